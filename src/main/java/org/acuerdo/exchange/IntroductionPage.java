package org.acuerdo.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.Records;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.Role;
import org.acuerdo.policy.Subject;

/**
 * {@code /workspace/exchange/introduction}: who was introduced to whom, whom to talk to, and what came of it. The secretariat
 * decides here too.
 */
@Named
@RequestScoped
public class IntroductionPage {

    @Inject
    private Introductions introductions;

    @Inject
    private Introducing introducing;

    @Inject
    private Accounts accounts;

    @Inject
    private Records records;

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

    private Introduction introduction;
    private Long maker;
    private String reason;
    private String refusal;

    /**
     * Finds the introduction that the address names.
     *
     * @throws NotFound when there is none, or it is not this person's business
     */
    @PostConstruct
    void load() {
        introduction = introductions
                .find(asked.number("id").orElseThrow(NotFound::new))
                .filter(one -> one.isFor(me.actor()))
                .orElseThrow(NotFound::new);
        if (maker == null) {
            maker = me.isModerating()
                    ? introduction.getOffer().getOrganizationId()
                    : me.actor().organizationId();
        }
    }

    /** Makes sure that the page can be shown at all, before any of it is written. */
    public void open() {
        introduction.getId();
    }

    /** Drafts the commitment that comes of it. */
    public void commit() {
        attempt(() -> onward.to("/workspace/commitments/edit?id=" + introducing.commit(maker, introduction.getId())
                + "&said=matchCommitted"));
    }

    /** Makes the two known to each other. */
    public void introduce() {
        attempt(() -> {
            introducing.introduce(introduction.getId());
            onward.to(here("introduced"));
        });
    }

    /** Does not introduce them, and says why. */
    public void refuse() {
        if (isReasonGiven("reason")) {
            attempt(() -> {
                introducing.refuse(introduction.getId(), reason);
                onward.to(here("introductionRefused"));
            });
        }
    }

    /** Says no to the one who asked, and why. */
    public void decline() {
        if (isReasonGiven("objection")) {
            attempt(() -> {
                introducing.decline(introduction.getAsked().getOrganizationId(), introduction.getId(), reason);
                onward.to(here("introductionDeclined"));
            });
        }
    }

    private boolean isReasonGiven(String field) {
        if (Problems.isEmpty(reason)) {
            problems.tell(field, "problem.missing", List.of());
        } else if (reason.length() > Introduction.LONGEST) {
            problems.tell(field, "problem.tooLong", List.of(Introduction.LONGEST, reason.length()));
        } else {
            return true;
        }
        onward.stay(422);
        return false;
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    private String here(String said) {
        return "/workspace/exchange/introduction?id=" + introduction.getId() + "&said=" + said;
    }

    /** The introduction. */
    public Introduction getIntroduction() {
        return introduction;
    }

    /** Both postings: the offer, then the request. */
    public List<Posting> getSides() {
        return List.of(introduction.getOffer(), introduction.getRequest());
    }

    /** Whom to talk to at a side, once they are introduced. */
    public List<Account> contacts(Posting side) {
        return introduction.getState() == IntroductionState.INTRODUCED || me.isModerating()
                ? accounts.in(Role.FOCAL_POINT, side.getOrganizationId())
                : List.of();
    }

    /** Whether the person can say no to who asked. */
    public boolean isDeclinable() {
        return isCommittable() && may(introduction.getAsked().getOrganizationId());
    }

    /** Whether a commitment can come of it. */
    public boolean isCommittable() {
        return introduction.getState() == IntroductionState.INTRODUCED
                && introduction.getRecordId() == null
                && (me.isModerating()
                        || may(introduction.getAsking().getOrganizationId())
                        || may(introduction.getAsked().getOrganizationId()));
    }

    private boolean may(Long organizationId) {
        return Policy.decide(me.actor(), Action.EXCHANGE, Subject.newOf(organizationId))
                .isAllowed();
    }

    /** Whether it waits for the person to decide. */
    public boolean isDecidable() {
        return me.isModerating() && introduction.getState() == IntroductionState.ASKED;
    }

    /** The commitment that came of it; null while none did. */
    public ModeratedRecord getRecord() {
        return introduction.getRecordId() == null ? null : records.get(introduction.getRecordId());
    }

    /** Whether the person may read that commitment before it is public. */
    public boolean isReadable() {
        return Policy.decide(me.actor(), Action.READ, getRecord().subject()).isAllowed();
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("exchange.field." + at);
    }

    /** Which of the two makes the commitment. */
    public Long getMaker() {
        return maker;
    }

    /** See the getter. */
    public void setMaker(Long maker) {
        this.maker = maker;
    }

    /** Why not. */
    public String getReason() {
        return reason;
    }

    /** See the getter. */
    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Why the rules said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }
}
