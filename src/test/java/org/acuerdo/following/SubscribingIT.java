package org.acuerdo.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.publication.Interest;
import org.acuerdo.reference.ReferenceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails without an account: nobody gets any who has not said so, and nobody learns who does. */
class SubscribingIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Subscribing subscribing;

    @Inject
    private SubscriptionJob job;

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    private String email;
    private Interest maker;

    @BeforeEach
    void anAddress() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        email = "reader." + mark + "@example.org";
        maker = new Interest(
                Interest.Kind.ORGANIZATION, people.organization("of" + mark).getSlug());
    }

    @Test
    void newsComeOnlyOnceConfirmedOnceADayAndEndByOneClick() {
        assertThat(ask()).isEqualTo(Subscribing.Answer.ASKED);
        var secret = secret("confirm");
        publish("Before anybody confirmed");
        later(Duration.ofMinutes(5));
        assertThat(mails()).as("only the question").isEqualTo(1);
        assertThat(
                        text(
                                "select confirm_hash from subscription c join subscriber s on s.id = c.subscriber_id where email"))
                .as("the secret itself is kept nowhere")
                .doesNotContain(secret);

        assertThat(subscribing.confirm(secret + "x")).isFalse();
        assertThat(subscribing.confirm(secret)).isTrue();
        publish("Published then");
        later(Duration.ofMinutes(5));
        later(Duration.ofMinutes(6));
        assertThat(mails()).isEqualTo(2);
        assertThat(text("select plain from outbox_mail where subject not like 'Please%' and recipient"))
                .contains("Published then")
                .doesNotContain("Before anybody confirmed");
        var stop = text("select unsubscribe from outbox_mail where subject not like 'Please%' and recipient");
        assertThat(stop).contains("/subscription/stop/");

        subscribing.stop(stop.replaceFirst(".*/", ""), null);
        assertThat(count("select count(*) from subscriber where email = '" + email + "'"))
                .as("the address is forgotten")
                .isZero();
    }

    @Test
    void whoFollowsARecordOrWhatItBelongsToIsToldOnceWhenItIsWithdrawnUnlessItIsBackByThen() {
        var id = publish("Will be withdrawn");
        var back = publish("Will be back");
        var reference = reference(id);
        for (var interest : List.of(new Interest(Interest.Kind.COMMITMENT, reference), maker)) {
            subscribing.ask(email, interest, Language.EN, "192.0.2." + email);
            assertThat(subscribing.confirm(secret("confirm"))).isTrue();
        }
        var areaReader = "area." + email;
        confirmed(areaReader, new Interest(Interest.Kind.AREA, "area-one"));
        var stranger = "stranger." + email;
        confirmed(
                stranger,
                new Interest(
                        Interest.Kind.ORGANIZATION,
                        people.organization("elsewhere-" + maker.key()).getSlug()));
        for (var one : List.of(id, back)) {
            acting.as(moderator(), () -> {
                reviewing.withdraw(one, "It was a mistake");
                return null;
            });
        }
        acting.as(moderator(), () -> {
            reviewing.restore(back);
            return null;
        });
        later(Duration.ofMinutes(5));
        var news = text("select plain from outbox_mail where subject not like 'Please%' and recipient");
        assertThat(news)
                .contains("withdrawn")
                .containsOnlyOnce("/en/commitments/" + reference)
                .doesNotContain("“" + reference(back) + "” was withdrawn");
        assertThat(text("select plain from outbox_mail where subject not like 'Please%' and recipient", areaReader))
                .contains("“" + reference + "” was withdrawn");
        assertThat(count("select count(*) from outbox_mail where subject not like 'Please%' and recipient = '"
                        + stranger + "'"))
                .isZero();
    }

    @Test
    void whatWaitsOrIsWithdrawnCannotBeSubscribedTo() {
        var submitted = draft("Nobody reads it yet");
        var withdrawn = publish("Nobody reads it any more");
        acting.as(moderator(), () -> {
            reviewing.withdraw(withdrawn, "It was a mistake");
            return null;
        });
        for (var id : List.of(submitted, withdrawn)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> subscribing.ask(
                            email,
                            new Interest(Interest.Kind.COMMITMENT, reference(id)),
                            Language.EN,
                            "192.0.2." + email));
        }
        assertThat(mails()).isZero();
    }

    private void confirmed(String address, Interest interest) {
        subscribing.ask(address, interest, Language.EN, "192.0.2." + address);
        assertThat(subscribing.confirm(secret("confirm", address))).isTrue();
    }

    private String reference(Long id) {
        return (String) entities.createNativeQuery("select reference from record where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }

    @Test
    void anAddressThatNeverConfirmsIsForgottenAndItsSecretGoesBad() {
        ask();
        var secret = secret("confirm");
        assertThat(time.at(clock.instant().plus(Duration.ofDays(4)), () -> subscribing.confirm(secret)))
                .isFalse();
        later(Duration.ofDays(4));
        assertThat(count("select count(*) from subscriber where email = '" + email + "'"))
                .isZero();
    }

    @Test
    void noAddressIsFloodedAndTheAnswerIsAlwaysTheSame() {
        for (var i = 0; i < Subscribing.MOST_FOR_ADDRESS + 3; i++) {
            assertThat(ask()).isEqualTo(Subscribing.Answer.ASKED);
        }
        assertThat(mails()).isEqualTo(Subscribing.MOST_FOR_ADDRESS);
        var origin = "2001:db8::" + email.hashCode();
        var answers = new java.util.ArrayList<Subscribing.Answer>();
        for (var i = 0; i < Subscribing.MOST_FROM_ORIGIN + 1; i++) {
            answers.add(subscribing.ask(i + email, maker, Language.EN, origin));
        }
        assertThat(answers).endsWith(Subscribing.Answer.TOO_MANY);
    }

    @Test
    void whatIsNotPublicOrNoAddressIsRefused() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> subscribing.ask(
                        email, new Interest(Interest.Kind.COMMITMENT, "C-1999-9999"), Language.EN, null));
        for (var wrong : List.of("", "nobody", "a@b", "a b@example.org", "a@example.org\r\nBcc: x@example.org")) {
            assertThat(subscribing.ask(wrong, maker, Language.EN, null))
                    .as(wrong)
                    .isEqualTo(Subscribing.Answer.NO_ADDRESS);
        }
    }

    private Subscribing.Answer ask() {
        return subscribing.ask(" " + email.toUpperCase(java.util.Locale.ROOT), maker, Language.EN, "192.0.2." + email);
    }

    private void later(Duration when) {
        time.at(clock.instant().plus(when), () -> {
            job.work();
            return null;
        });
    }

    private String secret(String what) {
        return secret(what, email);
    }

    /** What stands in the newest mail. */
    private String secret(String what, String address) {
        var link = Pattern.compile("/subscription/" + what + "/(\\S+)")
                .matcher(text("select plain from outbox_mail where recipient", address));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String text(String sql) {
        return text(sql, email);
    }

    private String text(String sql, String address) {
        var newest = sql.contains("outbox_mail") ? " order by id desc" : "";
        return (String) entities.createNativeQuery(sql + " = ?1" + newest + " limit 1")
                .setParameter(1, address)
                .getSingleResult();
    }

    private long mails() {
        return count("select count(*) from outbox_mail where recipient = '" + email + "'");
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private Actor moderator() {
        return people.person("moderator@subscribed.example", Role.SECRETARIAT, null, "irrelevant here");
    }

    private Long publish(String title) {
        var id = draft(title);
        return acting.as(moderator(), () -> {
            var row = (Object[]) entities.createNativeQuery("select id, version from revision where record_id = ?1")
                    .setParameter(1, id)
                    .getSingleResult();
            reviewing.publish(id, row[0] + "." + row[1]);
            return id;
        });
    }

    /** Written and sent in. */
    private Long draft(String title) {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        var house = people.organization(maker.key()).getId();
        return acting.as(moderator(), () -> {
            var id = drafting.start(house, content, null);
            drafting.submit(id);
            return id;
        });
    }
}
