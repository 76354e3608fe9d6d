package org.acuerdo.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.launch.Statements;
import org.acuerdo.moderation.Amendment;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.PortalSettings;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.reporting.ReportedStatus;
import org.acuerdo.reporting.UpdateContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueIT extends InContainer {

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
    private QueueRows rows;

    @Inject
    private Claiming claiming;

    @Inject
    private Promising promising;

    @Inject
    private PortalSettings settings;

    @Inject
    private Together together;

    @Inject
    private Decisions decisions;

    @Inject
    private Time time;

    @Inject
    private UserTransaction transaction;

    private Organization house;
    private Actor writer;
    private Actor ana;
    private Actor ben;

    @BeforeEach
    void people() {
        house = people.organization("queue-house");
        writer = people.person("queue-writer@example.org", Role.FOCAL_POINT, "queue-house", "irrelevant here");
        ana = people.person("ana@example.org", Role.SECRETARIAT, null, "irrelevant here");
        ben = people.person("ben@example.org", Role.SECRETARIAT, null, "irrelevant here");
    }

    @Test
    void theLongestWaitingIsFirstAndPagesGoOnWhereTheLastEnded() {
        var ids = new ArrayList<Long>();
        for (var i = 0; i < 5; i++) {
            ids.add(submitted("Paged " + i));
        }
        var filter = of(house);
        var all = find(filter, null, 1000);
        assertThat(all).extracting(QueueRow::id).containsSubsequence(ids);
        var seen = new ArrayList<Long>();
        QueueFilter.Place after = null;
        for (var page = find(filter, null, 2); !page.isEmpty(); page = find(filter, after, 2)) {
            page.forEach(row -> seen.add(row.id()));
            after = page.get(page.size() - 1).place();
        }
        assertThat(seen)
                .containsExactlyElementsOf(all.stream().map(QueueRow::id).toList());
        assertThat(rows.count(filter, Language.EN)).isEqualTo(all.size());
    }

    @Test
    void itIsFilteredByKindAndByOrganizationAndWhatDoesNotWaitIsNotInIt() {
        var elsewhere = people.organization("queue-elsewhere");
        var here = submitted("Kind and house");
        var draft = as(writer, () -> drafting.start(house.getId(), commitment("Still written", "area-one"), null));
        assertThat(find(of(house), null, 1000))
                .extracting(QueueRow::id)
                .contains(here)
                .doesNotContain(draft);
        assertThat(find(of(elsewhere), null, 1000)).isEmpty();
        assertThat(find(new QueueFilter(RecordKind.DIALOGUE, house.getId(), null, null, null, null), null, 1000))
                .isEmpty();
        assertThat(rows.organizations(Language.EN))
                .extracting(OrganizationChoice::id)
                .contains(house.getId())
                .doesNotContain(elsewhere.getId());
    }

    @Test
    void anUpdateIsInTheAreaOfItsCommitment() {
        var commitment = submitted(commitment("Reported on in the queue", "area-of-parent"));
        as(ana, () -> {
            reviewing.publish(commitment, stamp(commitment));
            return null;
        });
        var update = as(writer, () -> {
            var id = drafting.start(house.getId(), update(), commitment);
            drafting.submit(id);
            return id;
        });
        var area = people.reference(ReferenceKind.AREA, "area-of-parent");
        var found = find(new QueueFilter(null, null, area, null, null, null), null, 1000);
        assertThat(found).extracting(QueueRow::id).containsExactly(update);
        assertThat(found.get(0).area()).isEqualTo("area-of-parent EN");
    }

    @Test
    void itIsFilteredByHowLongItHasWaited() {
        var id = submitted("Came just now");
        var now = Instant.now();
        var older = new QueueFilter(null, house.getId(), null, null, now.minus(1, ChronoUnit.HOURS), null);
        var newer = new QueueFilter(null, house.getId(), null, now.minus(1, ChronoUnit.HOURS), null, null);
        assertThat(find(older, null, 1000)).extracting(QueueRow::id).doesNotContain(id);
        assertThat(find(newer, null, 1000)).extracting(QueueRow::id).contains(id);
    }

    @Test
    void aLineKnowsWhatThePublicReadsAndWhatIsNewHasNothingBeforeIt() {
        var id = submitted("Read by the public");
        assertThat(row(id).before()).isNull();
        as(ana, () -> {
            reviewing.publish(id, stamp(id));
            return null;
        });
        as(writer, () -> {
            drafting.save(
                    id, stamp(id), commitment("Changed for the public", "area-one"), new Amendment(true, "It moved"));
            drafting.submit(id);
            return null;
        });
        assertThat(row(id).published()).isTrue();
        assertThat(row(id).before()).contains("Read by the public");
        assertThat(row(id).content()).contains("Changed for the public");
        assertThat(row(id).why()).isEqualTo("It moved");
        assertThat(row(id).stamp()).isEqualTo(stamp(id));
    }

    @Test
    void theQueueTakesTheSameNumberOfStatementsHoweverManyWait() {
        submitted("Counted");
        var few = statements();
        for (var i = 0; i < 6; i++) {
            var id = submitted("Counted " + i);
            as(ana, () -> {
                claiming.take(id);
                return null;
            });
        }
        assertThat(few).isEqualTo(4);
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        var target = new Target(10, new WorkingDays());
        return Statements.selectsOf(() -> {
            rows.waiting(QueueFilter.ALL, null, 1000, Language.EN);
            rows.count(QueueFilter.ALL, Language.EN);
            rows.figures(target, LocalDate.now(java.time.ZoneOffset.UTC), ana.accountId(), Language.EN);
            rows.organizations(Language.EN);
        });
    }

    @Test
    void whoTakesItIsSeenAndTheSecondIsTold() {
        var id = submitted("Taken by Ana");
        take(ana, id);
        assertThat(row(id).holderId()).isEqualTo(ana.accountId());
        assertThat(row(id).heldSince()).isBetween(Instant.now().minus(5, ChronoUnit.MINUTES), Instant.now());
        assertThatThrownBy(() -> take(ben, id)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.rule()).isEqualTo("taken");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.arguments()).containsExactly("ana@example.org");
        });
        take(ana, id);
        assertThat(find(heldBy(ana), null, 1000)).extracting(QueueRow::id).contains(id);
        assertThat(find(heldBy(ben), null, 1000)).extracting(QueueRow::id).doesNotContain(id);
        assertThat(find(new QueueFilter(null, null, null, null, null, new QueueFilter.Holder(null)), null, 1000))
                .extracting(QueueRow::id)
                .doesNotContain(id);
    }

    @Test
    void ofTwoWhoTakeAtOnceOneHasItAndTheOtherIsTold() throws Exception {
        for (var round = 0; round < 5; round++) {
            var id = submitted("Wanted by two " + round);
            var told = new HashSet<String>();
            try (var pool = Executors.newFixedThreadPool(2)) {
                List<Callable<Void>> both = List.of(
                        () -> {
                            take(ana, id);
                            return null;
                        },
                        () -> {
                            take(ben, id);
                            return null;
                        });
                for (Future<Void> one : pool.invokeAll(both)) {
                    try {
                        one.get();
                    } catch (ExecutionException e) {
                        assertThat(e.getCause()).isInstanceOf(Refusal.class);
                        told.add(((Refusal) e.getCause()).arguments().get(0).toString());
                    }
                }
            }
            assertThat(told).containsExactly(row(id).holder());
        }
    }

    @Test
    void aColleagueTakesOverFromWhomTheyHaveSeenAndFromNobodyElse() {
        var id = submitted("Passed on");
        take(ana, id);
        as(ben, () -> {
            claiming.takeOver(id, ana.accountId());
            return null;
        });
        assertThat(row(id).holderId()).isEqualTo(ben.accountId());
        var cleo = people.person("cleo@example.org", Role.SECRETARIAT, null, "irrelevant here");
        assertThatThrownBy(() -> as(cleo, () -> {
                    claiming.takeOver(id, ana.accountId());
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(ana, () -> {
                    claiming.release(id);
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        assertThat(row(id).holderId()).isEqualTo(ben.accountId());
        as(ben, () -> {
            claiming.release(id);
            return null;
        });
        assertThat(row(id).held()).isFalse();
    }

    @Test
    void itIsLetGoByItselfOnceDecidedAndNobodyTakesWhatDoesNotWait() {
        var id = submitted("Decided on");
        take(ana, id);
        as(ana, () -> {
            reviewing.giveBack(id, stamp(id), "The date is missing");
            return null;
        });
        assertThat(row(id).held()).isFalse();
        assertThatThrownBy(() -> take(ana, id))
                .isInstanceOfSatisfying(
                        Forbidden.class,
                        refused -> assertThat(refused.decision()).isEqualTo(Decision.NOT_NOW));
        as(writer, () -> {
            drafting.save(id, stamp(id), commitment("Mended", "area-one"));
            drafting.submit(id);
            return null;
        });
        assertThat(row(id).held()).isFalse();
        assertThat(row(id).published()).isFalse();
        assertThat(row(id).before()).contains("Decided on");
    }

    @Test
    void onlyTheSecretariatTakes() {
        var id = submitted("Not for its writer");
        assertThatThrownBy(() -> take(writer, id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void whatTheSecretariatPromisesIsKeptAndWhoSetsItTooLateIsTold() {
        var before = settings.under(Targets.ALL);
        var christmas = LocalDate.of(2026, 12, 25);
        as(ana, () -> {
            promising.promise(5, List.of(christmas), before);
            return null;
        });
        var set = Targets.of(settings.under(Targets.ALL));
        assertThat(set.days()).isEqualTo(5);
        assertThat(set.calendar().closed()).containsExactly(christmas);
        assertThatThrownBy(() -> as(ben, () -> {
                    promising.promise(7, List.of(), before);
                    return null;
                }))
                .isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> as(ben, () -> {
                    promising.promise(0, List.of(), settings.under(Targets.ALL));
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(writer, () -> {
                    promising.promise(7, List.of(), Map.of());
                    return null;
                }))
                .isInstanceOf(Forbidden.class);
        assertThat(Targets.of(settings.under(Targets.ALL)).days()).isEqualTo(5);
    }

    @Test
    void ofSeveralDecidedTogetherThoseThatMovedAreNamedAndTheOthersAreDone() {
        var first = submitted("Together one");
        var moved = submitted("Together two");
        var last = submitted("Together three");
        var chosen = Stream.of(first, moved, last)
                .map(id -> new Chosen(id, stamp(id)))
                .toList();
        as(ben, () -> {
            reviewing.giveBack(moved, stamp(moved), "Ben was faster");
            return null;
        });
        var outcome = as(ana, () -> together.publish(chosen));
        assertThat(outcome.done()).containsExactly(first, last);
        assertThat(outcome.moved()).containsExactly(moved);
        assertThat(row(first).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(row(last).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(row(moved).state()).isEqualTo(PublicationState.RETURNED);
    }

    @Test
    void whatWasSentAnewSinceItWasReadIsNotDecidedOn() {
        var id = submitted("Read too early");
        var chosen = List.of(new Chosen(id, stamp(id)));
        as(ben, () -> {
            reviewing.giveBack(id, stamp(id), "The date is missing");
            return null;
        });
        as(writer, () -> {
            drafting.save(id, stamp(id), commitment("Sent anew", "area-one"));
            drafting.submit(id);
            return null;
        });
        assertThat(as(ana, () -> together.giveBack(chosen, "Late")).moved()).containsExactly(id);
        assertThat(row(id).waiting()).isTrue();
    }

    @Test
    void theWriterDecidesNothingTogether() {
        var id = submitted("Not by its writer");
        var chosen = List.of(new Chosen(id, stamp(id)));
        assertThatThrownBy(() -> as(writer, () -> together.publish(chosen))).isInstanceOf(Forbidden.class);
    }

    @Test
    void howLongItTookCountsFromWhenItCameToTheSecretariatAndAValidatorsReturnIsNoDecisionOfIt() {
        var monday = Instant.parse("2026-03-02T10:00:00Z");
        var validating = people.person("queue-validator@example.org", Role.VALIDATOR, "queue-validated", "irrelevant");
        var scribe = people.person("queue-scribe@example.org", Role.FOCAL_POINT, "queue-validated", "irrelevant");
        people.requireValidation("queue-validated");
        var validated = people.organization("queue-validated");
        var agreed = time.at(monday, () -> submitted(scribe, validated, "Agreed late"));
        time.at(
                monday.plus(7, ChronoUnit.DAYS),
                () -> as(validating, () -> {
                    reviewing.agree(agreed, stamp(agreed));
                    return null;
                }));
        time.at(
                monday.plus(8, ChronoUnit.DAYS),
                () -> as(ana, () -> {
                    reviewing.publish(agreed, stamp(agreed));
                    return null;
                }));
        var refused = time.at(monday, () -> submitted(scribe, validated, "Never came"));
        time.at(
                monday.plus(8, ChronoUnit.DAYS),
                () -> as(validating, () -> {
                    reviewing.giveBack(refused, stamp(refused), "Not like this");
                    return null;
                }));
        var decided = decisions.since(monday).stream()
                .filter(one -> one.at().isBefore(monday.plus(30, ChronoUnit.DAYS)))
                .toList();
        assertThat(decided)
                .containsExactly(
                        new Pace.Decided(monday.plus(7, ChronoUnit.DAYS), monday.plus(8, ChronoUnit.DAYS), true));
        assertThat(Pace.of(decided, new Target(10, new WorkingDays())).median()).isEqualTo(1.0);
    }

    private Long submitted(Actor by, Organization organization, String title) {
        return as(by, () -> {
            var id = drafting.start(organization.getId(), commitment(title, "area-one"), null);
            drafting.submit(id);
            return id;
        });
    }

    private List<QueueRow> find(QueueFilter filter, QueueFilter.Place after, int most) {
        return rows.waiting(filter, after, most, Language.EN);
    }

    private static QueueFilter of(Organization organization) {
        return new QueueFilter(null, organization.getId(), null, null, null, null);
    }

    private static QueueFilter heldBy(Actor person) {
        return new QueueFilter(null, null, null, null, null, new QueueFilter.Holder(person.accountId()));
    }

    private QueueRow row(Long id) {
        return rows.byId(List.of(id), Language.EN).get(0);
    }

    private void take(Actor person, Long id) {
        as(person, () -> {
            claiming.take(id);
            return null;
        });
    }

    private Long submitted(String title) {
        return submitted(commitment(title, "area-one"));
    }

    private Long submitted(Content content) {
        return as(writer, () -> {
            var id = drafting.start(house.getId(), content, null);
            drafting.submit(id);
            return id;
        });
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return acting.as(actor, work);
    }

    private String stamp(Long id) {
        try {
            transaction.begin();
            try {
                return records.get(id).getLatest().getStamp();
            } finally {
                transaction.rollback();
            }
        } catch (jakarta.transaction.NotSupportedException | jakarta.transaction.SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private CommitmentContent commitment(String title, String area) {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, area));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        return content;
    }

    private static UpdateContent update() {
        var content = new UpdateContent();
        content.setLanguage("en");
        content.setPeriodStart(LocalDate.of(2024, 1, 1));
        content.setPeriodEnd(LocalDate.of(2024, 6, 30));
        content.setStatus(ReportedStatus.IN_PROGRESS);
        content.setPercent(40);
        content.setResults("What came of it");
        return content;
    }
}
