package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.account.Acting;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.launch.Statements;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.organization.Organization;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public finds what is public, by its words and by what can be chosen, and takes it away. */
class SearchesIT extends InContainer {

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
    private Searches searches;

    @Inject
    private Datasets datasets;

    private Organization maker;
    private Actor secretariat;

    @BeforeEach
    void people() {
        maker = people.organization("searched-maker");
        secretariat = people.person("searching@example.org", Role.SECRETARIAT, null, "irrelevant here");
    }

    @Test
    void accentsAndEndingsDoNotMatterAndWhatWasFoundIsMarked() {
        publish("Formación política para concejalas quechuas", "es", CommitmentType.POLICY);
        assertThat(titles("formacion politica", Language.ES))
                .containsExactly("Formación política para concejalas quechuas");
        assertThat(titles("concejala", Language.ES)).hasSize(1);
        assertThat(titles("formación", Language.EN))
                .as("in another language, the word as it stands")
                .hasSize(1);
        var place = searches.page(wanted("concejala formacion"), Language.ES).get(0);
        assertThat(place.title()).contains(new Highlight("concejalas", true), new Highlight("Formación", true));
    }

    @Test
    void whatFitsBestComesFirstAndAReferenceFindsItsRecord() {
        publish("Quilts and quotas", "en", CommitmentType.POLICY);
        publish("Something else, with quotas in its text only: quotas", "en", CommitmentType.POLICY);
        publish("Quotas, quotas, quotas", "en", CommitmentType.POLICY);
        assertThat(titles("quotas", Language.EN)).first().isEqualTo("Quotas, quotas, quotas");
        assertThat(titles("\"quilts and quotas\"", Language.EN)).containsExactly("Quilts and quotas");
        assertThat(titles("quotas -quilts", Language.EN)).doesNotContain("Quilts and quotas");
        var id = publish("Named by its reference", "en", CommitmentType.POLICY);
        assertThat(titles(records.get(id).getReference().toLowerCase(java.util.Locale.ROOT), Language.EN))
                .containsExactly("Named by its reference");
    }

    @Test
    void aMistypedWordLeadsToTheNearestThatIsPublic() {
        var id = publish("Ombudsperson in each parliament", "en", CommitmentType.POLICY);
        assertThat(searches.nearest("ombudspreson", Language.EN)).containsEntry("ombudspreson", "ombudsperson");
        acting.as(secretariat, () -> {
            reviewing.withdraw(id, "It was a mistake");
            return null;
        });
        assertThat(searches.nearest("ombudspreson", Language.EN))
                .as("nothing of what was withdrawn is told")
                .containsEntry("ombudspreson", "");
        assertThat(titles("ombudsperson", Language.EN)).isEmpty();
    }

    @Test
    void besideEachChoiceStandsHowManyThereWouldBe() {
        publish("Zebra one", "en", CommitmentType.POLICY);
        publish("Zebra two", "en", CommitmentType.POLICY);
        publish("Zebra three", "en", CommitmentType.ADVOCACY);
        var chosen = new EnumMap<Facet, List<String>>(Map.of(
                Facet.TYPE,
                List.of("POLICY"),
                Facet.YEAR,
                List.of("2024"),
                Facet.ORGANIZATION,
                List.of(maker.getId().toString())));
        var wanted = new Wanted("zebra", chosen, Wanted.Order.NEWEST, 1);
        var found = searches.count(wanted, Language.EN);
        assertThat(found.total())
                .isEqualTo(2)
                .isEqualTo(searches.page(wanted, Language.EN).size());
        assertThat(found.of(Facet.TYPE, "ADVOCACY")).isEqualTo(new Found.Count(1, 0));
        assertThat(found.of(Facet.TYPE, "POLICY")).isEqualTo(new Found.Count(2, 2));
        assertThat(found.without(Facet.TYPE)).isEqualTo(3);
        chosen.put(Facet.TYPE, List.of("POLICY", "ADVOCACY"));
        assertThat(searches.count(wanted, Language.EN).total()).isEqualTo(3);
        chosen.put(Facet.YEAR, List.of("1999"));
        chosen.put(Facet.COUNTRY, List.of("MX"));
        chosen.put(Facet.SECTOR, List.of("1"));
        chosen.put(Facet.STATUS, List.of("COMPLETED"));
        chosen.put(Facet.ASSESSED, List.of("COMPLETE"));
        chosen.put(Facet.AREA, List.of("1"));
        assertThat(searches.count(wanted, Language.EN).total()).isZero();
        assertThat(searches.page(wanted, Language.EN)).isEmpty();
    }

    @Test
    void nothingThatIsTypedBreaksIt() {
        for (var words : List.of(
                "' OR 1=1",
                "%",
                "\"unmatched",
                "qqq & | ! <-> :* (",
                "\\",
                "-",
                "or or or",
                "x".repeat(200),
                "?1 :qqq #qqb $1")) {
            assertThat(searches.count(wanted(words), Language.PT).total())
                    .as(words)
                    .isZero();
            assertThat(searches.page(wanted(words), Language.PT)).isEmpty();
            assertThat(searches.beside(words, Language.FR)).isEmpty();
            searches.organizations(words, Language.FR);
            searches.nearest(words, Language.ES);
        }
    }

    @Test
    void everyOrderHasAllOfThemAndTakesTheSameStatements() {
        publish("Giraffe one", "en", CommitmentType.POLICY);
        var few = statements();
        publish("Giraffe two", "en", CommitmentType.POLICY);
        publish("Giraffe three", "en", CommitmentType.POLICY);
        assertThat(statements()).isEqualTo(few);
        for (var order : Wanted.Order.values()) {
            assertThat(searches.page(new Wanted("giraffe", Map.of(), order, 1), Language.EN))
                    .as(order.name())
                    .hasSize(3);
            assertThat(searches.page(new Wanted("giraffe", Map.of(), order, 2), Language.EN))
                    .isEmpty();
        }
    }

    @Test
    void aDatasetHasWhatIsPublicAndNothingElse() throws IOException {
        var id = publish("Taken away by everybody", "en", CommitmentType.POLICY);
        acting.as(
                secretariat,
                () -> drafting.start(
                        maker.getId(), commitment("A draft stays here", "en", CommitmentType.POLICY), null));
        var rows = new ArrayList<List<Object>>();
        datasets.read(Dataset.COMMITMENTS, "https://portal.example", rows::add);
        var columns = Dataset.COMMITMENTS.getColumns();
        var row = rows.stream()
                .filter(cells -> cells.contains("Taken away by everybody"))
                .findFirst()
                .orElseThrow();
        assertThat(row).hasSameSizeAs(columns);
        assertThat(row.get(columns.indexOf("address")))
                .isEqualTo("https://portal.example/en/commitments/"
                        + records.get(id).getReference());
        assertThat(rows).noneMatch(cells -> cells.contains("A draft stays here"));
        for (var set : Dataset.values()) {
            datasets.read(
                    set, "https://portal.example", cells -> assertThat(cells).hasSameSizeAs(set.getColumns()));
        }
        acting.as(secretariat, () -> {
            reviewing.withdraw(id, "It was a mistake");
            return null;
        });
        rows.clear();
        datasets.read(Dataset.COMMITMENTS, "https://portal.example", rows::add);
        assertThat(rows).noneMatch(cells -> cells.contains("Taken away by everybody"));
    }

    private int statements() {
        return Statements.selectsOf(() -> {
            searches.count(wanted("giraffe"), Language.EN);
            searches.page(wanted("giraffe"), Language.EN);
            searches.beside("giraffe", Language.EN);
            searches.organizations("giraffe", Language.EN);
            searches.nearest("giraffe", Language.EN);
        });
    }

    private static Wanted wanted(String words) {
        return new Wanted(words, Map.of(), Wanted.Order.RELEVANCE, 1);
    }

    private List<String> titles(String words, Language language) {
        return searches.page(wanted(words), language).stream()
                .map(place -> records.get(place.id()).getPublished().getTitle())
                .toList();
    }

    private Long publish(String title, String language, CommitmentType type) {
        return acting.as(secretariat, () -> {
            var id = drafting.start(maker.getId(), commitment(title, language, type), null);
            drafting.submit(id);
            reviewing.publish(id, records.get(id).getLatest().getStamp());
            return id;
        });
    }

    private CommitmentContent commitment(String title, String language, CommitmentType type) {
        var content = new CommitmentContent();
        content.setLanguage(language);
        content.setTitle(title);
        content.setSummary("What is promised");
        content.setType(type);
        content.setArea(people.reference(ReferenceKind.AREA, "area-one"));
        content.setSectors(List.of(people.reference(ReferenceKind.SECTOR, "government")));
        content.setStartDate(LocalDate.of(2024, 3, 1));
        return content;
    }
}
