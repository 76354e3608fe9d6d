package org.acuerdo.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Administering;
import org.acuerdo.account.Appointing;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.notification.Absences;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.Time;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People change; what they had in hand and what they did stays with the organization. */
class HandingOverIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private HandingOver handing;

    @Inject
    private Appointing appointing;

    @Inject
    private Administering administering;

    @Inject
    private Absences absences;

    @Inject
    private Traces traces;

    @Inject
    private Accounts accounts;

    @Inject
    private Time time;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private String mark;
    private Actor leaving;
    private Actor staying;
    private Long house;

    @BeforeEach
    void twoOfOneHouse() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        leaving = people.person("leaving." + mark + "@example.org", Role.FOCAL_POINT, "left" + mark, "irrelevant");
        staying = people.person("staying." + mark + "@example.org", Role.FOCAL_POINT, "left" + mark, "irrelevant");
        house = leaving.organizationId();
    }

    private Long draft() {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle("Begun by who left " + mark);
        return acting.as(leaving, () -> drafting.start(house, content, null));
    }

    private void run(String... statements) throws Exception {
        transaction.begin();
        for (var statement : statements) {
            entities.createNativeQuery(statement).executeUpdate();
        }
        transaction.commit();
    }

    private void handOver(Actor by, Long from, Long to) {
        acting.as(by, () -> {
            handing.handOver(house, from, to);
            return null;
        });
    }

    @Test
    void draftsFollowsAndRemindersMoveInOneStepAndNothingIsHadTwice() throws Exception {
        draft();
        var from = leaving.accountId();
        var to = staying.accountId();
        run("insert into follow (id, account_id, interest, muted, since) values (-1 - " + from + " * 3, " + from
                + ", 'organizations/oas', false, now()), (-2 - " + from + " * 3, " + from
                + ", 'areas/mentorship', false, now()), (-3 - " + from + " * 3, " + to
                + ", 'organizations/oas', false, now())");
        run(notice(-1 - from * 3, from, "to do " + mark, "null"), notice(-2 - from * 3, from, "done " + mark, "now()"));
        var before = traces.burden(from);
        assertThat(before).isEqualTo(new Burden(1, 0, 2, 1));
        handOver(staying, from, to);
        assertThat(traces.burden(from).isNothing()).isTrue();
        assertThat(traces.burden(to).drafts()).isEqualTo(1);
        assertThat(traces.burden(to).follows()).isEqualTo(2);
        assertThat(rows("select title from notice where read_at is null and account_id = " + to))
                .isEqualTo(List.of("to do " + mark));
    }

    private static String notice(long id, Long accountId, String title, String readAt) {
        return "insert into notice (id, account_id, kind, topic, reference, title, created_at, read_at, waits_for_digest)"
                + " values (" + id + ", " + accountId + ", 'ABSENT', 'TO_DO', '', '" + title + "', now(), " + readAt
                + ", false)";
    }

    @Test
    void itGoesOnlyToSomebodyOfTheHouseWhoTakesPart() {
        var stranger =
                people.person("stranger." + mark + "@example.org", Role.FOCAL_POINT, "else" + mark, "irrelevant");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> handOver(stranger, leaving.accountId(), staying.accountId()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> handOver(staying, leaving.accountId(), stranger.accountId()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handOver(staying, leaving.accountId(), leaving.accountId()));
        var version = account(leaving).getVersion();
        acting.as(staying, () -> {
            appointing.remove(house, leaving.accountId(), version);
            return null;
        });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handOver(staying, staying.accountId(), leaving.accountId()));
    }

    private List<?> rows(String query) {
        return entities.createNativeQuery(query).getResultList();
    }

    private Account account(Actor person) {
        return accounts.find(person.accountId()).orElseThrow();
    }

    @Test
    void whoIsNotSeenForHalfAYearIsToldOfOnce() throws Exception {
        var secretariat = people.person("secretary." + mark + "@example.org", Role.SECRETARIAT, null, "irrelevant");
        run(
                "update account set seen_at = now() - interval '181 days' where id = " + leaving.accountId(),
                "update account set seen_at = now() - interval '179 days' where id = " + staying.accountId());
        absences.tell();
        absences.tell();
        assertThat(rows("select title, organization_id from notice where kind = 'ABSENT' and" + " account_id = "
                        + staying.accountId()))
                .hasSize(1);
        assertThat(rows("select 1 from notice where kind = 'ABSENT' and account_id = " + secretariat.accountId()
                        + " and organization_id = " + house))
                .as("the secretariat is told of this one alone")
                .hasSize(1);
        assertThat(rows("select 1 from notice where kind = 'ABSENT' and account_id = " + leaving.accountId()))
                .isEmpty();
        assertThat(Duration.ofDays(180))
                .isLessThan(Duration.between(account(leaving).getSeenAt(), clock.instant()));
    }

    @Test
    void whoIsForgottenLeavesTheirWorkAndNothingElse() throws Exception {
        draft();
        var admin = people.person("admin." + mark + "@example.org", Role.ADMINISTRATOR, null, "irrelevant");
        var id = leaving.accountId();
        assertThat(traces.export(id))
                .contains("leaving." + mark, "Begun by who left " + mark)
                .doesNotContain("PBKDF2");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> erase(admin));
        acting.as(admin, () -> {
            administering.close(id, account(leaving).getVersion());
            return null;
        });
        erase(admin);
        assertThat(account(leaving).getName()).isEqualTo("A focal point of Organization left" + mark);
        assertThat(account(leaving).getEmail()).doesNotContain(mark);
        assertThat(rows("select 1 from revision where author_id = " + id)).hasSize(1);
        assertThat(rows("select 1 from audit_entry where account_id = " + id))
                .as("the audit log keeps the number")
                .isNotEmpty();
        for (var table : Traces.OWN) {
            assertThat(rows("select 1 from " + table + " where account_id = " + id))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void whateverTheDatabaseKeepsOfAPersonGoesWithThemOrIsTheOrganizations() {
        assertThat(rows("select table_name from information_schema.columns"
                        + " where column_name = 'account_id' and table_schema = current_schema()"))
                .as("what they did, in the audit log and at the end of a cycle, stays")
                .map(Object::toString)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Traces.OWN.stream(), Stream.of("audit_entry", "reporting_cycle_closing"))
                                .toList());
    }

    private void erase(Actor admin) {
        var version = account(leaving).getVersion();
        acting.as(admin, () -> {
            administering.erase(leaving.accountId(), version);
            return null;
        });
    }
}
