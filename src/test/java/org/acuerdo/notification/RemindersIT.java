package org.acuerdo.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.notification.RemindersShown.Reminded;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reporting.CyclePlan;
import org.acuerdo.reporting.CyclePlanning;
import org.acuerdo.reporting.Cycles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who owes reports is reminded, at each step once. */
class RemindersIT extends InContainer {

    private static final LocalDate LAST_DAY = LocalDate.of(2035, 7, 31);

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Time time;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Records records;

    @Inject
    private CyclePlanning planning;

    @Inject
    private Cycles cycles;

    @Inject
    private ReminderJob job;

    @Inject
    private Reminders reminders;

    @Inject
    private RemindersShown shown;

    @Inject
    private Notices notices;

    @Inject
    private NoticeWords words;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private Organization house;
    private Actor main;
    private Actor alternate;
    private Actor secretariat;
    private Long cycle;

    @BeforeEach
    void people() throws Exception {
        var slug = "h" + UUID.randomUUID().toString().substring(0, 8);
        house = people.organization(slug);
        main = people.person("main@" + slug + ".example", Role.FOCAL_POINT, slug, "irrelevant here");
        alternate = people.person("alternate@" + slug + ".example", Role.FOCAL_POINT, slug, "irrelevant here");
        secretariat = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
        transaction.begin();
        entities.createNativeQuery("update account set alternate = true where id = ?1")
                .setParameter(1, alternate.accountId())
                .executeUpdate();
        transaction.commit();
        at(LocalDate.of(2035, 1, 3), this::publish);
        cycle = at(LocalDate.of(2035, 1, 4), () -> planning.plan(plan()));
    }

    @Test
    void eachStepIsToldOnceAndTheFocalPointsFirst() {
        work(LAST_DAY.minusDays(31));
        assertThat(told(main)).isEmpty();
        work(LAST_DAY.minusDays(30));
        work(LAST_DAY.minusDays(29));
        assertThat(told(main)).containsExactly(NoticeKind.REPORT_DUE);
        assertThat(shown.last(cycle, house.getId()))
                .isEqualTo(new Reminded(ReminderStep.MONTH_BEFORE, noon(LAST_DAY.minusDays(30))));
        assertThat(reminders.last(cycle)).hasSize(1);
        work(LAST_DAY.minusDays(7));
        assertThat(reminders.last(cycle).get(house.getId()).step()).isEqualTo(ReminderStep.WEEK_BEFORE);
        work(LAST_DAY.minusDays(1));
        work(LAST_DAY);
        assertThat(told(main)).hasSize(3);
        work(LAST_DAY.plusDays(1));
        work(LAST_DAY.plusDays(7));
        assertThat(told(main)).hasSize(5).contains(NoticeKind.REPORT_LATE);
        assertThat(told(alternate)).isEmpty();
        assertThat(told(secretariat)).isEmpty();
        work(LAST_DAY.plusDays(14));
        work(LAST_DAY.plusDays(40));
        assertThat(told(main)).hasSize(6);
        assertThat(told(alternate)).containsExactly(NoticeKind.REPORT_LATE);
        assertThat(told(secretariat)).containsExactly(NoticeKind.REPORT_MISSING);
    }

    @Test
    void afterAStandstillOnlyTheLastStepComes() {
        work(LAST_DAY.plusDays(8));
        assertThat(told(main)).containsExactly(NoticeKind.REPORT_LATE);
        work(LAST_DAY.plusDays(9));
        assertThat(told(main)).hasSize(1);
    }

    @Test
    void aReminderIsWordedInAnyLanguage() {
        work(LAST_DAY.minusDays(7));
        var notice = notices.of(main.accountId(), 0, 1).get(0);
        assertThat(words.headline(notice.getKind(), notice.about(), words.names(List.of(notice.about()), Language.ES)))
                .contains("Un informe de", "31 de julio de 2035");
    }

    @Test
    void whatNobodyOwesAnyMoreNeedsNoReading() {
        var before = notices.unread(main.accountId());
        work(LAST_DAY.minusDays(7));
        assertThat(notices.unread(main.accountId())).isEqualTo(before + 1);
        job.work(LAST_DAY.plusDays(200));
        assertThat(notices.unread(main.accountId())).isEqualTo(before);
    }

    private void work(LocalDate today) {
        time.at(noon(today), () -> {
            job.work(today);
            return null;
        });
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private List<NoticeKind> told(Actor person) {
        return notices.of(person.accountId(), 0, 500).stream()
                .filter(notice -> cycle.equals(notice.about().cycleId()))
                .map(Notice::getKind)
                .toList();
    }

    private CyclePlan plan() {
        var plan = new CyclePlan();
        plan.setPeriodStart(LocalDate.of(2035, 1, 1));
        plan.setPeriodEnd(LocalDate.of(2035, 5, 31));
        plan.setOpensOn(LocalDate.of(2035, 6, 1));
        plan.setClosesOn(LAST_DAY);
        plan.setEveryone(false);
        plan.setOrganizations(List.of(house.getId()));
        return plan;
    }

    private Long publish() {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Reported on");
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        var id = drafting.start(house.getId(), content, null);
        drafting.submit(id);
        reviewing.publish(id, records.get(id).getLatest().getStamp());
        return id;
    }

    private <T> T at(LocalDate day, Supplier<T> work) {
        return time.at(noon(day), () -> acting.as(secretariat, work));
    }
}
