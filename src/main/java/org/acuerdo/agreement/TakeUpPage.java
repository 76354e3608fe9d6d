package org.acuerdo.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.RecordRow;
import org.acuerdo.moderation.Records;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.Subject;

/** {@code /workspace/agreement}: one thing that was agreed, what took it up, and the step to take it up. */
@Named
@RequestScoped
public class TakeUpPage {

    @Inject
    private Agreements agreements;

    @Inject
    private TakingUp takingUp;

    @Inject
    private Records records;

    @Inject
    private Organizations organizations;

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

    @Inject
    private Clock clock;

    private AgreedThing thing;
    private Long organization;
    private List<RecordRow> takers;

    /**
     * Finds the agreement that the address names.
     *
     * @throws NotFound when there is none, or it is not for this person to read
     */
    public void open() {
        var dialogue = records.get(asked.number("dialogue").orElseThrow(NotFound::new));
        thing = asked.number("number")
                .filter(number -> number > 0 && number < 10_000)
                .flatMap(number -> agreements.find(dialogue.getId(), number.intValue()))
                .filter(found -> !found.isInternal() || mayRead(dialogue))
                .orElseThrow(NotFound::new);
        takers =
                records
                        .byId(agreements.takers(thing.getDialogueId(), thing.getNumber()), reader.getLanguage())
                        .values()
                        .stream()
                        .filter(row -> row.published() || mayRead(records.get(row.id())))
                        .toList();
        if (organization == null) {
            organization =
                    me.isModerating() ? thing.getOrganizationId() : me.actor().organizationId();
        }
    }

    private boolean mayRead(ModeratedRecord record) {
        return Policy.decide(me.actor(), Action.READ, record.subject()).isAllowed();
    }

    /** Drafts a commitment from it. */
    public void commit() {
        draft(RecordKind.COMMITMENT);
    }

    /** Drafts an action from it. */
    public void act() {
        draft(RecordKind.ACTION);
    }

    private void draft(RecordKind kind) {
        if (organization == null) {
            problems.tell("organization", "problem.missing", List.of());
            onward.stay(422);
            return;
        }
        try {
            var id = takingUp.draft(organization, thing.getDialogueId(), thing.getNumber(), kind);
            onward.to("/workspace/" + kind.getPath() + "/edit?id=" + id + "&said=takenUp");
        } catch (Refusal e) {
            problems.tell("organization", "refusal.agreementTaken", List.of());
            onward.stay(409);
        }
    }

    /** The agreement. */
    public AgreedThing getThing() {
        return thing;
    }

    /** How far it has come. */
    public AgreementState getState() {
        return thing.state(LocalDate.now(clock));
    }

    /** Who took it on; null when nobody did by name. */
    public OrganizationChoice getOwner() {
        return thing.getOrganizationId() == null
                ? null
                : organizations
                        .byId(List.of(thing.getOrganizationId()), reader.getLanguage())
                        .get(thing.getOrganizationId());
    }

    /** What takes it up, as far as this person may read it. */
    public List<RecordRow> getTakers() {
        return takers;
    }

    /** Whether this person can draft for anybody. */
    public boolean isWriting() {
        return me.isModerating()
                || me.actor().organizationId() != null
                        && Policy.decide(
                                        me.actor(),
                                        Action.CREATE,
                                        Subject.newOf(me.actor().organizationId()))
                                .isAllowed();
    }

    /** For whom this person can draft. */
    public List<OrganizationChoice> getOrganizations() {
        var all = organizations.all(reader.getLanguage());
        return me.isModerating()
                ? all
                : all.stream()
                        .filter(row -> row.id().equals(me.actor().organizationId()))
                        .toList();
    }

    /** Who is to carry it out. */
    public Long getOrganization() {
        return organization;
    }

    /** See the getter. */
    public void setOrganization(Long organization) {
        this.organization = organization;
    }
}
