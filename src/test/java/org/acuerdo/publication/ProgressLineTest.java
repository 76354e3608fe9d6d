package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.acuerdo.publication.ProgressLine.Level;
import org.acuerdo.publication.ProgressLine.Point;
import org.acuerdo.publication.ProgressLine.Report;
import org.acuerdo.publication.ProgressLine.Segment;
import org.acuerdo.publication.ProgressLine.Tick;
import org.acuerdo.reporting.ReportedStatus;
import org.junit.jupiter.api.Test;

/** Where points, lines and labels stand in the drawing of how far a commitment is. */
class ProgressLineTest {

    private static Report report(String start, String end, Integer percent, Integer value) {
        return new Report(
                LocalDate.parse(start),
                LocalDate.parse(end),
                ReportedStatus.IN_PROGRESS,
                percent,
                value == null ? null : BigDecimal.valueOf(value));
    }

    private static final List<Report> THREE = List.of(
            report("2024-01-01", "2024-12-31", 20, 4),
            report("2025-01-01", "2025-12-31", 50, 6),
            report("2026-01-01", "2026-12-31", 100, 12));

    @Test
    void aReportStandsAtItsLastDayAndAsHighAsItSays() {
        var line = ProgressLine.ofPercent(THREE);
        assertThat(line.points()).extracting(Point::y).containsExactly(126.8, 92.0, 34.0);
        // The first day of the first report is at the left edge, so its last day is a third of the way.
        assertThat(line.first().x()).isCloseTo(14 + 80 / 3.0, within(0.1));
        assertThat(line.last().x()).isEqualTo(94);
        assertThat(line.points()).extracting(Point::x).isSorted();
    }

    @Test
    void theOrderInWhichReportsComeDoesNotMatter() {
        assertThat(ProgressLine.ofPercent(THREE.reversed())).isEqualTo(ProgressLine.ofPercent(THREE));
    }

    @Test
    void whatWasReportedWithoutAPauseIsJoined() {
        var line = ProgressLine.ofPercent(THREE);
        assertThat(line.segments()).hasSize(2).noneMatch(Segment::gap);
        assertThat(line.broken()).isFalse();
        assertThat(line.segments().get(0))
                .isEqualTo(new Segment(
                        line.points().get(0).x(), 126.8, line.points().get(1).x(), 92.0, false));
    }

    @Test
    void aYearWithoutAReportBreaksTheLine() {
        var line = ProgressLine.ofPercent(List.of(THREE.get(0), THREE.get(2)));
        assertThat(line.segments()).extracting(Segment::gap).containsExactly(true);
        assertThat(line.broken()).isTrue();
    }

    @Test
    void aMonthWithoutOneDoesNot() {
        var line = ProgressLine.ofPercent(
                List.of(report("2024-01-01", "2024-05-31", 1, null), report("2024-07-01", "2024-12-31", 2, null)));
        assertThat(line.broken()).isFalse();
    }

    @Test
    void aReportThatIsSilentOnTheIndicatorBreaksItsLineAlone() {
        var reports = List.of(THREE.get(0), report("2025-01-01", "2025-12-31", 50, null), THREE.get(2));
        assertThat(ProgressLine.ofIndicator(reports, null, null).segments())
                .extracting(Segment::gap)
                .containsExactly(true);
        assertThat(ProgressLine.ofPercent(reports).broken()).isFalse();
    }

    @Test
    void oneReportIsAPointWithoutALine() {
        var line = ProgressLine.ofPercent(THREE.subList(0, 1));
        assertThat(line.segments()).isEmpty();
        assertThat(line.points()).singleElement().satisfies(point -> {
            assertThat(point.x()).isEqualTo(94);
            assertThat(point.labelled()).isTrue();
            assertThat(point.anchor()).isEqualTo("end");
        });
    }

    @Test
    void oneReportOnOneDayStandsInTheMiddle() {
        var line = ProgressLine.ofPercent(List.of(report("2024-03-01", "2024-03-01", 10, null)));
        assertThat(line.first().x()).isEqualTo(54);
        assertThat(line.ticks()).containsExactly(new Tick(54, LocalDate.of(2024, 3, 1), false, true, "middle"));
    }

    @Test
    void twoReportsUntilTheSameDayStandAboveEachOther() {
        var line = ProgressLine.ofPercent(
                List.of(report("2024-01-01", "2024-12-31", 10, null), report("2024-07-01", "2024-12-31", 30, null)));
        assertThat(line.points()).extracting(Point::x).containsExactly(94.0, 94.0);
        assertThat(line.segments()).containsExactly(new Segment(94, 138.4, 94, 115.2, false));
    }

    @Test
    void noReportGivesNoDrawing() {
        assertThat(ProgressLine.ofPercent(List.of())).isNull();
        assertThat(ProgressLine.ofIndicator(
                        List.of(report("2024-01-01", "2024-12-31", 10, null)), BigDecimal.ONE, null))
                .isNull();
    }

    @Test
    void baselineAndTargetAreLevelsOfTheSameScale() {
        var line = ProgressLine.ofIndicator(THREE, BigDecimal.valueOf(2), BigDecimal.valueOf(12));
        assertThat(line.levels())
                .containsExactly(
                        new Level(34, BigDecimal.valueOf(12), "progress.target", 29),
                        new Level(150, BigDecimal.valueOf(2), "progress.baseline", 145));
        assertThat(line.points()).extracting(Point::y).containsExactly(126.8, 103.6, 34.0);
    }

    @Test
    void aTargetBelowTheBaselineStandsBelowIt() {
        var line = ProgressLine.ofIndicator(THREE, BigDecimal.valueOf(30), BigDecimal.valueOf(1));
        assertThat(line.levels()).extracting(Level::key).containsExactly("progress.baseline", "progress.target");
    }

    @Test
    void levelsCloseTogetherKeepTheirLabelsApart() {
        var line = ProgressLine.ofIndicator(THREE, BigDecimal.valueOf(11), BigDecimal.valueOf(12));
        assertThat(line.levels().get(1).labelY() - line.levels().get(0).labelY())
                .isGreaterThan(16);
    }

    @Test
    void aValueThatNeverChangesIsALineInTheMiddle() {
        var line = ProgressLine.ofIndicator(
                List.of(report("2024-01-01", "2024-12-31", 1, 5), report("2025-01-01", "2025-12-31", 1, 5)),
                null,
                null);
        assertThat(line.points()).extracting(Point::y).containsOnly(92.0);
    }

    @Test
    void newYearsAreMarkedAndNamedWhereThereIsRoom() {
        var line = ProgressLine.ofPercent(THREE);
        assertThat(line.ticks())
                .extracting(Tick::date)
                .containsExactly(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31));
        assertThat(line.ticks()).extracting(Tick::labelled).containsOnly(true);
        assertThat(line.ticks()).extracting(Tick::anchor).containsExactly("start", "middle", "middle", "end");
    }

    @Test
    void manyReportsKeepTheirLabelsApartAndTheNewestHasOne() {
        var monthly = IntStream.range(0, 48)
                .mapToObj(month -> {
                    var start = LocalDate.of(2022, 1, 1).plusMonths(month);
                    return new Report(start, start.plusMonths(1).minusDays(1), ReportedStatus.IN_PROGRESS, month, null);
                })
                .toList();
        var line = ProgressLine.ofPercent(monthly);
        var labelled =
                line.points().stream().filter(Point::labelled).map(Point::x).toList();
        assertThat(line.points()).hasSize(48);
        assertThat(labelled).hasSizeBetween(4, 7).endsWith(94.0);
        IntStream.range(1, labelled.size())
                .forEach(i -> assertThat(labelled.get(i) - labelled.get(i - 1)).isGreaterThanOrEqualTo(14));
    }

    @Test
    void everythingStandsWithinTheDrawing() {
        var line = ProgressLine.ofIndicator(THREE, BigDecimal.valueOf(-40), BigDecimal.valueOf(1_000_000));
        assertThat(line.points()).allSatisfy(point -> {
            assertThat(point.x()).isBetween(0.0, 100.0);
            assertThat(point.y()).isBetween(0.0, (double) ProgressLine.HEIGHT);
        });
    }

    @Test
    void eachStatusIsNamedOnceInItsOrder() {
        var done = new Report(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 6, 30), ReportedStatus.COMPLETED, 100, null);
        assertThat(ProgressLine.ofPercent(List.of(done, THREE.get(0), THREE.get(1)))
                        .statuses())
                .containsExactly(ReportedStatus.IN_PROGRESS, ReportedStatus.COMPLETED);
    }
}
