package org.acuerdo.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Guarded;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Role;

/** How the two sides of a match come together: one asks, they are introduced, and a commitment may come of it. */
@ApplicationScoped
@Transactional
public class Introducing {

    @Inject
    private Postings postings;

    @Inject
    private Introductions introductions;

    @Inject
    private Accounts accounts;

    @Inject
    private Drafting drafting;

    @Inject
    private Clock clock;

    @Inject
    private Event<IntroductionMoved> moved;

    /**
     * Asks to be introduced. Where both sides want it directly, and both have somebody to talk to, they are at once; else the
     * secretariat decides.
     *
     * @param organizationId who asks
     * @param ownId a posting of that organization
     * @param otherId the one that fits it
     * @param words to the other side; may say nothing
     * @return the number of the introduction
     * @throws NotFound when there is no such posting
     * @throws Refusal when the two do not fit, one of them no longer holds, or it was asked for before
     */
    @Guarded(Action.EXCHANGE)
    public Long ask(Long organizationId, Long ownId, Long otherId, String words) {
        // In one order, so that two sides that ask each other at the same time do not wait for one another for ever.
        postings.lock(Math.min(ownId, otherId));
        postings.lock(Math.max(ownId, otherId));
        var own = postings.find(ownId)
                .filter(posting -> posting.getOrganizationId().equals(organizationId))
                .orElseThrow(NotFound::new);
        var other = postings.find(otherId).orElseThrow(NotFound::new);
        if (introductions.between(ownId, otherId).isPresent()) {
            throw new Refusal("introductionTwice");
        }
        var direct = own.getWay() == Way.DIRECTLY
                && other.getWay() == Way.DIRECTLY
                && hasSomebody(own)
                && hasSomebody(other);
        var introduction = new Introduction(own, other, words, direct, LocalDate.now(clock), clock.instant());
        introductions.add(introduction);
        moved.fire(new IntroductionMoved(introduction));
        return introduction.getId();
    }

    private boolean hasSomebody(Posting posting) {
        return !accounts.in(Role.FOCAL_POINT, posting.getOrganizationId()).isEmpty();
    }

    /**
     * Makes the two known to each other.
     *
     * @throws NotFound when there is no such introduction
     * @throws Refusal when that was decided before, or one of the postings no longer holds
     */
    @Guarded(Action.MODERATE)
    public void introduce(Long id) {
        var introduction = introductions.lock(id);
        introduction.introduce(LocalDate.now(clock), clock.instant());
        moved.fire(new IntroductionMoved(introduction));
    }

    /**
     * Does not introduce them, and says why.
     *
     * @throws NotFound when there is no such introduction
     * @throws Refusal when that was decided before, or no reason is given
     */
    @Guarded(Action.MODERATE)
    public void refuse(Long id, String reason) {
        var introduction = introductions.lock(id);
        introduction.refuse(reason, clock.instant());
        moved.fire(new IntroductionMoved(introduction));
    }

    /**
     * Says no to the one who asked, and why.
     *
     * @param organizationId who was asked
     * @throws NotFound when there is no such introduction
     * @throws Refusal when they are not introduced, a commitment has come of it, or no reason is given
     */
    @Guarded(Action.EXCHANGE)
    public void decline(Long organizationId, Long id, String reason) {
        var introduction = introductions.lock(id);
        if (!introduction.getAsked().getOrganizationId().equals(organizationId)) {
            throw new NotFound();
        }
        introduction.decline(reason, clock.instant());
        moved.fire(new IntroductionMoved(introduction));
    }

    /**
     * Drafts the commitment that comes of it, filled in with what the two postings say.
     *
     * @param organizationId the one of the two that makes it; the other is its partner
     * @return the number of the draft
     * @throws NotFound when there is no such introduction of this organization
     * @throws Refusal when they are not introduced, or a commitment has come of it before
     */
    @Guarded(Action.CREATE)
    public Long commit(Long organizationId, Long id) {
        var introduction = introductions.lock(id);
        var own = introduction.side(organizationId);
        if (own == null) {
            throw new NotFound();
        }
        introduction.refuseCommitted();
        var recordId = drafting.start(organizationId, draft(introduction, own), null);
        introduction.become(recordId);
        return recordId;
    }

    private CommitmentContent draft(Introduction introduction, Posting own) {
        var offer = introduction.getOffer();
        var request = introduction.getRequest();
        var other = introduction.other(own);
        var content = new CommitmentContent();
        // Who makes it goes on in the words of its own posting.
        content.setLanguage(own.getLanguage());
        content.setTitle(own.getTitle());
        content.setSummary(own.getText());
        content.setArea(own.getAreaId() == null ? other.getAreaId() : own.getAreaId());
        content.setCountries(countries(offer, request));
        content.setPartners(new ArrayList<>(List.of(other.getOrganizationId())));
        content.setStartDate(LocalDate.now(clock));
        return content;
    }

    /** Where both name countries, those that both name; else those that one of them names. */
    private static List<String> countries(Posting offer, Posting request) {
        var both = new ArrayList<>(offer.getCountries());
        if (both.isEmpty()) {
            return new ArrayList<>(request.getCountries());
        }
        if (!request.getCountries().isEmpty()) {
            both.retainAll(request.getCountries());
        }
        return both;
    }
}
