package org.acuerdo.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Amendment;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.moderation.Stale;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Talking back, from the form to what stands on the record. */
class ChallengingIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Records records;

    @Inject
    private Receiving receiving;

    @Inject
    private Challenges challenges;

    @Inject
    private Triage triage;

    @Inject
    private Responding responding;

    @Inject
    private ChallengeJob job;

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    private String mark;
    private String email;
    private Organization maker;
    private Actor secretariat;
    private Actor writer;
    private Long id;
    private String reference;

    @BeforeEach
    void aRecord() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        email = "reader." + mark + "@example.org";
        maker = people.organization("said-" + mark);
        secretariat = people.person("moderator@challenged.example", Role.SECRETARIAT, null, "irrelevant here");
        writer = people.person(
                "writer." + mark + "@challenged.example", Role.FOCAL_POINT, maker.getSlug(), "irrelevant");
        id = published();
        reference = records.get(id).getReference();
    }

    @Test
    void whatIsConfirmedIsLookedIntoAnsweredAndStandsOnTheRecordIfUpheld() {
        assertThat(ask(email).outcome()).isEqualTo(Receiving.Outcome.ASKED);
        assertThat(count("challenge where number is not null and record_id = " + id))
                .as("the secretariat reads nothing before it is confirmed")
                .isZero();
        var secret = secret(email);
        assertThat(receiving.confirm(secret + "x")).isFalse();
        assertThat(receiving.confirm(secret)).isTrue();
        assertThat(receiving.confirm(secret)).as("a second click").isTrue();
        assertThat(count("challenge where record_id = " + id)).isEqualTo(1);
        assertThat(count("notice where kind = 'CHALLENGE_NEW' and record_id = " + id))
                .isPositive();

        as(secretariat, () -> triage.ask(id, 1, stamp(1), "The sum is said to be wrong", Language.EN));
        assertThat(count("notice where kind = 'CHALLENGE_ASKED' and record_id = " + id))
                .isEqualTo(1);
        assertThat(challenges.open(maker.getId(), Language.EN)).hasSize(1);
        assertThatExceptionOfType(Refusal.class)
                .as("the maker has the right of reply")
                .isThrownBy(() -> as(secretariat, () -> triage.find(id, 1, stamp(1), true, "So it is")));
        var old = stamp(1);
        as(writer, () -> responding.answer(id, 1, stamp(1), "We count otherwise", Language.EN));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> as(writer, () -> responding.answer(id, 1, old, "Once more", Language.EN)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(writer, () -> triage.find(id, 1, stamp(1), false, "Not so")));

        var publicVersion = version();
        var read = stamp(1);
        as(secretariat, () -> triage.find(id, 1, read, true, "It is wrong indeed"));
        assertThat(version()).as("pages that were kept are old now").isGreaterThan(publicVersion);
        assertThatExceptionOfType(Stale.class)
                .as("decided twice")
                .isThrownBy(() -> as(secretariat, () -> triage.find(id, 1, read, false, "Not so")));
        assertThat(challenges.upheld(id)).singleElement().satisfies(one -> {
            assertThat(one.getClaim()).isEqualTo("The sum is said to be wrong");
            assertThat(one.getReply()).isEqualTo("We count otherwise");
            assertThat(one.getFinding()).isEqualTo("It is wrong indeed");
        });
        assertThat(text("select plain from outbox_mail where subject like 'What came%' and recipient = ?1", email))
                .contains("It is wrong indeed")
                .doesNotContain("We count otherwise");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(secretariat, () -> triage.correct(id, 1, stamp(1))));
        amend();
        as(secretariat, () -> triage.correct(id, 1, stamp(1)));
        assertThat(challenges.one(id, 1).orElseThrow().getCorrectedIn()).isEqualTo(2);

        time.at(clock.instant().plus(Duration.ofDays(31)), () -> {
            job.work();
            return null;
        });
        assertThat(count("challenge where email is not null and record_id = " + id))
                .as("the address is forgotten")
                .isZero();
    }

    @Test
    void whatIsSetAsideOrTheSameIsToldAndNeverPublic() {
        var other = "other." + mark + "@example.org";
        ask(email);
        receiving.confirm(secret(email));
        ask(other);
        receiving.confirm(secret(other));
        as(secretariat, () -> triage.join(id, 2, stamp(2), 1));
        as(secretariat, () -> triage.ask(id, 1, stamp(1), "Said twice", Language.EN));
        later(Challenge.REPLY.plusMinutes(1), () -> triage.find(id, 1, stamp(1), false, "It is as the source says"));
        for (var address : List.of(email, other)) {
            assertThat(text(
                            "select plain from outbox_mail where subject like 'What came%' and recipient = ?1",
                            address))
                    .contains("It is as the source says");
        }
        assertThat(challenges.upheld(id)).isEmpty();
        var third = "third." + mark + "@example.org";
        ask(third);
        receiving.confirm(secret(third));
        as(secretariat, () -> triage.setAside(id, 3, stamp(3), "This is about another record"));
        assertThat(text("select plain from outbox_mail where subject like 'What came%' and recipient = ?1", third))
                .contains("This is about another record");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> as(secretariat, () -> triage.ask(id, 3, stamp(3), "Again", Language.EN)));
    }

    @Test
    void whereTheOrganizationWantsItItsValidatingAuthoritySendsTheAnswer() {
        people.requireValidation(maker.getSlug());
        var validator =
                people.person("agrees." + mark + "@challenged.example", Role.VALIDATOR, maker.getSlug(), "irrelevant");
        receiving.take(id, ChallengeKind.FACT, null, "Something is told that is not so", Language.EN);
        as(secretariat, () -> triage.ask(id, 1, stamp(1), "Said", Language.EN));
        as(writer, () -> responding.answer(id, 1, stamp(1), "Proposed", Language.EN));
        assertThat(challenges.one(id, 1).orElseThrow().getState()).isEqualTo(ChallengeState.WITH_MAKER);
        as(validator, () -> responding.answer(id, 1, stamp(1), "Sent", Language.EN));
        assertThat(challenges.one(id, 1).orElseThrow().getReply()).isEqualTo("Sent");
        assertThat(challenges.one(id, 1).orElseThrow().getState()).isEqualTo(ChallengeState.ANSWERED);
    }

    @Test
    void whoFloodsIsToldWhenToComeAgainAndWhatIsNotConfirmedOrPublicComesToNothing() {
        for (var i = 0; i < ChallengeAttempts.MOST_FOR_ADDRESS; i++) {
            assertThat(ask(email).outcome()).isEqualTo(Receiving.Outcome.ASKED);
        }
        var answer = ask(email);
        assertThat(answer.outcome()).isEqualTo(Receiving.Outcome.MANY);
        assertThat(answer.again())
                .isAfter(clock.instant())
                .isBefore(clock.instant().plus(Duration.ofDays(2)));
        assertThat(count("outbox_mail where recipient = '" + email + "'"))
                .isEqualTo(ChallengeAttempts.MOST_FOR_ADDRESS);
        var network = "2001:db8:" + mark.substring(0, 4) + ":" + mark.substring(4) + "::";
        for (var i = 0; i < ChallengeAttempts.MOST_FROM_NETWORK; i++) {
            assertThat(ask(i + email, network + i).outcome()).isEqualTo(Receiving.Outcome.ASKED);
        }
        assertThat(ask("x" + email, network + "f").outcome()).isEqualTo(Receiving.Outcome.MANY);

        var secret = secret(email);
        time.at(clock.instant().plus(Duration.ofDays(4)), () -> {
            assertThat(receiving.confirm(secret)).isFalse();
            job.work();
            return null;
        });
        assertThat(count("challenge where record_id = " + id)).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receiving.about("C-1999-9999"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> receiving.about("../../etc"));
        as(secretariat, () -> reviewing.withdraw(id, "A mistake"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ask("late" + email));
    }

    private Receiving.Answer ask(String address) {
        return ask(address, "192.0.2." + address);
    }

    private Receiving.Answer ask(String address, String origin) {
        var stamp = time.at(clock.instant().minusSeconds(60), () -> receiving.stamp(reference));
        var word = new Word(Map.of("kind", "FIGURE", "text", "The sum is not that of the source.", "email", address));
        return receiving.ask(word, reference, Language.EN, stamp, origin);
    }

    private void later(Duration when, Runnable what) {
        time.at(clock.instant().plus(when), () -> {
            as(secretariat, what);
            return null;
        });
    }

    private void as(Actor actor, Runnable what) {
        acting.as(actor, () -> {
            what.run();
            return null;
        });
    }

    private String stamp(int number) {
        return challenges.one(id, number).orElseThrow().getStamp();
    }

    private String secret(String address) {
        var link = Pattern.compile("/challenge/confirm/(\\S+)")
                .matcher(text(
                        "select plain from outbox_mail where subject like 'Please confirm%' and recipient = ?1",
                        address));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String text(String sql, String address) {
        return (String) entities.createNativeQuery(sql + " limit 1")
                .setParameter(1, address)
                .getSingleResult();
    }

    private long version() {
        return ((Number) entities.createNativeQuery("select number from public_version")
                        .getSingleResult())
                .longValue();
    }

    private long count(String what) {
        return ((Number) entities.createNativeQuery("select count(*) from " + what)
                        .getSingleResult())
                .longValue();
    }

    private Long published() {
        return acting.as(secretariat, () -> {
            var made = drafting.start(maker.getId(), content("Said to be wrong " + mark), null);
            drafting.submit(made);
            reviewing.publish(made, records.get(made).getLatest().getStamp());
            return made;
        });
    }

    private void amend() {
        as(secretariat, () -> {
            drafting.save(
                    id,
                    records.get(id).getLatest().getStamp(),
                    content("Said to be wrong, and mended " + mark),
                    new Amendment(true, "It was wrong"));
            drafting.submit(id);
            reviewing.publish(id, records.get(id).getLatest().getStamp());
        });
    }

    private CommitmentContent content(String title) {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        return content;
    }
}
