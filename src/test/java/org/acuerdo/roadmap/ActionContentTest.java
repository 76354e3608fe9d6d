package org.acuerdo.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.acuerdo.moderation.Comparison;
import org.acuerdo.moderation.ContentRules;
import org.acuerdo.moderation.Filled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionContentTest extends ContentRules<ActionContent> {

    ActionContentTest() {
        super(ActionContent.class);
    }

    @Override
    protected ActionContent ready() {
        var content = new ActionContent();
        content.setLanguage("en");
        content.setTitle("Widen mentorship");
        content.setSummary("Mentors for young leaders.");
        content.setArea(1L);
        content.setLead(2L);
        content.setStartDate(LocalDate.of(2026, 1, 1));
        content.setEndDate(LocalDate.of(2027, 12, 31));
        content.setMilestones(new ArrayList<>(List.of(milestone(1, null), milestone(2, null))));
        return content;
    }

    private static Milestone milestone(Integer weight, LocalDate doneOn) {
        var milestone = new Milestone();
        milestone.setTitle("Mentors found");
        milestone.setDueOn(LocalDate.of(2026, 12, 1));
        milestone.setWeight(weight);
        milestone.setDoneOn(doneOn);
        milestone.setResult("Forty mentors");
        milestone.setEvidence("https://example.org/mentors");
        return milestone;
    }

    private static Milestone first(ActionContent content) {
        return content.getMilestones().get(0);
    }

    private static Milestone second(ActionContent content) {
        return content.getMilestones().get(1);
    }

    @Override
    protected Stream<DynamicTest> cases() {
        return Stream.of(whatWillBeDone(), theSteps(), theWeights(), whereItIsOnRecord())
                .flatMap(rules -> rules);
    }

    private Stream<DynamicTest> whatWillBeDone() {
        return Stream.of(
                rule("needs a title", c -> c.setTitle(null), "title missing"),
                rule("takes a title of 200 characters", c -> c.setTitle(letters(200))),
                rule("takes no title of 201", c -> c.setTitle(letters(201)), "title tooLong"),
                rule("needs a summary", c -> c.setSummary("\n"), "summary missing"),
                rule("takes a summary of 5000 characters", c -> c.setSummary(letters(5000))),
                rule("takes no summary of 5001", c -> c.setSummary(letters(5001)), "summary tooLong"),
                rule("needs an area", c -> c.setArea(null), "area missing"),
                rule("needs who leads it", c -> c.setLead(null), "lead missing"),
                rule("needs a start", c -> c.setStartDate(null), "startDate missing"),
                rule("takes no start in 1899", c -> c.setStartDate(LocalDate.of(1899, 12, 31)), "startDate year"),
                rule("takes no end in 2201", c -> c.setEndDate(LocalDate.of(2201, 1, 1)), "endDate year"),
                rule("needs no end", c -> c.setEndDate(null)),
                rule(
                        "can't end before it starts",
                        c -> {
                            c.setStartDate(LocalDate.of(2028, 1, 1));
                        },
                        "endDate endBeforeStart"));
    }

    private Stream<DynamicTest> theSteps() {
        return Stream.of(
                rule("needs a milestone", c -> c.setMilestones(List.of()), "milestones missing"),
                rule("needs what a milestone is", c -> first(c).setTitle(""), "milestones.0.title missing"),
                rule("says which milestone it means", c -> second(c).setTitle(null), "milestones.1.title missing"),
                rule("takes a milestone of 200 characters", c -> first(c).setTitle(letters(200))),
                rule("takes none of 201", c -> first(c).setTitle(letters(201)), "milestones.0.title tooLong"),
                rule("needs when a milestone is due", c -> first(c).setDueOn(null), "milestones.0.dueOn missing"),
                rule(
                        "takes no milestone in 1899",
                        c -> first(c).setDueOn(LocalDate.of(1899, 12, 31)),
                        "milestones.0.dueOn year"),
                rule("takes a milestone on the last day", c -> first(c).setDueOn(c.getEndDate())),
                rule(
                        "takes no milestone after the last day",
                        c -> first(c).setDueOn(c.getEndDate().plusDays(1)),
                        "milestones.0.dueOn afterEnd"),
                rule("takes a milestone that was done today", c -> first(c).setDoneOn(TODAY)),
                rule("needs no result while it is open", c -> first(c).setResult(null)),
                rule(
                        "needs what came of a milestone that is done",
                        c -> {
                            first(c).setDoneOn(TODAY);
                            first(c).setResult(" ");
                        },
                        "milestones.0.result missing"),
                rule(
                        "needs evidence of a milestone that is done",
                        c -> {
                            first(c).setDoneOn(TODAY);
                            first(c).setEvidence(null);
                        },
                        "milestones.0.evidence missing"),
                rule("takes no result of 2001", c -> first(c).setResult(letters(2001)), "milestones.0.result tooLong"),
                rule(
                        "takes none that will be done tomorrow",
                        c -> first(c).setDoneOn(TODAY.plusDays(1)),
                        "milestones.0.doneOn future"));
    }

    private Stream<DynamicTest> theWeights() {
        return Stream.of(
                rule("needs the weight of a milestone", c -> first(c).setWeight(null), "milestones.0.weight missing"),
                rule("takes a weight of nought beside others", c -> first(c).setWeight(0)),
                rule("takes no negative weight", c -> first(c).setWeight(-1), "milestones.0.weight range"),
                rule("takes a weight of 100", c -> first(c).setWeight(100)),
                rule("takes no weight of 101", c -> first(c).setWeight(101), "milestones.0.weight range"),
                rule(
                        "takes no weights that are all nought",
                        c -> {
                            first(c).setWeight(0);
                            second(c).setWeight(0);
                        },
                        "milestones weights"));
    }

    private Stream<DynamicTest> whereItIsOnRecord() {
        return Stream.of(
                rule("names no agreement without its dialogue", c -> c.setSourceAgreement(1), "sourceDialogue missing"),
                rule("takes a source of 300 characters", c -> c.setSourceName(letters(300))),
                rule("takes no source of 301", c -> c.setSourceName(letters(301)), "sourceName tooLong"),
                rule("takes an address of 1000 characters", c -> c.setSourceAddress(address(1000))),
                rule("takes no address of 1001", c -> c.setSourceAddress(address(1001)), "sourceAddress tooLong"),
                rule(
                        "takes no data as an address",
                        c -> c.setSourceAddress("data:text/html,x"),
                        "sourceAddress webAddress"));
    }

    /** Each milestone as its weight, with an x behind it when it is done; a dash for one without a weight. */
    @ParameterizedTest(name = "{0} -> {1}%")
    @CsvSource({
        "'', 0",
        "1, 0",
        "1x, 100",
        "1x 1 1, 33",
        "1x 1x 1, 67",
        "1x 1 2x 2, 50",
        "1x 7, 13",
        "3x 5, 38",
        "1x 199, 1",
        "1x 300, 0",
        "0x 0, 0",
        "0x 5, 0",
        "0 5x, 100",
        "-x 4x 4, 50",
        "-3x 1x 1, 50",
    })
    void isAsFarAsTheWeightOfItsDoneMilestones(String steps, int percent) {
        var action = new ActionContent();
        action.setMilestones(Arrays.stream(steps.split(" "))
                .filter(step -> !step.isEmpty())
                .map(step -> {
                    var weight = step.replace("x", "");
                    return milestone(
                            "-".equals(weight) ? null : Integer.valueOf(weight), step.endsWith("x") ? TODAY : null);
                })
                .toList());
        assertThat(action.percent()).isEqualTo(percent);
    }

    @TestFactory
    Stream<DynamicTest> aReviewerSeesEveryChangeOfAMilestone() {
        return Filled.properties(Milestone.class).stream()
                .map(property -> dynamicTest(property.getName(), () -> {
                    for (var value : Arrays.asList(Filled.value(property, 2), null)) {
                        var before = ready();
                        before.setMilestones(List.of(Filled.bean(Milestone.class, 1)));
                        var after = ready();
                        after.setMilestones(List.of(Filled.bean(Milestone.class, 1)));
                        Filled.set(first(after), property, value);
                        assertThat(Comparison.between(before, after))
                                .extracting(Comparison.Change::field)
                                .containsExactly("milestones");
                    }
                }));
    }

    @Test
    void aMilestoneIsLateFromTheDayAfterItWasDueUntilItIsDone() {
        var milestone = milestone(1, null);
        milestone.setDueOn(TODAY);
        assertThat(milestone.isLate(TODAY)).isFalse();
        assertThat(milestone.isLate(TODAY.plusDays(1))).isTrue();
        milestone.setDoneOn(TODAY.plusDays(1));
        assertThat(milestone.isLate(TODAY.plusDays(2))).isFalse();
        assertThat(new Milestone().isLate(TODAY)).isFalse();
    }

    @Test
    void aNewMilestoneCountsAsMuchAsAnother() {
        assertThat(new Milestone().getWeight()).isEqualTo(1);
    }

    @Test
    void itsReferenceCarriesTheYearItStarts() {
        assertThat(ready().referenceYear()).isEqualTo(2026);
        assertThat(new ActionContent().referenceYear()).isNull();
    }
}
