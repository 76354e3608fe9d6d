package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Forbidden;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.launch.Statements;
import org.acuerdo.moderation.Amendment;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.moderation.Stale;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.translation.Translating;
import org.acuerdo.translation.TranslationFilter;
import org.acuerdo.translation.TranslationLine;
import org.acuerdo.translation.TranslationStatus;
import org.acuerdo.translation.Translations;
import org.acuerdo.translation.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the first word of a translation to reading and finding it in public, and what becomes of it after that. */
class TranslatingIT extends InContainer {

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
    private Translating translating;

    @Inject
    private Translations translations;

    @Inject
    private PublicRecords publicRecords;

    @Inject
    private PublicTexts publicTexts;

    @Inject
    private Searches searches;

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource database;

    private Organization maker;
    private Actor secretariat;
    private Actor writer;

    @BeforeEach
    void people() {
        maker = people.organization("translated-maker");
        secretariat = people.person("translations@example.org", Role.SECRETARIAT, null, "irrelevant here");
        writer = people.person("translator@example.org", Role.FOCAL_POINT, maker.getSlug(), "irrelevant here");
    }

    @Test
    void nothingOfItIsPublicBeforeTheSecretariatApproves() throws SQLException {
        var id = published("Ferry across the lagoon", "We run a ferry");
        as(writer, () -> translating.save(id, Language.ES, written(id, Map.of("title", "Transbordador"))));
        assertThat(status(id)).isEqualTo(TranslationStatus.IN_WORK);
        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() ->
                        as(writer, () -> translating.submit(id, Language.ES, written(id, Map.of("title", "T")))));
        as(writer, () -> translating.submit(id, Language.ES, written(id, whole("Transbordador por la laguna"))));
        assertThat(status(id)).isEqualTo(TranslationStatus.WAITING);
        assertThat(row(id, Language.ES).title()).isEqualTo("Ferry across the lagoon");
        assertThat(found("transbordador", Language.ES)).isZero();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> as(writer, () -> translating.approve(id, Language.ES, stamp(id))));
        assertThatExceptionOfType(Refusal.class)
                .as("what waits is written on by nobody")
                .isThrownBy(() -> as(writer, () -> translating.save(id, Language.ES, written(id, whole("Otra cosa")))));
        as(secretariat, () -> translating.giveBack(id, Language.ES, stamp(id), "Una palabra mejor"));
        as(writer, () -> translating.submit(id, Language.ES, written(id, whole("Transbordador por la laguna"))));
        var version = version();
        as(secretariat, () -> translating.approve(id, Language.ES, stamp(id)));
        assertThat(version()).as("kept pages hold no longer").isGreaterThan(version);
        assertThat(status(id)).isEqualTo(TranslationStatus.APPROVED);
        assertThat(row(id, Language.ES).title()).isEqualTo("Transbordador por la laguna");
        assertThat(row(id, Language.ES).language()).isEqualTo("es");
        assertThat(row(id, Language.EN).title()).isEqualTo("Ferry across the lagoon");
        assertThat(row(id, Language.FR).language()).isEqualTo("en");
        assertThat(found("transbordador", Language.ES)).isEqualTo(1);
        assertThat(found("ferry", Language.ES)).as("and still by its own words").isEqualTo(1);
        assertThat(found("transbordador", Language.EN)).isZero();
        assertThatThrownBy(() -> run("update translation_revision set text = '{}' where state <> 'DRAFT'"))
                .hasMessageContaining("never changes");
        as(secretariat, () -> reviewing.withdraw(id, "A mistake"));
        assertThat(publicTexts.find(id, Language.ES)).isEmpty();
        assertThat(found("transbordador", Language.ES)).isZero();
        assertThat(lines(id)).isEmpty();
        as(secretariat, () -> reviewing.restore(id));
        assertThat(row(id, Language.ES).title()).isEqualTo("Transbordador por la laguna");
    }

    @Test
    void whatTheSourceChangesSinceIsToldAndWhatItDoesNotTouchHolds() {
        var id = published("Harbour lights", "We light the harbour");
        as(secretariat, () -> translating.publish(id, Language.PT, writtenPt(id, whole("Luzes do porto"))));
        assertThat(status(id, Language.PT)).isEqualTo(TranslationStatus.APPROVED);
        amend(id, "Harbour lights", "We light the harbour", LocalDate.of(2024, 4, 1));
        assertThat(status(id, Language.PT)).as("no word has changed").isEqualTo(TranslationStatus.APPROVED);
        assertThat(publicTexts.find(id, Language.PT).orElseThrow().isOutdated()).isFalse();
        var before = writtenPt(id, whole("Luzes do porto", "Iluminamos"));
        amend(id, "Harbour lights", "We light the whole harbour", LocalDate.of(2024, 4, 1));
        assertThat(status(id, Language.PT)).isEqualTo(TranslationStatus.OUTDATED);
        assertThat(publicTexts.find(id, Language.PT).orElseThrow().isOutdated()).isTrue();
        assertThat(row(id, Language.PT).title()).isEqualTo("Luzes do porto");
        assertThatExceptionOfType(Stale.class)
                .as("the source changed while it was translated")
                .isThrownBy(() -> as(secretariat, () -> translating.save(id, Language.PT, before)));
        assertThatExceptionOfType(Incomplete.class)
                .isThrownBy(() -> as(
                        secretariat,
                        () -> translating.publish(id, Language.PT, writtenPt(id, whole("Luzes do porto")))))
                .satisfies(failure -> assertThat(failure.problems())
                        .extracting(problem -> problem.field() + " " + problem.rule())
                        .containsExactly("summary sourceChanged"));
        var holds = new Written(stamp(id, Language.PT), number(id), whole("Luzes do porto"), Set.of("summary"));
        as(secretariat, () -> translating.publish(id, Language.PT, holds));
        assertThat(status(id, Language.PT)).isEqualTo(TranslationStatus.APPROVED);
        assertThat(publicTexts.find(id, Language.PT).orElseThrow().isOutdated()).isFalse();
    }

    @Test
    void theSecondOfTwoTranslatorsIsToldAndOnlyWhatIsPublicIsTranslated() {
        var id = published("Two translators", "Both write");
        var read = written(id, whole("Primero"));
        as(writer, () -> translating.save(id, Language.ES, read));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> as(secretariat, () -> translating.save(id, Language.ES, read)));
        var other = people.person("not-translating@example.org", Role.FOCAL_POINT, "elsewhere", "irrelevant here");
        for (var actor : List.of(other, Actor.PUBLIC)) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> as(actor, () -> translating.save(id, Language.FR, written(id, whole("Non")))));
        }
        assertThatExceptionOfType(NotFound.class)
                .as("into its own language")
                .isThrownBy(() -> as(writer, () -> translating.save(id, Language.EN, written(id, whole("No")))));
        var draft = acting.as(writer, () -> drafting.start(maker.getId(), commitment("Draft", "Not public"), null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(
                        writer,
                        () -> translating.save(draft, Language.ES, new Written("", 1, whole("Nada"), Set.of()))));
    }

    @Test
    void aListAsksTheSameHoweverManyAreTranslated() {
        var first = published("Counted once", "Counted");
        as(secretariat, () -> translating.publish(first, Language.FR, written(first, whole("Compté"))));
        var filter = new TranslationFilter(null, null, null, maker.getId(), "fr", null);
        var before = Statements.selectsOf(() -> {
            publicRecords.of(maker.getId(), Language.FR);
            translations.page(filter, 0, 30);
            translations.counts(filter);
        });
        for (var title : List.of("Counted twice", "Counted thrice")) {
            var id = published(title, "Counted");
            as(secretariat, () -> translating.publish(id, Language.FR, written(id, whole(title + " fr"))));
        }
        assertThat(Statements.selectsOf(() -> {
                    publicRecords.of(maker.getId(), Language.FR);
                    translations.page(filter, 0, 30);
                    translations.counts(filter);
                }))
                .isEqualTo(before);
        assertThat(translations.page(filter, 0, 30).keySet()).contains(first);
    }

    private List<TranslationLine> lines(Long id) {
        var reference = records.get(id).getReference();
        return translations
                .page(new TranslationFilter(reference, null, null, null, null, null), 0, 10)
                .getOrDefault(id, List.of());
    }

    private TranslationStatus status(Long id) {
        return status(id, Language.ES);
    }

    private TranslationStatus status(Long id, Language to) {
        return lines(id).stream()
                .filter(line -> line.getLanguage().equals(to.getCode()))
                .findFirst()
                .orElseThrow()
                .getStatus();
    }

    private PublicRow row(Long id, Language language) {
        return publicRecords.inOrder(List.of(id), language).get(0);
    }

    private long found(String words, Language language) {
        return searches.count(new Wanted(words, Map.of(), Wanted.Order.RELEVANCE, 1), language)
                .total();
    }

    private Written writtenPt(Long id, Map<String, String> texts) {
        return new Written(stamp(id, Language.PT), number(id), texts, Set.of());
    }

    private Written written(Long id, Map<String, String> texts) {
        return new Written(stamp(id), number(id), texts, Set.of());
    }

    private String stamp(Long id) {
        return stamp(id, Language.ES);
    }

    private String stamp(Long id, Language to) {
        return translations.find(id, to).map(translations::stamp).orElse("");
    }

    private int number(Long id) {
        return records.get(id).getPublished().getNumber();
    }

    private static Map<String, String> whole(String title) {
        return whole(title, "Un texto");
    }

    private static Map<String, String> whole(String title, String summary) {
        var texts = new HashMap<String, String>();
        texts.put("title", title);
        texts.put("summary", summary);
        return texts;
    }

    private long version() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select number from public_version")) {
            found.next();
            return found.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void as(Actor actor, Runnable deed) {
        acting.as(actor, () -> {
            deed.run();
            return null;
        });
    }

    private Long published(String title, String summary) {
        return acting.as(secretariat, () -> {
            var id = drafting.start(maker.getId(), commitment(title, summary), null);
            drafting.submit(id);
            reviewing.publish(id, records.get(id).getLatest().getStamp());
            return id;
        });
    }

    private void amend(Long id, String title, String summary, LocalDate start) {
        as(secretariat, () -> {
            var content = commitment(title, summary);
            content.setStartDate(start);
            drafting.save(id, records.get(id).getLatest().getStamp(), content, new Amendment(true, "A reason"));
            drafting.submit(id);
            reviewing.publish(id, records.get(id).getLatest().getStamp());
        });
    }

    private CommitmentContent commitment(String title, String summary) {
        var content = new CommitmentContent();
        content.setLanguage("en");
        content.setTitle(title);
        content.setSummary(summary);
        content.setType(CommitmentType.POLICY);
        content.setArea(people.reference(ReferenceKind.AREA, "area-translated"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        return content;
    }
}
