package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.moderation.RecordKind;
import org.junit.jupiter.api.Test;

/** Which actions are late, which wait for a late one, and where each stands in the drawing. */
class RoadMapTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<PublicRow> actions = List.of(action(1, 50), action(2, 0), action(3, 0), action(4, 100));

    @Test
    void anActionIsLateWithAMilestoneWhoseDayIsOver() {
        var map = map(
                List.of(step(1, TODAY.minusDays(1), null), step(2, TODAY, null), step(3, TODAY.minusDays(9), TODAY)));
        assertThat(map.isLate(1L)).isTrue();
        assertThat(map.lateSteps(1L)).isEqualTo(1);
        assertThat(map.isLate(2L)).isFalse();
        assertThat(map.isLate(3L)).isFalse();
    }

    @Test
    void whatWaitsForALateOneIsMarkedEvenThroughOthers() {
        var map = map(List.of(step(1, TODAY.minusDays(1), null)));
        assertThat(map.waitsFor(2L)).extracting(PublicRow::id).containsExactly(1L);
        assertThat(map.waitsFor(3L)).extracting(PublicRow::id).containsExactly(1L);
        assertThat(map.waitsFor(1L)).isEmpty();
        assertThat(map.waitsFor(4L)).as("it is done and waits for nothing").isEmpty();
    }

    @Test
    void nothingWaitsForWhatIsInTime() {
        var map = map(List.of(step(1, TODAY, null)));
        assertThat(map.waitsFor(2L)).isEmpty();
    }

    @Test
    void aCircleThatAMergerClosedHoldsNothingUp() {
        var links = Map.of(1L, Set.of(2L), 2L, Set.of(1L));
        var map = new RoadMap(actions, List.of(step(1, TODAY.minusDays(1), null)), links, TODAY);
        assertThat(map.waitsFor(2L)).extracting(PublicRow::id).containsExactly(1L);
        assertThat(map.waitsFor(1L)).isEmpty();
    }

    @Test
    void theWeightsAddUp() {
        var map = map(List.of(step(1, TODAY, TODAY), step(1, TODAY, null)));
        assertThat(map.weightDone(1L)).isEqualTo(3);
        assertThat(map.weight(1L)).isEqualTo(6);
    }

    @Test
    void theDrawingReachesFromTheFirstYearToTheLastAndShowsToday() {
        var line = Timeline.of(
                List.of(new Timeline.Item(null, actions.get(0), List.of(step(1, LocalDate.of(2027, 6, 1), null)))),
                null,
                TODAY);
        assertThat(line.ticks()).extracting(Timeline.Tick::year).containsExactly(2026, 2027);
        assertThat(line.today()).isBetween(44.0, 46.0);
        var lane = line.lanes().get(0);
        assertThat(lane.x()).isEqualTo(1);
        assertThat(lane.endless()).isTrue();
        assertThat(lane.done()).isBetween(lane.width() / 2 - 0.1, lane.width() / 2 + 0.1);
        assertThat(lane.marks()).hasSize(1);
    }

    @Test
    void oneYearLeavesOutWhatLiesOutsideIt() {
        var step = step(1, LocalDate.of(2027, 6, 1), null);
        var line = Timeline.of(List.of(new Timeline.Item(null, actions.get(0), List.of(step))), 2025, TODAY);
        assertThat(line.today()).isNull();
        assertThat(line.lanes().get(0).marks()).isEmpty();
        assertThat(line.ticks()).extracting(Timeline.Tick::year).containsExactly(2025);
    }

    @Test
    void aLongTitleIsCutBetweenTwoWordsForThePhone() {
        var lane = Timeline.of(List.of(new Timeline.Item(null, actions.get(0), List.of())), null, TODAY)
                .lanes()
                .get(0);
        assertThat(lane.label()).hasSizeBetween(20, 36);
        assertThat(lane.label() + lane.rest()).isEqualTo(actions.get(0).title());
    }

    @Test
    void aVeryLongTitleIsCutForTheDeskToo() {
        var area = new AreaRow(1L, "data", "A name of many words ".repeat(9).strip(), "", 1, 0, 50, null);
        var lane = Timeline.of(List.of(new Timeline.Item(area, null, List.of())), null, TODAY)
                .lanes()
                .get(0);
        assertThat(lane.label() + lane.rest()).hasSizeBetween(90, 101).endsWith("…");
        assertThat(area.name()).startsWith((lane.label() + lane.rest()).replace("…", ""));
    }

    @Test
    void eachAreaIsASheetOfItsOwnOnTheSameAxisSoThatPaperCutsNone() {
        var data = new AreaRow(1L, "data", "Data", "", 2, 0, 50, null);
        var campaign = new AreaRow(2L, "campaign", "Campaign", "", 1, 0, 0, null);
        var line = Timeline.of(
                List.of(
                        new Timeline.Item(data, null, List.of()),
                        new Timeline.Item(null, actions.get(0), List.of()),
                        new Timeline.Item(null, actions.get(1), List.of()),
                        new Timeline.Item(campaign, null, List.of()),
                        new Timeline.Item(null, actions.get(2), List.of())),
                null,
                TODAY);
        assertThat(line.sheets()).extracting(sheet -> sheet.lanes().size()).containsExactly(3, 2);
        assertThat(line.sheets()).extracting(sheet -> sheet.lanes().get(0).y()).containsOnly(30);
        assertThat(line.sheets())
                .allSatisfy(sheet -> assertThat(
                                sheet.lanes().get(sheet.lanes().size() - 1).y())
                        .isBetween(sheet.height() - 100, sheet.height()));
        assertThat(line.lanes()).hasSize(5);
        assertThat(line.lanes().get(1).x()).isEqualTo(line.lanes().get(4).x());
    }

    @Test
    void ofNothingThereIsNoSheet() {
        assertThat(Timeline.of(List.of(), null, TODAY).sheets()).isEmpty();
    }

    private RoadMap map(List<StepRow> steps) {
        return new RoadMap(actions, steps, Map.of(2L, Set.of(1L), 3L, Set.of(2L), 4L, Set.of(1L)), TODAY);
    }

    private static StepRow step(long action, LocalDate due, LocalDate done) {
        return new StepRow(action, 1, 1, "A step", due, due, done, 3);
    }

    private static PublicRow action(long id, int percent) {
        return new PublicRow(
                id,
                RecordKind.ACTION,
                "A-2026-000" + id,
                null,
                "An action with a title that has many more words than a phone has room for",
                "",
                "en",
                "en",
                "cim",
                "CIM",
                "",
                "data",
                "Data",
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                null,
                percent,
                null,
                null,
                null,
                null,
                1,
                0,
                null,
                null,
                "en");
    }
}
