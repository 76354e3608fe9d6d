package org.acuerdo.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerdo.account.Me;
import org.acuerdo.policy.Role;

/** What the person should look at of offers and requests: who fits, who asked them, and what waits for the secretariat. */
@Named
@RequestScoped
public class ExchangeOverview {

    @Inject
    private Postings postings;

    @Inject
    private Introductions introductions;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private List<Introduction> own;
    private List<Match> proposals;
    private Long waiting;

    /** The introductions of the person's organization, the last asked first. */
    public List<Introduction> getOwn() {
        if (own == null) {
            own = me.actor().is(Role.FOCAL_POINT) ? introductions.of(me.actor().organizationId()) : List.of();
        }
        return own;
    }

    /** What fits the postings of the person's organization and was not asked about yet; the best of each first. */
    public List<Match> getProposals() {
        if (proposals == null) {
            if (!me.actor().is(Role.FOCAL_POINT)) {
                proposals = List.of();
                return proposals;
            }
            var today = LocalDate.now(clock);
            var all = postings.open(today);
            var asked = getOwn().stream()
                    .map(one -> pair(one.getAsking().getId(), one.getAsked().getId()))
                    .collect(Collectors.toSet());
            proposals = all.stream()
                    .filter(posting -> me.actor().isOf(posting.getOrganizationId()))
                    .flatMap(posting -> Match.of(posting, all, today).stream())
                    .filter(match -> !asked.contains(
                            pair(match.own().getId(), match.other().getId())))
                    .toList();
        }
        return proposals;
    }

    private static String pair(Long one, Long other) {
        return Math.min(one, other) + "-" + Math.max(one, other);
    }

    /** The first of them, for a short list. */
    public List<Match> getFirstProposals() {
        return getProposals().stream().limit(5).toList();
    }

    /** Where somebody asked the person's organization, they are introduced, and nothing has come of it yet. */
    public List<Introduction> getAsked() {
        return getOwn().stream()
                .filter(one -> one.getState() == IntroductionState.INTRODUCED && one.getRecordId() == null)
                .filter(one -> me.actor().isOf(one.getAsked().getOrganizationId()))
                .toList();
    }

    /** Whether there is nothing to look at. */
    public boolean isSettled() {
        return getProposals().isEmpty() && getAsked().isEmpty();
    }

    /** How many introductions wait for the secretariat. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = introductions.countWaiting();
        }
        return waiting;
    }
}
