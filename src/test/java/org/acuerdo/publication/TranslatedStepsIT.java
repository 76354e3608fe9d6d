package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.acuerdo.account.Acting;
import org.acuerdo.launch.InContainer;
import org.acuerdo.launch.People;
import org.acuerdo.moderation.Drafting;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.platform.Language;
import org.acuerdo.policy.Role;
import org.acuerdo.reference.ReferenceKind;
import org.acuerdo.roadmap.ActionContent;
import org.acuerdo.roadmap.Milestone;
import org.acuerdo.translation.Translating;
import org.acuerdo.translation.Written;
import org.junit.jupiter.api.Test;

/** What is translated is read in the reader's language on the road map too, and the open data says into what it is. */
class TranslatedStepsIT extends InContainer {

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
    private RoadMaps roadMaps;

    @Inject
    private Datasets datasets;

    @Test
    void milestonesAreReadInTheReadersLanguageAndTheOpenDataNamesIt() throws IOException {
        var maker = people.organization("steps-" + UUID.randomUUID().toString().substring(0, 8));
        var secretariat = people.person("steps@example.org", Role.SECRETARIAT, null, "irrelevant here");
        var id = acting.as(secretariat, () -> {
            var number = drafting.start(maker.getId(), action(maker.getId()), null);
            drafting.submit(number);
            reviewing.publish(number, records.get(number).getLatest().getStamp());
            var texts = Map.of(
                    "title",
                    "Una acción",
                    "summary",
                    "Qué se hará",
                    "milestones.1.title",
                    "El primer paso",
                    "milestones.2.title",
                    "El segundo paso");
            translating.publish(number, Language.ES, new Written("", 1, texts, Set.of()));
            return number;
        });
        assertThat(steps(id, Language.ES)).containsExactly("El primer paso", "El segundo paso");
        assertThat(steps(id, Language.PT)).containsExactly("The first step", "The second step");
        assertThat(roadMaps.ahead(maker.getId(), LocalDate.of(2026, 5, 1), Language.ES))
                .extracting(row -> row.step().title())
                .as("in a calendar")
                .containsExactly("El primer paso", "El segundo paso");
        var reference = acting.as(secretariat, () -> records.get(id).getReference());
        var rows = new ArrayList<List<Object>>();
        datasets.read(Dataset.ACTIONS, "https://portal.example", rows::add);
        var columns = Dataset.ACTIONS.getColumns();
        assertThat(rows)
                .filteredOn(row -> row.get(0).equals(reference))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(columns.indexOf("language"))).isEqualTo("en");
                    assertThat(row.get(columns.indexOf("translations"))).isEqualTo("es");
                });
    }

    private List<String> steps(Long id, Language language) {
        return roadMaps.read(language, LocalDate.of(2026, 5, 1)).steps(id).stream()
                .map(StepRow::title)
                .toList();
    }

    private ActionContent action(Long lead) {
        var content = new ActionContent();
        content.setLanguage("en");
        content.setTitle("An action in two languages");
        content.setSummary("What will be done");
        content.setLead(lead);
        content.setArea(people.reference(ReferenceKind.AREA, "area-steps"));
        content.setStartDate(LocalDate.of(2026, 1, 1));
        content.setEndDate(LocalDate.of(2027, 1, 1));
        content.setMilestones(List.of(step("The first step"), step("The second step")));
        return content;
    }

    private static Milestone step(String title) {
        var step = new Milestone();
        step.setTitle(title);
        step.setDueOn(LocalDate.of(2026, 9, 1));
        step.setWeight(1);
        return step;
    }
}
