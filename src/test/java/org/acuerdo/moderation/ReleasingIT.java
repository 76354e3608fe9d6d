package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.notification.NoticeKind;
import org.acuerdo.notification.Notices;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reporting.ReportedStatus;
import org.acuerdo.reporting.UpdateContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A set of records goes public together, once, at its time and not before. */
class ReleasingIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Releasing releasing;

    @Inject
    private Releases releases;

    @Inject
    private ReleaseJob job;

    @Inject
    private Records records;

    @Inject
    private Notices notices;

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager entities;

    private Organization house;
    private Actor writer;
    private Actor moderator;
    private Instant moment;

    @BeforeEach
    void people() {
        house = people.organization("released");
        writer = people.person("writer@released.example", Role.FOCAL_POINT, "released", "irrelevant here");
        moderator = people.person("moderator@released.example", Role.SECRETARIAT, null, "irrelevant here");
        moment = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
    }

    @Test
    void theyGoPublicTogetherOnceHoweverManyNodesAreAtIt() throws Exception {
        var release = plan("Opening of the summit");
        var first = added(release, submitted("First of the set"));
        var second = added(release, submitted("Second of the set"));
        time.at(moment.minusSeconds(1), this::work);
        assertThat(shown(first) + shown(second)).as("nothing shows before").isZero();
        assertThat(state(first)).isEqualTo(PublicationState.SCHEDULED);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(writer, () -> drafting.takeBack(first, stamp(first))));

        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Object> node = () -> time.at(moment, this::work);
            for (var done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        }
        assertThat(shown(first) + shown(second)).isEqualTo(2);
        assertThat(releases.find(release).orElseThrow().getState()).isEqualTo(Release.State.DONE);
        assertThat(count("select count(*) from notice where kind = 'PUBLISHED' and account_id = " + writer.accountId()
                        + " and record_id in (" + first + "," + second + ")"))
                .as("told once of each")
                .isEqualTo(2);
        assertThat(count("select count(distinct decided_at) from revision where record_id in (" + first + "," + second
                        + ")"))
                .isPositive();
        time.at(moment.plusSeconds(5), () -> {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> as(moderator, () -> releasing.cancel(release, version(release))));
            return null;
        });
    }

    @Test
    void whatCannotGoHoldsUpNoneOfTheOthers() {
        var release = plan("With one that cannot go");
        var commitment = submitted("Withdrawn meanwhile");
        as(moderator, () -> reviewing.publish(commitment, stamp(commitment)));
        var update = acting.as(writer, () -> {
            var id = drafting.start(house.getId(), update(), commitment);
            drafting.submit(id);
            return id;
        });
        var other = added(release, submitted("Goes all the same"));
        added(release, update);
        as(moderator, () -> reviewing.withdraw(commitment, "A mistake"));

        time.at(moment, this::work);
        assertThat(shown(other)).isEqualTo(1);
        assertThat(shown(update)).isZero();
        assertThat(state(update)).as("waits for the secretariat again").isEqualTo(PublicationState.SUBMITTED);
        assertThat(releases.find(release).orElseThrow().getMembers())
                .extracting(ReleaseMember::getOutcome)
                .containsExactlyInAnyOrder(ReleaseMember.Outcome.PUBLISHED, ReleaseMember.Outcome.HELD_BACK);
        assertThat(notices.of(moderator.accountId(), 0, 200))
                .anyMatch(notice -> notice.getKind() == NoticeKind.HELD_BACK);
    }

    @Test
    void itCanBeMovedAndCalledOffAndARecordTakenOut() {
        var release = plan("Moved and called off");
        var stays = added(release, submitted("Stays until it is called off"));
        var goes = added(release, submitted("Is taken out"));
        as(moderator, () -> releasing.takeOut(goes));
        assertThat(state(goes)).isEqualTo(PublicationState.SUBMITTED);
        var read = version(release);
        as(moderator, () -> releasing.move(release, read, planOf("Moved", moment.plus(Duration.ofDays(1)))));
        assertThatExceptionOfType(Overtaken.class)
                .isThrownBy(() -> as(moderator, () -> releasing.move(release, read, planOf("Too late", moment))));
        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> as(
                        moderator,
                        () -> releasing.move(
                                release,
                                version(release),
                                planOf("Past", clock.instant().minusSeconds(3600)))));
        time.at(moment, this::work);
        assertThat(shown(stays)).as("it was moved").isZero();
        as(moderator, () -> releasing.cancel(release, version(release)));
        time.at(moment.plus(Duration.ofDays(2)), this::work);
        assertThat(shown(stays) + shown(goes)).isZero();
        assertThat(state(stays)).isEqualTo(PublicationState.SUBMITTED);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(writer, () -> releasing.plan(planOf("Not mine to plan", moment))));
    }

    private Object work() {
        job.work();
        return null;
    }

    private Long plan(String name) {
        return acting.as(moderator, () -> releasing.plan(planOf(name, moment)));
    }

    private static ReleasePlan planOf(String name, Instant at) {
        var local = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        var plan = new ReleasePlan();
        plan.setName(name);
        plan.setDate(local.toLocalDate());
        plan.setTime(local.toLocalTime());
        plan.setZone("UTC");
        return plan;
    }

    private Long added(Long release, Long id) {
        as(moderator, () -> releasing.add(id, stamp(id), release));
        return id;
    }

    private Long submitted(String title) {
        return acting.as(writer, () -> {
            var id = drafting.start(house.getId(), whole(title), null);
            drafting.submit(id);
            return id;
        });
    }

    private int version(Long release) {
        return releases.find(release).orElseThrow().getVersion();
    }

    private PublicationState state(Long id) {
        return PublicationState.valueOf((String) entities.createNativeQuery(
                        "select state from revision where record_id = ?1 order by number desc limit 1")
                .setParameter(1, id)
                .getSingleResult());
    }

    private String stamp(Long id) {
        var row = (Object[]) entities.createNativeQuery(
                        "select id, version from revision where record_id = ?1 order by number desc limit 1")
                .setParameter(1, id)
                .getSingleResult();
        return row[0] + "." + row[1];
    }

    private long shown(Long id) {
        return count("select count(*) from public_record where record_id = " + id);
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private void as(Actor actor, Runnable deed) {
        Supplier<Object> work = () -> {
            deed.run();
            return null;
        };
        acting.as(actor, work);
    }

    private static UpdateContent update() {
        var content = new UpdateContent();
        content.setLanguage("en");
        content.setTitle("An update");
        content.setPeriodStart(LocalDate.of(2025, 1, 1));
        content.setPeriodEnd(LocalDate.of(2025, 6, 30));
        content.setStatus(ReportedStatus.IN_PROGRESS);
        content.setPercent(40);
        content.setResults("What was done");
        return content;
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
