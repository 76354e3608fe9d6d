package org.acuerdo.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.Subject;

/** {@code /workspace/exchange/posting}: one offer or request, and what fits it. */
@Named
@RequestScoped
public class PostingPage {

    @Inject
    private Postings postings;

    @Inject
    private Introductions introductions;

    @Inject
    private Exchanging exchanging;

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

    private Posting posting;
    private List<Introduction> known;
    private List<Match> matches;
    private String refusal;

    /**
     * Finds the posting that the address names.
     *
     * @throws NotFound when there is none
     */
    @PostConstruct
    void load() {
        posting = postings.find(asked.number("id").orElseThrow(NotFound::new)).orElseThrow(NotFound::new);
    }

    /** Makes sure that the page can be shown at all, before any of it is written. */
    public void open() {
        posting.getId();
    }

    /** Closes it. */
    public void close() {
        try {
            exchanging.close(
                    posting.getOrganizationId(),
                    posting.getId(),
                    asked.number("version").map(Long::intValue).orElse(-1));
            onward.to("/workspace/exchange/posting?id=" + posting.getId() + "&said=postingClosed");
        } catch (Overtaken e) {
            refusal = reader.say("exchange.overtaken");
            onward.stay(e.status());
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** The posting. */
    public Posting getPosting() {
        return posting;
    }

    /** Whether the person may write for its organization. */
    public boolean isOwn() {
        return may(posting.getOrganizationId());
    }

    private boolean may(Long organizationId) {
        return organizationId != null
                && Policy.decide(me.actor(), Action.EXCHANGE, Subject.newOf(organizationId))
                        .isAllowed();
    }

    /** Whether it can still be changed. */
    public boolean isChangeable() {
        return isOwn() && posting.state(LocalDate.now(clock)) != PostingState.CLOSED;
    }

    /** Whether it holds today. */
    public boolean isHolding() {
        return posting.isOpen(LocalDate.now(clock));
    }

    /**
     * What fits it and was not asked about yet, the best first; for those of another organization, which of their own
     * postings do.
     */
    public List<Match> getMatches() {
        if (matches == null) {
            var today = LocalDate.now(clock);
            var all = postings.open(today);
            var met = all().stream()
                    .flatMap(one ->
                            Stream.of(one.getAsking().getId(), one.getAsked().getId()))
                    .collect(Collectors.toSet());
            var found = isOwn()
                    ? Match.of(posting, all, today).stream()
                    : all.stream()
                            .filter(one -> me.actor().isOf(one.getOrganizationId()) && may(one.getOrganizationId()))
                            .flatMap(one -> Match.of(one, posting, today).stream());
            matches =
                    found.filter(match -> !met.contains(partner(match).getId())).toList();
        }
        return matches;
    }

    /** Of a match, the posting that is not the one of this page. */
    public Posting partner(Match match) {
        return match.own().getId().equals(posting.getId()) ? match.other() : match.own();
    }

    /** The introductions that it is in, as far as they are the person's business. */
    public List<Introduction> getIntroductions() {
        return all().stream().filter(one -> one.isFor(me.actor())).toList();
    }

    private List<Introduction> all() {
        if (known == null) {
            known = introductions.of(posting.getOrganizationId()).stream()
                    .filter(one -> one.getAsking().getId().equals(posting.getId())
                            || one.getAsked().getId().equals(posting.getId()))
                    .toList();
        }
        return known;
    }

    /** Of an introduction, the posting that is not the one of this page. */
    public Posting partner(Introduction introduction) {
        return introduction.other(posting);
    }

    /** Why the rules said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }
}
