package org.acuerdo.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private AuditEntries entries;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private Long house;
    private Actor writer;
    private Actor stranger;

    @BeforeEach
    void people() {
        house = people.organization("audited").getId();
        writer = people.person("audited@example.org", Role.FOCAL_POINT, "audited", "irrelevant here");
        stranger = people.person("unaudited@example.org", Role.FOCAL_POINT, "unaudited", "irrelevant here");
    }

    private Long draft() {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Written down");
        return acting.as(writer, () -> drafting.start(house, content, null));
    }

    private static AuditSearch of(Long recordId) {
        return of(null, recordId);
    }

    @Test
    void whatIsDoneIsWrittenDownWithWhoForWhomAndWhat() {
        var id = draft();
        assertThat(entries.find(of(id), 0, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.getDeed()).isEqualTo("Drafting.start");
            assertThat(entry.getOutcome()).isEqualTo(AuditEntry.Outcome.DONE);
            assertThat(entry.getAccountId()).isEqualTo(writer.accountId());
            assertThat(entry.getRole()).isEqualTo(Role.FOCAL_POINT);
            assertThat(entry.getOrganizationId()).isEqualTo(house);
            assertThat(entry.getAt()).isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
        });
    }

    @Test
    void whatFailedWasNotDone() {
        var id = draft();
        assertThatThrownBy(() -> acting.as(writer, () -> {
                    drafting.submit(id);
                    return null;
                }))
                .isInstanceOf(Incomplete.class);
        assertThat(entries.find(of(id), 0, 10)).extracting(AuditEntry::getDeed).containsExactly("Drafting.start");
    }

    @Test
    void whatIsTakenBackWithItsTransactionWasNotDone() throws Exception {
        transaction.begin();
        var id = draft();
        transaction.rollback();
        assertThat(entries.find(of(id), 0, 10)).isEmpty();
    }

    @Test
    void aRefusalStaysWrittenDownAlthoughAllElseIsTakenBack() {
        var id = draft();
        assertThatThrownBy(() -> acting.as(stranger, () -> {
                    drafting.submit(id);
                    return null;
                }))
                .isInstanceOf(Forbidden.class);
        assertThat(entries.find(of(id), 0, 10))
                .first()
                .extracting(AuditEntry::getDeed, AuditEntry::getOutcome, AuditEntry::getAccountId)
                .containsExactly("Drafting.submit", AuditEntry.Outcome.REFUSED, stranger.accountId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set deed = 'Other'",
                "delete from audit_entry",
                "truncate audit_entry",
            })
    void theDatabaseTakesNoChange(String statement) throws Exception {
        draft();
        transaction.begin();
        try {
            assertThatThrownBy(() -> entities.createNativeQuery(statement).executeUpdate())
                    .hasMessageContaining("the audit log is only added to");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void itIsSearchedByPersonDeedOutcomeAndTime() {
        var id = draft();
        var now = Instant.now();
        var hour = Duration.ofHours(1);
        var person = List.of(writer.accountId());
        assertThat(find(person, "Drafting.start", id, AuditEntry.Outcome.DONE, now.minus(hour), now.plus(hour)))
                .hasSize(1);
        assertThat(find(List.of(stranger.accountId()), null, id, null, null, null))
                .isEmpty();
        assertThat(find(List.of(), null, id, null, null, null)).isEmpty();
        assertThat(find(null, "Reviewing.publish", id, null, null, null)).isEmpty();
        assertThat(find(null, null, id, AuditEntry.Outcome.REFUSED, null, null)).isEmpty();
        assertThat(find(null, null, id, null, now.plus(hour), null)).isEmpty();
        assertThat(find(null, null, id, null, null, now.minus(hour))).isEmpty();
    }

    private List<AuditEntry> find(
            List<Long> who, String deed, Long id, AuditEntry.Outcome outcome, Instant from, Instant until) {
        return entries.find(new AuditSearch(who, null, deed, id, outcome, from, until, null, null, true), 0, 10);
    }

    @Test
    void itIsSearchedByTheOrganizationForWhichItWasDone() {
        var id = draft();
        assertThat(entries.count(of(house, id))).isEqualTo(1);
        assertThat(entries.count(of(stranger.organizationId(), id))).isZero();
    }

    private static AuditSearch of(Long organizationId, Long recordId) {
        return new AuditSearch(null, organizationId, null, recordId, null, null, null, null, null, true);
    }

    @Test
    void allOfItIsReachedInWhateverOrder() {
        draft();
        draft();
        draft();
        var ofWriter =
                new AuditSearch(List.of(writer.accountId()), null, null, null, null, null, null, null, null, true);
        var all = entries.numbers(ofWriter);
        assertThat(all).hasSizeGreaterThanOrEqualTo(3).hasSize((int) entries.count(ofWriter));
        assertThat(entries.find(ofWriter, 2, 1000))
                .extracting(AuditEntry::getId)
                .containsExactlyElementsOf(all.subList(2, all.size()));
        assertThat(entries.byNumber(all.subList(0, 2)))
                .extracting(AuditEntry::getId)
                .containsExactlyElementsOf(all.subList(0, 2));
        assertThat(entries.find(ofWriter.by(AuditSearch.Order.WHEN, false), 0, 1000))
                .extracting(AuditEntry::getAt)
                .isSorted();
        assertThat(entries.find(ofWriter.by(AuditSearch.Order.DEED, true), 0, 1000))
                .extracting(AuditEntry::getDeed)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }
}
