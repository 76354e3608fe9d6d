package org.acuerdo.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acuerdo.reporting.ReportedStatus;

/**
 * How far a commitment was at each report, as a drawing: where points, lines and labels stand. Across it is measured in parts
 * of a hundred of the width, so that letters stay as large on a phone as on a desk; down in pixels.
 *
 * @param points the reports that say something, the earliest first
 * @param segments what joins them
 * @param ticks the days that are marked below
 * @param levels the values that are marked across, the highest first
 */
public record ProgressLine(List<Point> points, List<Segment> segments, List<Tick> ticks, List<Level> levels) {

    /** How high the drawing is. */
    public static final int HEIGHT = 190;

    private static final double LEFT = 14;
    private static final double RIGHT = 94;
    private static final double TOP = 34;
    private static final double BOTTOM = 150;

    /** Closer together, two labels would run into each other on a phone. */
    private static final double LABEL = 14;

    private static final double DAY = 24;

    /** So many days without a report are a gap that the eye must see. */
    private static final long PATIENCE = 31;

    /**
     * A report.
     *
     * @param start the first day that it is about
     * @param end the last
     * @param value of the indicator; may be null
     */
    public record Report(LocalDate start, LocalDate end, ReportedStatus status, Integer percent, BigDecimal value) {}

    /** A report in the drawing; its label is shown where there is room for it. */
    public record Point(double x, double y, Report report, BigDecimal value, boolean labelled, String anchor) {}

    /** A line from one report to the next; broken where nothing was reported for a time. */
    public record Segment(double x1, double y1, double x2, double y2, boolean gap) {}

    /** A day below the drawing; null as a label where there is no room. */
    public record Tick(double x, LocalDate date, boolean year, boolean labelled, String anchor) {}

    /**
     * A value across the drawing.
     *
     * @param key of the text that says what it is; null for a mere measure
     * @param labelY where its label stands
     */
    public record Level(double y, BigDecimal value, String key, double labelY) {}

    /** From 0 to 100, what the maker says is done; null when nothing was reported. */
    public static ProgressLine ofPercent(List<Report> reports) {
        var levels = Stream.of(100, 50, 0)
                .map(BigDecimal::valueOf)
                .map(value -> new Given(value, null))
                .toList();
        return draw(reports, report -> report.percent() == null ? null : BigDecimal.valueOf(report.percent()), levels);
    }

    /** The indicator between its baseline and its target, of which each may be null; null when no report has a value. */
    public static ProgressLine ofIndicator(List<Report> reports, BigDecimal baseline, BigDecimal target) {
        var levels = new ArrayList<Given>();
        if (target != null) {
            levels.add(new Given(target, "progress.target"));
        }
        if (baseline != null) {
            levels.add(new Given(baseline, "progress.baseline"));
        }
        return draw(reports, Report::value, levels);
    }

    private record Given(BigDecimal value, String key) {}

    private static ProgressLine draw(List<Report> reports, Function<Report, BigDecimal> measure, List<Given> levels) {
        var sorted = reports.stream()
                .sorted(Comparator.comparing(Report::end).thenComparing(Report::start))
                .toList();
        var told =
                sorted.stream().filter(report -> measure.apply(report) != null).toList();
        if (told.isEmpty()) {
            return null;
        }
        var from = sorted.stream()
                .map(Report::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var until = sorted.get(sorted.size() - 1).end();
        var across = new Scale(from.toEpochDay(), until.toEpochDay(), LEFT, RIGHT);
        var values = Stream.concat(told.stream().map(measure), levels.stream().map(Given::value))
                .map(BigDecimal::doubleValue)
                .sorted()
                .toList();
        var down = new Scale(values.get(0), values.get(values.size() - 1), BOTTOM, TOP);
        var spots = told.stream()
                .map(report -> new double[] {
                    across.at(report.end().toEpochDay()),
                    down.at(measure.apply(report).doubleValue())
                })
                .toList();
        var labelled = labelled(spots);
        var points = new ArrayList<Point>();
        var segments = new ArrayList<Segment>();
        for (var i = 0; i < told.size(); i++) {
            var spot = spots.get(i);
            points.add(new Point(
                    spot[0], spot[1], told.get(i), measure.apply(told.get(i)), labelled.get(i), anchor(spot[0])));
            if (i > 0) {
                var before = spots.get(i - 1);
                var gap = isGap(told.get(i - 1), told.get(i), sorted, measure);
                segments.add(new Segment(before[0], before[1], spot[0], spot[1], gap));
            }
        }
        return new ProgressLine(points, segments, ticks(from, until, across), levels(levels, down));
    }

    /** Nothing was reported for a time, or a report between the two says nothing of this measure. */
    private static boolean isGap(
            Report before, Report after, List<Report> sorted, Function<Report, BigDecimal> measure) {
        var silent = sorted.subList(sorted.indexOf(before), sorted.lastIndexOf(after)).stream()
                .anyMatch(report -> measure.apply(report) == null);
        return silent || ChronoUnit.DAYS.between(before.end(), after.start()) > PATIENCE;
    }

    /** The newest has a label, then from the oldest on each that leaves room. */
    private static List<Boolean> labelled(List<double[]> spots) {
        var last = spots.get(spots.size() - 1)[0];
        var labels = new ArrayList<Boolean>();
        var free = Double.NEGATIVE_INFINITY;
        for (var i = 0; i < spots.size(); i++) {
            var x = spots.get(i)[0];
            var shown = i == spots.size() - 1 || x >= free && x + LABEL <= last;
            labels.add(shown);
            free = shown ? x + LABEL : free;
        }
        return labels;
    }

    /** The first and the last day, and each new year between them. */
    private static List<Tick> ticks(LocalDate from, LocalDate until, Scale across) {
        var ticks = new ArrayList<Tick>();
        if (from.equals(until)) {
            return List.of(new Tick(across.at(from.toEpochDay()), from, false, true, "middle"));
        }
        ticks.add(new Tick(LEFT, from, false, true, "start"));
        var free = LEFT + DAY;
        for (var year = from.getYear() + 1; year <= until.getYear(); year++) {
            var day = LocalDate.of(year, 1, 1);
            var x = across.at(day.toEpochDay());
            var room = x >= free && x <= RIGHT - DAY;
            if (x > LEFT && x < RIGHT) {
                ticks.add(new Tick(x, day, true, room, "middle"));
                free = room ? x + LABEL : free;
            }
        }
        ticks.add(new Tick(RIGHT, until, false, true, "end"));
        return ticks;
    }

    private static List<Level> levels(List<Given> given, Scale down) {
        var levels = new ArrayList<Level>();
        given.stream()
                .sorted(Comparator.comparing(Given::value, Comparator.reverseOrder()))
                .forEach(level -> {
                    var y = down.at(level.value().doubleValue());
                    var above = levels.isEmpty()
                            || y - levels.get(levels.size() - 1).y() > 20;
                    levels.add(new Level(y, level.value(), level.key(), above ? y - 5 : y + 15));
                });
        return levels;
    }

    private static String anchor(double x) {
        return x > RIGHT - 4 ? "end" : "middle";
    }

    /** Whether the line is broken anywhere. */
    public boolean broken() {
        return segments.stream().anyMatch(Segment::gap);
    }

    /** The statuses that were reported, in the order in which they first were. */
    public List<ReportedStatus> statuses() {
        return points.stream()
                .map(point -> point.report().status())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The earliest report. */
    public Point first() {
        return points.get(0);
    }

    /** The newest report. */
    public Point last() {
        return points.get(points.size() - 1);
    }

    /** From values to places; where all values are the same, to the middle. */
    private record Scale(double least, double most, double from, double to) {

        double at(double value) {
            var part = most == least ? 0.5 : (value - least) / (most - least);
            return Math.round((from + part * (to - from)) * 100) / 100.0;
        }
    }
}
