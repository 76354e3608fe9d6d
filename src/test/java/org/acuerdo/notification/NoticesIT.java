package org.acuerdo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.mail.MailRow;
import org.acuerdo.platform.mail.MailRows;
import org.acuerdo.platform.mail.MailSearch;
import org.acuerdo.platform.mail.MailState;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.translation.Translating;
import org.acuerdo.translation.Translations;
import org.acuerdo.translation.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told of what, and how often mails come. Mail is off here, so all of them wait. */
class NoticesIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Translating translating;

    @Inject
    private Translations translations;

    @Inject
    private Records records;

    @Inject
    private Notices notices;

    @Inject
    private MailChoices choices;

    @Inject
    private DigestWriter digests;

    @Inject
    private Digests due;

    @Inject
    private MailRows mails;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private Organization house;
    private Actor writer;
    private Actor second;
    private Actor moderator;
    private Actor colleague;

    @BeforeEach
    void people() {
        // A house of its own for each test, so that counts are its own too.
        var slug = "h" + UUID.randomUUID().toString().substring(0, 8);
        house = people.organization(slug);
        writer = people.person("writer@" + slug + ".example", Role.FOCAL_POINT, slug, "irrelevant here");
        second = people.person("second@" + slug + ".example", Role.FOCAL_POINT, slug, "irrelevant here");
        moderator = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
        colleague = people.person("colleague@example.org", Role.SECRETARIAT, null, "irrelevant here");
    }

    @Test
    void whatIsSubmittedIsToldToTheSecretariatAndNotToTheWriter() {
        var id = submitted("Told to the secretariat");
        assertThat(kinds(moderator, id)).containsExactly(NoticeKind.SUBMITTED);
        assertThat(kinds(writer, id)).isEmpty();
        assertThat(mailsAbout("Told to the secretariat"))
                .extracting(MailRow::recipient)
                .contains("moderator@example.org", "colleague@example.org");
    }

    @Test
    void whatIsReturnedIsToldToAllFocalPointsAtOnceWhateverTheyChose() {
        choices.choose(second.accountId(), Frequency.NONE, Frequency.NONE, Frequency.DAILY);
        var id = submitted("Returned to both");
        as(moderator, () -> reviewing.giveBack(id, stamp(id), "Say <where> it is"));
        assertThat(kinds(writer, id)).containsExactly(NoticeKind.RETURNED);
        assertThat(kinds(second, id)).containsExactly(NoticeKind.RETURNED);
        assertThat(mailsAbout("Returned to you: Returned to both")).hasSize(2);
        var html = (String) entities.createNativeQuery(
                        "select html from outbox_mail where subject = 'Returned to you: Returned to both' limit 1")
                .getSingleResult();
        assertThat(html).contains("Say &lt;where&gt; it is", "/workspace/record?id=" + id);
        assertThat(entities.createNativeQuery("select count(*) from outbox_mail where unsubscribe is not null"
                                + " and subject = 'Returned to you: Returned to both'")
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    void whatSomebodyElseHasDoneIsNoLongerToDo() {
        var id = submitted("Decided by a colleague");
        assertThat(unread(colleague, id)).isEqualTo(1);
        as(moderator, () -> reviewing.publish(id, stamp(id)));
        assertThat(unread(colleague, id)).isZero();
        assertThat(kinds(writer, id)).containsExactly(NoticeKind.PUBLISHED);
    }

    @Test
    void whoTranslatedIsToldWhatBecameOfItAndWhatIsSentAgainIsNoLongerToDo() {
        var id = submitted("Told in another language");
        as(moderator, () -> reviewing.publish(id, stamp(id)));
        var words = Map.of("title", "Contado en otro idioma", "summary", "Lo que se promete");
        as(second, () -> translating.submit(id, Language.ES, new Written("", 1, words, Set.of())));
        as(moderator, () -> translating.giveBack(id, Language.ES, translated(id), "Una palabra mejor"));
        assertThat(kinds(second, id)).contains(NoticeKind.TRANSLATION_RETURNED);
        assertThat(kinds(writer, id)).doesNotContain(NoticeKind.TRANSLATION_RETURNED);
        var mail = (String) entities.createNativeQuery(
                        "select plain from outbox_mail where subject = 'Translation returned to you: Told in another language'")
                .getSingleResult();
        assertThat(mail).contains("Una palabra mejor", "Spanish", "/workspace/translation?id=" + id + "&to=es");
        var unread = unread(second, id);
        as(second, () -> translating.submit(id, Language.ES, new Written(translated(id), 1, words, Set.of())));
        assertThat(unread(second, id)).isEqualTo(unread - 1);
        as(moderator, () -> translating.approve(id, Language.ES, translated(id)));
        assertThat(kinds(second, id)).contains(NoticeKind.TRANSLATION_APPROVED);
    }

    private String translated(Long id) {
        return translations.find(id, Language.ES).map(translations::stamp).orElseThrow();
    }

    @Test
    void nobodyIsToldOfWhatWasTakenBack() throws Exception {
        var id = as(writer, () -> drafting.start(house.getId(), whole("Taken back"), null));
        transaction.begin();
        as(writer, () -> drafting.submit(id));
        transaction.rollback();
        assertThat(kinds(moderator, id)).isEmpty();
        assertThat(mailsAbout("Taken back")).isEmpty();
    }

    @Test
    void aDigestIsMadeOncePerPersonAndDayEvenByManyAtOnce() throws Exception {
        var id = submitted("In the digest");
        as(moderator, () -> reviewing.publish(id, stamp(id)));
        assertThat(mailsTo(writer)).isEmpty();
        var day = tomorrow();
        assertThat(due.due(Period.DAILY, day)).contains(writer.accountId());
        try (var pool = Executors.newFixedThreadPool(4)) {
            Callable<Void> write = () -> {
                digests.write(writer.accountId(), Period.DAILY, day);
                return null;
            };
            for (var done : pool.invokeAll(List.of(write, write, write, write))) {
                done.get();
            }
        }
        assertThat(mailsTo(writer)).hasSize(1);
        assertThat(due.due(Period.DAILY, day)).doesNotContain(writer.accountId());
        digests.write(writer.accountId(), Period.DAILY, day.plusDays(1));
        assertThat(mailsTo(writer)).as("nothing new, no mail").hasSize(1);
    }

    @Test
    void whoWantsAWeeklyMailGetsNoDailyOneAndWhatWasReadIsNotTold() {
        choices.choose(writer.accountId(), Frequency.AT_ONCE, Frequency.WEEKLY, Frequency.DAILY);
        choices.choose(second.accountId(), Frequency.AT_ONCE, Frequency.DAILY, Frequency.DAILY);
        var id = submitted("Once a week");
        as(moderator, () -> reviewing.publish(id, stamp(id)));
        var day = tomorrow();
        assertThat(due.due(Period.DAILY, day)).contains(second.accountId()).doesNotContain(writer.accountId());
        assertThat(due.due(Period.WEEKLY, day)).contains(writer.accountId());
        notices.readAll(writer.accountId(), clock.instant(), clock.instant());
        assertThat(due.due(Period.WEEKLY, day)).doesNotContain(writer.accountId());
    }

    @Test
    void theSecretOfAMailTurnsMailsOffAndNothingElse() {
        var token = choices.of(writer.accountId()).getToken();
        assertThat(choices.of(second.accountId()).getToken())
                .isNotEqualTo(token)
                .hasSizeGreaterThan(40);
        var id = submitted("Not wanted any more");
        as(moderator, () -> reviewing.publish(id, stamp(id)));
        assertThat(choices.stop(token + "x", List.of(Topic.GOOD_TO_KNOW))).isFalse();
        assertThat(choices.of(writer.accountId()).about(Topic.GOOD_TO_KNOW)).isEqualTo(Frequency.DAILY);
        assertThat(choices.stop(token, List.of(Topic.GOOD_TO_KNOW))).isTrue();
        assertThat(choices.of(writer.accountId()).about(Topic.GOOD_TO_KNOW)).isEqualTo(Frequency.NONE);
        assertThat(choices.of(writer.accountId()).about(Topic.TO_DO)).isEqualTo(Frequency.AT_ONCE);
        assertThat(due.due(Period.DAILY, tomorrow())).doesNotContain(writer.accountId());
    }

    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    private List<NoticeKind> kinds(Actor person, Long recordId) {
        return notices.of(person.accountId(), 0, 500).stream()
                .filter(notice -> recordId.equals(notice.about().recordId()))
                .map(Notice::getKind)
                .toList();
    }

    private long unread(Actor person, Long recordId) {
        return notices.of(person.accountId(), 0, 500).stream()
                .filter(notice -> recordId.equals(notice.about().recordId()) && notice.isUnread())
                .count();
    }

    private List<MailRow> mailsAbout(String subject) {
        return mails.find(MailSearch.of(EnumSet.allOf(MailState.class)), 0, 1_000).stream()
                .filter(row -> row.subject().contains(subject))
                .toList();
    }

    private List<MailRow> mailsTo(Actor person) {
        var address = (String) entities.createNativeQuery("select email from account where id = ?1")
                .setParameter(1, person.accountId())
                .getSingleResult();
        return mails.find(MailSearch.of(EnumSet.allOf(MailState.class)), 0, 1_000).stream()
                .filter(row -> row.recipient().equals(address))
                .toList();
    }

    private Long submitted(String title) {
        return as(writer, () -> {
            var id = drafting.start(house.getId(), whole(title), null);
            drafting.submit(id);
            return id;
        });
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return acting.as(actor, work);
    }

    private void as(Actor actor, Runnable work) {
        acting.as(actor, () -> {
            work.run();
            return null;
        });
    }

    private String stamp(Long id) {
        try {
            transaction.begin();
            try {
                return records.get(id).getLatest().getStamp();
            } finally {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private CommitmentContent whole(String title) {
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
