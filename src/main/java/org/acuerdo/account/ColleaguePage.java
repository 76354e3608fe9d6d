package org.acuerdo.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Subject;

/** {@code /workspace/colleagues/person}: what one person is in an organization, and the ways to change that. */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class ColleaguePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountRows rows;

    @Inject
    private Inviting inviting;

    @Inject
    private Appointing appointing;

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

    private Long id;
    private Long organizationId;
    private int version;
    private Part part;

    private transient AccountRow row;
    private transient boolean overtaken;

    /**
     * Opens the person whom the address names.
     *
     * @throws NotFound when there is none, or it is nobody of an organization
     * @throws Forbidden when it is somebody of another organization
     */
    public void open() {
        id = asked.number("id").orElseThrow(NotFound::new);
        var account = account();
        organizationId = account.actor().organizationId();
        me.require(Action.MANAGE_PEOPLE, Subject.newOf(organizationId));
        version = account.getVersion();
        part = Part.of(account);
    }

    private Account account() {
        return accounts.find(id)
                .filter(found -> !found.isErased() && Part.of(found).isForOrganization())
                .orElseThrow(NotFound::new);
    }

    /** Keeps what the person is from now on. */
    public void appoint() {
        change("appointed", number -> appointing.appoint(organizationId, number, version, part));
    }

    /** Takes the person out. */
    public void remove() {
        change("removed", number -> appointing.remove(organizationId, number, version));
    }

    /** Lets the person in again. */
    public void bringBack() {
        change("broughtBack", number -> appointing.bringBack(organizationId, number, version));
    }

    /** Sends another link. */
    public void again() {
        change("linkSent", number -> inviting.again(organizationId, number));
    }

    /** Takes the invitation back. */
    public void revoke() {
        change("invitationRevoked", number -> inviting.revoke(organizationId, number));
    }

    private void change(String said, Consumer<Long> what) {
        try {
            what.accept(id);
            onward.to("/workspace/colleagues/person?id=" + id + "&said=" + said);
        } catch (Overtaken e) {
            overtaken = true;
            version = account().getVersion();
            onward.stay(409);
        } catch (Refusal e) {
            problems.tell("part", e.detail(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** The person as a list shows one. */
    public AccountRow getRow() {
        if (row == null) {
            row = rows.row(account(), reader.getLanguage());
        }
        return row;
    }

    /** Whether somebody else has changed it meanwhile: what was chosen stays, and what stands now is shown. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether it is the person who looks. */
    public boolean isMyself() {
        return id.equals(me.actor().accountId());
    }

    /** The number of the organization. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** What can be chosen. */
    public List<Part> getParts() {
        return Part.ofOrganizations();
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("person.field." + at);
    }

    /** What the person is, or is to be. */
    public Part getPart() {
        return part;
    }

    /** See the getter. */
    public void setPart(Part part) {
        this.part = part;
    }
}
