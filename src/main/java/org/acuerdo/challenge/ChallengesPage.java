package org.acuerdo.challenge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Subject;

/** {@code /secretariat/challenges}: what the public says is wrong; and, in the workspace, what an organization is asked. */
@Named
@RequestScoped
public class ChallengesPage {

    private static final int PAGE = 50;

    @Inject
    private Challenges challenges;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private Map<ChallengePart, Long> counts;
    private List<ChallengeRow> rows;
    private List<ChallengeRow> open;
    private boolean more;

    /** The parts of the list, in order. */
    public List<ChallengePart> getParts() {
        return List.of(ChallengePart.values());
    }

    /** The part that the address asks for; else the first in which there is something to do. */
    public ChallengePart getPart() {
        return asked.text("part")
                .flatMap(word -> Arrays.stream(ChallengePart.values())
                        .filter(part -> part.getPath().equals(word))
                        .findFirst())
                .orElseGet(() -> count(ChallengePart.TRIAGE) == 0 && count(ChallengePart.DECIDE) > 0
                        ? ChallengePart.DECIDE
                        : ChallengePart.TRIAGE);
    }

    /** How many there are in a part. */
    public long count(ChallengePart part) {
        if (counts == null) {
            counts = challenges.counts(clock.instant());
        }
        return counts.get(part);
    }

    /** How many wait for the secretariat; none for anybody else. */
    public long getWaiting() {
        return me.isModerating() ? count(ChallengePart.TRIAGE) + count(ChallengePart.DECIDE) : 0;
    }

    /** The kind that the address asks for; null for any. */
    public ChallengeKind getKind() {
        return asked.text("kind")
                .flatMap(name -> Arrays.stream(ChallengeKind.values())
                        .filter(kind -> kind.name().equals(name))
                        .findFirst())
                .orElse(null);
    }

    /** The kinds to choose from. */
    public List<ChallengeKind> getKinds() {
        return List.of(ChallengeKind.values());
    }

    /** The lines of this part and page. */
    public List<ChallengeRow> getRows() {
        if (rows == null) {
            var found = challenges.list(
                    getPart(), getKind(), clock.instant(), (getPage() - 1) * PAGE, PAGE + 1, reader.getLanguage());
            more = found.size() > PAGE;
            rows = found.stream().limit(PAGE).toList();
        }
        return rows;
    }

    /** Which page this is, from 1. */
    public int getPage() {
        return asked.number("page")
                .filter(number -> number >= 1 && number <= 10_000)
                .map(Long::intValue)
                .orElse(1);
    }

    /** Whether more follow. */
    public boolean isMore() {
        getRows();
        return more;
    }

    /** How many whole days somebody has waited for an answer. */
    public long days(ChallengeRow row) {
        return Duration.between(row.since(), clock.instant()).toDays();
    }

    /** Whether the time in which the maker can be sure to be heard is over. */
    public boolean isOver(ChallengeRow row) {
        return row.replyUntil() != null && !clock.instant().isBefore(row.replyUntil());
    }

    /** What the person can answer for their organization, the first due first. */
    public List<ChallengeRow> getOpen() {
        if (open == null) {
            var organization = me.actor().organizationId();
            open = organization == null
                            || !Policy.decide(
                                            me.actor(),
                                            Action.RESPOND,
                                            new Subject(organization, PublicationState.PUBLISHED))
                                    .isAllowed()
                    ? List.of()
                    : challenges.open(organization, reader.getLanguage());
        }
        return open;
    }
}
