package org.acuerdo.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Settings;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Role;
import org.acuerdo.policy.Subject;

/** {@code /workspace/colleagues/invite} and {@code /admin/accounts/invite}: the form by which somebody is invited. */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class InvitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Inviting inviting;

    @Inject
    private Administering administering;

    @Inject
    private Organizations organizations;

    @Inject
    private Settings settings;

    @Inject
    private FormProblems problems;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private final InvitationForm form = new InvitationForm();

    /**
     * Opens an empty form, for the organization that the address names or the person's own.
     *
     * @throws NotFound when there is no such organization
     * @throws Forbidden when the person may invite nobody for it
     */
    public void open() {
        var id = asked.number("id").orElse(isChoosing() ? null : me.actor().organizationId());
        if (id != null) {
            organizations.find(id).orElseThrow(NotFound::new);
        }
        if (id != null || !isChoosing()) {
            me.require(Action.MANAGE_PEOPLE, Subject.newOf(id));
        }
        form.setOrganizationId(id);
        form.setLanguage(reader.getLanguage());
    }

    /** Sends the invitation; says what is wrong when it can't. */
    public void send() {
        if (form.tell(problems)) {
            onward.stay(422);
            return;
        }
        try {
            if (form.getPart().isForOrganization()) {
                inviting.invite(form.getOrganizationId(), form);
            } else {
                administering.invite(form);
            }
            onward.to(getBack()
                    + (getBack().contains("?") ? "&" : "?")
                    + (settings.isMailOn() ? "said=invited" : "said=invitedOff"));
        } catch (Refusal e) {
            problems.tell("roleNotGiven".equals(e.rule()) ? "part" : "email", e.detail(), e.arguments());
            onward.stay(422);
        }
    }

    /** Where the person came from. */
    public String getBack() {
        if (me.isAdministering()) {
            return "/admin/accounts";
        }
        return "/workspace/colleagues" + (form.getOrganizationId() == null ? "" : "?id=" + form.getOrganizationId());
    }

    /** Whether the person can choose between organizations. */
    public boolean isChoosing() {
        return me.actor().is(Role.SECRETARIAT) || me.isAdministering();
    }

    /** What the invited one can be. */
    public List<Part> getParts() {
        return me.isAdministering() ? List.of(Part.values()) : Part.ofOrganizations();
    }

    /** The organizations that can be chosen, by name. */
    public List<OrganizationChoice> getOrganizations() {
        return organizations.all(reader.getLanguage());
    }

    /** For which organization, as the reader's language calls it; empty before one is chosen. */
    public String getPlace() {
        return form.getOrganizationId() == null
                ? ""
                : organizations
                        .byId(List.of(form.getOrganizationId()), reader.getLanguage())
                        .get(form.getOrganizationId())
                        .label();
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("person.field." + at);
    }

    /** What the form fills. */
    public InvitationForm getForm() {
        return form;
    }
}
