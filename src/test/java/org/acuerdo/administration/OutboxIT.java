package org.acuerdo.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;
import org.acuerdo.platform.mail.Letter;
import org.acuerdo.platform.mail.MailRow;
import org.acuerdo.platform.mail.MailRows;
import org.acuerdo.platform.mail.MailSearch;
import org.acuerdo.platform.mail.MailState;
import org.acuerdo.platform.mail.Mails;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All mails are found, in whatever order, and those who keep the portal have them sent again. */
class OutboxIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Mails mails;

    @Inject
    private MailRows rows;

    @Inject
    private Posting posting;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void threeMails() throws Exception {
        transaction.begin();
        for (var subject : List.of("Educación 100% ", "Beta_", "Gamma ")) {
            mails.post(mark + "@example.org", new Letter(Language.ES, subject + mark), null);
        }
        transaction.commit();
    }

    private List<MailRow> find(String words, MailSearch.Order order, boolean down) {
        var search = new MailSearch(words, EnumSet.allOf(MailState.class), order, down);
        var found = rows.find(search, 0, 10);
        assertThat(rows.count(search)).isEqualTo(found.size());
        assertThat(rows.byNumber(rows.numbers(search))).isEqualTo(found);
        return found;
    }

    @Test
    void theyAreFoundHoweverTheyAreWrittenAndOrderedByAnyColumn() {
        assertThat(find("EDUCACION " + mark, null, false)).hasSize(1);
        assertThat(find("100% " + mark, null, false)).hasSize(1);
        assertThat(find("a_ " + mark, null, false)).as("no wildcard").hasSize(1);
        assertThat(find("beta_" + mark, null, false)).hasSize(1);
        assertThat(find(mark + "@example.org", MailSearch.Order.SUBJECT, false))
                .extracting(row -> row.subject().substring(0, 1))
                .containsExactly("B", "E", "G");
        for (var order : MailSearch.Order.values()) {
            assertThat(find(mark, order, true)).as(order.toString()).hasSize(3);
        }
        assertThat(rows.find(MailSearch.of(Set.of(MailState.SENT)), 0, 1_000))
                .noneMatch(row -> row.subject().contains(mark));
    }

    @Test
    void secretariatAndAdministratorsHaveOneSentAgainAndAFocalPointDoesNot() throws Exception {
        var stranded = find("Gamma " + mark, null, false).get(0).id();
        strand(stranded);
        var focal = people.person("posts." + mark + "@example.org", Role.FOCAL_POINT, "posts" + mark, "irrelevant");
        assertThatThrownBy(() -> retry(focal, stranded)).isInstanceOf(Forbidden.class);
        retry(people.person("moderates." + mark + "@example.org", Role.SECRETARIAT, null, "irrelevant"), stranded);
        assertThatThrownBy(() -> retry(
                        people.person("keeps." + mark + "@example.org", Role.ADMINISTRATOR, null, "irrelevant"),
                        stranded))
                .as("it waits already")
                .isInstanceOf(Refusal.class);
        strand(stranded);
        retry(people.person("keeps." + mark + "@example.org", Role.ADMINISTRATOR, null, "irrelevant"), stranded);
        assertThat(find("Gamma " + mark, null, false).get(0).state()).isEqualTo(MailState.WAITING);
    }

    private void strand(Long id) throws Exception {
        transaction.begin();
        entities.createNativeQuery("update outbox_mail set state = 'EXPIRED', settled_at = now() where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        transaction.commit();
    }

    private void retry(Actor by, Long id) {
        acting.as(by, () -> {
            posting.retry(id);
            return null;
        });
    }
}
