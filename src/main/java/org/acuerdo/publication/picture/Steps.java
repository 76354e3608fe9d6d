package org.acuerdo.publication.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How something grew, step by step: a small drawing for each line, one below the other, on the same years. */
final class Steps {

    private static final int LETTER = 18;
    private static final int PLOT = 64;
    private static final int GAP = 26;

    /** A moment from which on it was so far. */
    record Step(LocalDate day, int percent) {}

    /**
     * One line.
     *
     * @param value how far it is now, in words
     */
    record Line(String label, String value, List<Step> steps) {}

    private final Shapes shapes = new Shapes();
    private final LocalDate from;
    private final long days;
    private int y;

    private Steps(List<Line> lines, LocalDate today) {
        from = lines.stream()
                .flatMap(line -> line.steps().stream())
                .map(Step::day)
                .min(LocalDate::compareTo)
                .orElse(today)
                .withDayOfYear(1);
        days = Math.max(1, ChronoUnit.DAYS.between(from, today));
        for (var line : lines) {
            draw(line, today);
        }
    }

    static String shapes(List<Line> lines, LocalDate today) {
        return new Steps(lines, today).shapes.whole();
    }

    static int height(List<Line> lines, LocalDate today) {
        return Math.max(LETTER, new Steps(lines, today).y);
    }

    private void draw(Line line, LocalDate today) {
        for (var words : Shapes.lines(line.label(), 30)) {
            y += LETTER;
            shapes.text(words, "x", 0, "y", y - 3, "fill", Shapes.INK);
        }
        shapes.text(line.value(), "class", "value", "x", "100%", "y", y - 3, "text-anchor", "end", "fill", Shapes.INK);
        y += 6;
        plot(line, today);
        y += PLOT;
        years(today);
        y += LETTER + GAP;
    }

    private void plot(Line line, LocalDate today) {
        stroke("level", "0", down(0), "100%", down(0), Shapes.EDGE, 1);
        stroke("level is-all", "0", down(100), "100%", down(100), Shapes.LINE, 1);
        shapes.attribute("stroke-dasharray", "4 4");
        var at = "0";
        var high = 0;
        for (var step : line.steps()) {
            var x = across(step.day());
            stroke("way", at, down(high), x, down(high), Shapes.ACCENT, 3);
            stroke("way", x, down(high), x, down(step.percent()), Shapes.ACCENT, 3);
            at = x;
            high = step.percent();
        }
        stroke("way", at, down(high), across(today), down(high), Shapes.ACCENT, 3);
    }

    private void stroke(String name, String x1, double y1, String x2, double y2, String colour, int width) {
        shapes.shape("line", "class", name, "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", colour)
                .attribute("stroke-width", width);
    }

    /** The first day of each year or, where they would touch, of each second, third and so on. */
    private void years(LocalDate today) {
        var each = 1 + (today.getYear() - from.getYear()) / 6;
        for (var year = from.getYear(); year <= today.getYear(); year += each) {
            var x = across(LocalDate.of(year, 1, 1));
            var last = 100.0 * ChronoUnit.DAYS.between(from, LocalDate.of(year, 1, 1)) / days > 90;
            stroke("tick", x, y, x, y + 5.0, Shapes.EDGE, 1);
            var anchor = last ? "end" : "start";
            shapes.text(
                    String.valueOf(year), "class", "day", "x", x, "y", y + 18, "font-size", 13, "text-anchor", anchor);
        }
    }

    private String across(LocalDate day) {
        var part = 100.0 * ChronoUnit.DAYS.between(from, day) / days;
        return Math.round(Math.clamp(part, 0, 100) * 100) / 100.0 + "%";
    }

    private double down(int percent) {
        return y + 4 + (PLOT - 6) * (100 - percent) / 100.0;
    }
}
