package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordsIT extends InContainer {

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
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private Organization house;
    private Actor writer;
    private Actor stranger;
    private Actor secretariat;

    @BeforeEach
    void people() {
        house = people.organization("house");
        writer = people.person("writer@example.org", Role.FOCAL_POINT, "house", "irrelevant here");
        stranger = people.person("stranger@example.org", Role.FOCAL_POINT, "elsewhere", "irrelevant here");
        secretariat = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
    }

    @Test
    void halfDoneDraftsAreKeptAndComeBackAsTheyWere() {
        var half = new CommitmentContent();
        half.setLanguage("es");
        half.setCountries(List.of("CA"));
        var id = as(writer, () -> drafting.start(house.getId(), half, null));
        var kept = (CommitmentContent) contentOf(id);
        assertThat(kept.getTitle()).isNull();
        assertThat(kept.getCountries()).containsExactly("CA");
        assertThat(records.of(house.getId(), Language.EN))
                .extracting(RecordRow::id)
                .contains(id);
    }

    @Test
    void theSecondWriterIsToldAndNothingOfTheFirstIsLost() {
        var id = as(writer, () -> drafting.start(house.getId(), whole("First"), null));
        var stamp = stamp(id);
        as(writer, () -> {
            drafting.save(id, stamp, whole("Second"));
            return null;
        });
        assertThatThrownBy(() -> as(writer, () -> {
                    drafting.save(id, stamp, whole("Third"));
                    return null;
                }))
                .isInstanceOf(Stale.class);
        assertThat(contentOf(id).getTitle()).isEqualTo("Second");
    }

    @Test
    void whatIsNotOnesOwnIsForbiddenAndWhatIsNotThereIsNotFound() {
        var id = as(writer, () -> drafting.start(house.getId(), whole("Ours"), null));
        assertThatThrownBy(() -> as(stranger, () -> {
                    drafting.save(id, stamp(id), whole("Theirs"));
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Forbidden.class,
                        refused -> assertThat(refused.decision()).isEqualTo(Decision.NOT_YOUR_ORGANIZATION));
        assertThatThrownBy(() -> as(stranger, () -> drafting.start(house.getId(), whole("Ours"), null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(Actor.PUBLIC, () -> drafting.start(house.getId(), whole("Ours"), null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(writer, () -> {
                    drafting.submit(987_654_321L);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aReturnedTextIsMendedAsANewRevisionAndTheOldOneStays() {
        var id = submitted("Returned once");
        as(secretariat, () -> {
            reviewing.giveBack(id, stamp(id), "The date is missing");
            return null;
        });
        as(writer, () -> {
            drafting.save(id, stamp(id), whole("Mended"));
            return null;
        });
        assertThat(records.chain(id))
                .extracting(Revision::getNumber, Revision::getState, Revision::getTitle, Revision::getReason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, PublicationState.DRAFT, "Mended", null),
                        org.assertj.core.groups.Tuple.tuple(
                                1, PublicationState.RETURNED, "Returned once", "The date is missing"));
    }

    @Test
    void aDecisionOnWhatIsNoLongerTheNewestIsNotTaken() {
        var id = submitted("Seen too late");
        var seen = stamp(id);
        as(secretariat, () -> {
            reviewing.giveBack(id, seen, "First reviewer");
            return null;
        });
        as(writer, () -> {
            drafting.save(id, stamp(id), whole("Newer"));
            drafting.submit(id);
            return null;
        });
        assertThatThrownBy(() -> as(secretariat, () -> {
                    reviewing.publish(id, seen);
                    return null;
                }))
                .isInstanceOf(Stale.class);
        assertThat(state(id)).isEqualTo(PublicationState.SUBMITTED);
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatWasSubmitted() throws Exception {
        var id = submitted("Fixed for good");
        for (var change : List.of("title = 'Other'", "quality = '{\"total\": 100}'", "quality = null")) {
            transaction.begin();
            try {
                assertThatThrownBy(() -> entities.createNativeQuery(
                                        "update revision set " + change + " where record_id = " + id)
                                .executeUpdate())
                        .as(change)
                        .hasMessageContaining("a submitted revision never changes");
            } finally {
                transaction.rollback();
            }
        }
        transaction.begin();
        try {
            assertThatThrownBy(() -> entities.createNativeQuery("delete from revision where record_id = " + id)
                            .executeUpdate())
                    .hasMessageContaining("only a draft may be discarded");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aDraftThatWasNeverSubmittedCanBeThrownAwayWithoutATrace() {
        var id = as(writer, () -> drafting.start(house.getId(), whole("Thrown away"), null));
        as(writer, () -> {
            drafting.discard(id);
            return null;
        });
        assertThatThrownBy(() -> records.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void throwingAChangeAwayLeavesWhatIsPublic() {
        var id = submitted("Public words");
        as(secretariat, () -> {
            reviewing.publish(id, stamp(id));
            return null;
        });
        as(writer, () -> {
            drafting.save(id, stamp(id), whole("Changed words"));
            drafting.discard(id);
            return null;
        });
        assertThat(state(id)).isEqualTo(PublicationState.PUBLISHED);
        assertThat(contentOf(id).getTitle()).isEqualTo("Public words");
    }

    @Test
    void referencesAreCountedUpWithoutAGapOrADoubleEvenAtOnce() throws Exception {
        var ids = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> as(writer, () -> drafting.start(house.getId(), whole("Counted " + i, 1999), null)))
                .toList();
        try (var pool = Executors.newFixedThreadPool(4)) {
            pool.invokeAll(ids.stream()
                            .map(id -> (Callable<Void>) () -> as(writer, () -> {
                                drafting.submit(id);
                                return null;
                            }))
                            .toList())
                    .forEach(done -> assertThat(done).succeedsWithin(java.time.Duration.ofSeconds(20)));
        }
        Set<String> references = new HashSet<>();
        ids.forEach(id -> references.add(records.get(id).getReference()));
        assertThat(references)
                .containsExactlyInAnyOrder(
                        "C-1999-0001",
                        "C-1999-0002",
                        "C-1999-0003",
                        "C-1999-0004",
                        "C-1999-0005",
                        "C-1999-0006",
                        "C-1999-0007",
                        "C-1999-0008");
    }

    @Test
    void anIncompleteDraftIsNotSubmittedAndStaysADraft() {
        var half = whole("Half");
        half.setSummary(null);
        var id = as(writer, () -> drafting.start(house.getId(), half, null));
        assertThatThrownBy(() -> as(writer, () -> {
                    drafting.submit(id);
                    return null;
                }))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        incomplete -> assertThat(incomplete.problems())
                                .extracting(Problem::field)
                                .containsExactly("summary"));
        assertThat(state(id)).isEqualTo(PublicationState.DRAFT);
        assertThat(records.get(id).getReference()).isNull();
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

    /** Read in a transaction of its own, since the chain is loaded when it is asked for. */
    private <T> T inTransaction(Callable<T> work) {
        try {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String stamp(Long id) {
        return inTransaction(() -> records.get(id).getLatest().getStamp());
    }

    private PublicationState state(Long id) {
        return inTransaction(() -> records.get(id).getState());
    }

    private Content contentOf(Long id) {
        return inTransaction(() -> {
            var json = records.get(id).getLatest().getContent();
            return jakarta.json.bind.JsonbBuilder.create().fromJson(json, CommitmentContent.class);
        });
    }

    private CommitmentContent whole(String title) {
        return whole(title, 2024);
    }

    private CommitmentContent whole(String title, int year) {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary("What is promised");
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(year, 3, 1));
        return content;
    }
}
