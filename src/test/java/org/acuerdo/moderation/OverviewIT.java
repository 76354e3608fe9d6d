package org.acuerdo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.junit.jupiter.api.Test;

/** The secretariat's overview: no record falls off the end of a list, and none is left without people unseen. */
class OverviewIT extends InContainer {

    @Inject
    private People people;

    @Inject
    private Acting acting;

    @Inject
    private Drafting drafting;

    @Inject
    private Records records;

    @Inject
    private UnownedRecords unowned;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    @Test
    void theListOfAllRecordsIsReadToItsEndPageByPage() {
        var house = people.organization("paged" + UUID.randomUUID().toString().substring(0, 8));
        var moderator = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
        var made = new ArrayList<Long>();
        acting.as(moderator, () -> {
            for (var i = 0; i < 5; i++) {
                made.add(drafting.start(house.getId(), titled("Paged " + i), null));
            }
            return null;
        });
        var seen = new ArrayList<Long>();
        RecordPlace after = null;
        List<RecordRow> page;
        do {
            page = records.page(RecordSearch.of(house.getId()), after, 2, Language.EN);
            page.forEach(row -> seen.add(row.id()));
            if (!page.isEmpty()) {
                var last = page.get(page.size() - 1);
                after = RecordPlace.of(new RecordPlace(last.changedAt(), last.id()).word())
                        .orElseThrow();
            }
        } while (!page.isEmpty());
        assertThat(seen).containsExactlyElementsOf(made.reversed());
        assertThat(RecordPlace.of("1-x")).isEmpty();
    }

    @Test
    void recordsWhoseLastPersonHasGoneAreSeen() throws Exception {
        var slug = "gone" + UUID.randomUUID().toString().substring(0, 8);
        var house = people.organization(slug);
        var writer = people.person("writer@" + slug + ".example", Role.FOCAL_POINT, slug, "irrelevant here");
        acting.as(writer, () -> drafting.start(house.getId(), titled("Left alone"), null));
        assertThat(unownedOf(house.getId())).isZero();
        transaction.begin();
        entities.createNativeQuery("update account set disabled = true where id = ?1")
                .setParameter(1, writer.accountId())
                .executeUpdate();
        transaction.commit();
        assertThat(unownedOf(house.getId())).isEqualTo(1);
    }

    @Test
    void anyRecordIsFoundByItsWordsItsReferenceAndItsState() {
        var house = people.organization("sought" + UUID.randomUUID().toString().substring(0, 8));
        var moderator = people.person("moderator@example.org", Role.SECRETARIAT, null, "irrelevant here");
        var id = acting.as(moderator, () -> drafting.start(house.getId(), titled("Formación quinquenal"), null));
        assertThat(found("formacion quinq", null, house.getId()))
                .as("accents ignored, a word begun")
                .containsExactly(id);
        assertThat(found("quinquenal", PublicationState.DRAFT, null)).contains(id);
        assertThat(found("quinquenal", PublicationState.PUBLISHED, null)).isEmpty();
        assertThat(found("quinquenal", PublicationState.WITHDRAWN, null)).isEmpty();
        assertThat(found("quinquenal", PublicationState.MERGED, null)).isEmpty();
        for (var words : List.of("%", "' OR 1=1", "\"", "\\", "C-%", "x & | ! (")) {
            assertThat(found(words, null, house.getId())).as(words).isEmpty();
        }
    }

    private List<Long> found(String words, PublicationState state, Long organization) {
        return records
                .page(new RecordSearch(words, RecordKind.COMMITMENT, state, organization), null, 50, Language.EN)
                .stream()
                .map(RecordRow::id)
                .toList();
    }

    private long unownedOf(Long organizationId) {
        return unowned.byOrganization(Language.EN).stream()
                .filter(row -> row.organizationId().equals(organizationId))
                .mapToLong(UnownedRow::records)
                .sum();
    }

    private static CommitmentContent titled(String title) {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle(title);
        return content;
    }
}
