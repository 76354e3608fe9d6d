package org.acuerdo.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerdo.account.Tokens;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.throttle.Household;

/**
 * Takes what anybody says is wrong with a public record. Nothing reaches the secretariat before the address is confirmed by
 * mail; no more than a few mails go to an address, or are asked for from a network.
 */
@ApplicationScoped
public class Receiving {

    /** What comes of it. */
    enum Outcome {
        /** If somebody reads that address, a mail tells how to go on. */
        ASKED,
        /** Something is missing or impossible. */
        WRONG,
        /** Sent faster than anybody reads. */
        FAST,
        /** The form was opened too long ago. */
        OLD,
        /** Too many from there. */
        MANY
    }

    /**
     * What comes of it, and why.
     *
     * @param again from when on it is possible again; null unless there were too many
     */
    record Answer(Outcome outcome, List<Problem> problems, Instant again) {

        static Answer of(Outcome outcome) {
            return new Answer(outcome, List.of(), null);
        }
    }

    @Inject
    private Records records;

    @Inject
    private Challenges challenges;

    @Inject
    private ChallengeAttempts attempts;

    @Inject
    private ChallengeMails mails;

    @Inject
    private Event<Challenged> challenged;

    @Inject
    private Clock clock;

    /**
     * The public record with this reference.
     *
     * @throws NotFound when there is none
     */
    @Transactional
    ModeratedRecord about(String reference) {
        return Optional.ofNullable(reference)
                .filter(given -> given.matches("[CDA]-\\d{4}-\\d{4,6}"))
                .flatMap(records::byReference)
                .filter(record -> record.isPublic() && record.getKind() != RecordKind.UPDATE)
                .map(record -> {
                    record.getPublished().getTitle();
                    return record;
                })
                .orElseThrow(NotFound::new);
    }

    /** The stamp of a form that is opened now. */
    @Transactional
    String stamp(String reference) {
        return FormStamp.issue(attempts.key(), reference, clock.instant());
    }

    /** Takes what somebody wrote and asks the address to confirm it. */
    @Transactional
    Answer ask(Word word, String reference, Language language, String stamp, String origin) {
        var record = about(reference);
        var problems = new Problems();
        word.check(problems);
        if (!problems.all().isEmpty()) {
            return new Answer(Outcome.WRONG, problems.all(), null);
        }
        var now = clock.instant();
        var age = FormStamp.age(attempts.key(), reference, stamp, now);
        if (age != FormStamp.Age.GOOD) {
            return Answer.of(age == FormStamp.Age.TOO_FAST ? Outcome.FAST : Outcome.OLD);
        }
        var again = attempts.count(word.email(), Household.of(origin), now);
        if (again.isPresent()) {
            return new Answer(Outcome.MANY, List.of(), again.get());
        }
        var secret = Tokens.random();
        var challenge = new Challenge(record, word, language, Tokens.hash(secret), now);
        challenges.add(challenge);
        mails.confirm(challenge, secret);
        return Answer.of(Outcome.ASKED);
    }

    /**
     * Takes what reached the secretariat another way, so that there is no address to confirm or to answer to.
     *
     * @return its number among those of the record
     */
    @Transactional
    public int take(Long recordId, ChallengeKind kind, String part, String text, Language language) {
        var word = new Word(Map.of("kind", kind.name(), "part", part == null ? "" : part, "text", text));
        var challenge = new Challenge(records.lock(recordId), word, language, null, clock.instant());
        challenges.add(challenge);
        challenge.confirm(challenges.nextNumber(recordId), clock.instant());
        challenged.fire(new Challenged(challenge));
        return challenge.getNumber();
    }

    /** What the secret of a mail would confirm, or has; nothing when it is not good any more. */
    @Transactional
    Optional<Challenge> asked(String secret) {
        return challenges.byConfirmHash(Tokens.hash(secret)).filter(one -> one.canBeConfirmed(clock.instant()));
    }

    /** Confirms; whoever does so twice is where they wanted to be. False when the secret is not good any more. */
    @Transactional
    boolean confirm(String secret) {
        var asked = challenges.byConfirmHash(Tokens.hash(secret));
        if (asked.isPresent()) {
            // One after the other: each gets a number of its own, and a second click finds it done.
            records.lock(asked.get().getRecord().getId());
            challenges.refresh(asked.get());
        }
        var good = asked.filter(one -> one.canBeConfirmed(clock.instant()));
        good.filter(one -> one.getState() == ChallengeState.UNCONFIRMED).ifPresent(one -> {
            one.confirm(challenges.nextNumber(one.getRecord().getId()), clock.instant());
            challenged.fire(new Challenged(one));
        });
        return good.isPresent();
    }
}
