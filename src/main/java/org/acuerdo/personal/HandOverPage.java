package org.acuerdo.personal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Role;
import org.acuerdo.policy.Subject;

/** {@code /workspace/colleagues/hand-over}: what somebody has in hand, and to whom it goes. */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class HandOverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Traces traces;

    @Inject
    private HandingOver handing;

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
    private String name;
    private Long to;

    /**
     * Opens what the person has in hand whom the address names.
     *
     * @throws NotFound when there is none, or nobody of an organization
     */
    public void open() {
        id = asked.number("id").orElseThrow(NotFound::new);
        var account = accounts.find(id)
                .filter(found -> !found.isErased() && found.actor().organizationId() != null)
                .orElseThrow(NotFound::new);
        organizationId = account.actor().organizationId();
        name = account.getName();
        me.require(Action.MANAGE_PEOPLE, Subject.newOf(organizationId));
    }

    /** Hands it over. */
    public void handOver() {
        if (to == null) {
            problems.tell("to", "problem.missing", List.of());
            onward.stay(422);
            return;
        }
        try {
            handing.handOver(organizationId, id, to);
            onward.to("/workspace/colleagues/person?id=" + id + "&said=handedOver");
        } catch (Refusal e) {
            problems.tell("to", e.detail(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** What the person has in hand. */
    public Burden getBurden() {
        return traces.burden(id);
    }

    /** To whom it can go, the main focal point first. */
    public List<Account> getColleagues() {
        return java.util.stream.Stream.of(Role.FOCAL_POINT, Role.VALIDATOR)
                .flatMap(role -> accounts.in(role, organizationId).stream())
                .filter(account -> !account.getId().equals(id))
                .toList();
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("handOver." + at);
    }

    /** The number of the person. */
    public Long getId() {
        return id;
    }

    /** What the person is called. */
    public String getName() {
        return name;
    }

    /** The number of the organization. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** To whom it goes. */
    public Long getTo() {
        return to;
    }

    /** See the getter. */
    public void setTo(Long to) {
        this.to = to;
    }
}
