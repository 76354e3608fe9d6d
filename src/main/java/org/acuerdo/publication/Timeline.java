package org.acuerdo.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acuerdo.moderation.RecordKind;

/**
 * The road map as a drawing on one time axis. Across it is measured in parts of a hundred of the width, so that letters stay
 * as large on a phone as on a desk; down in pixels.
 *
 * @param sheets what stands in it, from top to bottom
 * @param ticks the years
 * @param today where today's line stands; null when today lies outside
 */
public record Timeline(List<Sheet> sheets, List<Tick> ticks, Double today) {

    private static final double LEFT = 1;
    private static final double RIGHT = 99;
    private static final double LABEL = 13;
    private static final int TOP = 30;
    private static final int BOTTOM = 10;
    private static final int AREA = 44;
    private static final int ACTION = 72;
    private static final int COMMITMENT = 46;
    // Letters that a phone of 320 pixels has room for: the larger they are, the fewer.
    private static final int LONGEST_AREA = 28;
    private static final int LONGEST_ACTION = 36;
    private static final int LONGEST_COMMITMENT = 40;
    private static final int LONGEST_AT_DESK = 100;

    /**
     * An area with all that stands in it, on the same axis as the others: on paper no line is cut in two.
     *
     * @param lanes from top to bottom
     * @param height how high it is
     */
    public record Sheet(List<Lane> lanes, int height) {}

    /**
     * What is to be drawn.
     *
     * @param row the action or commitment; null for an area
     * @param area the area; null for the others
     * @param steps the milestones of an action
     */
    public record Item(AreaRow area, PublicRow row, List<StepRow> steps) {}

    /**
     * A line of the drawing.
     *
     * @param y where it begins in its sheet
     * @param x where its bar begins; null for an area
     * @param width of the bar
     * @param done how much of the bar is filled
     * @param endless whether no last day is known
     */
    public record Lane(Item item, int y, Double x, double width, double done, boolean endless, List<Mark> marks) {

        private String title() {
            return item.row() == null ? item.area().name() : item.row().title();
        }

        /** As much of what it is called as has room on a phone. */
        public String label() {
            return isShort() ? title() : title().substring(0, cut(longest()));
        }

        /** The rest of what it is called, as much as a desk has room for; empty when the phone has room for all. */
        public String rest() {
            if (isShort()) {
                return "";
            }
            return title().length() <= LONGEST_AT_DESK
                    ? title().substring(cut(longest()))
                    : title().substring(cut(longest()), cut(LONGEST_AT_DESK)) + "…";
        }

        private boolean isShort() {
            return title().length() <= longest();
        }

        private int longest() {
            return isArea() ? LONGEST_AREA : isAction() ? LONGEST_ACTION : LONGEST_COMMITMENT;
        }

        private int cut(int longest) {
            var space = title().lastIndexOf(' ', longest - 1);
            return space < longest / 2 ? longest - 1 : space;
        }

        /** Whether it is an area. */
        public boolean isArea() {
            return item.row() == null;
        }

        /** Whether it is an action. */
        public boolean isAction() {
            return !isArea() && item.row().kind() == RecordKind.ACTION;
        }
    }

    /** A milestone in the drawing. */
    public record Mark(double x, StepRow step) {}

    /** The beginning of a year. */
    public record Tick(double x, int year, boolean labelled) {}

    /**
     * Draws these.
     *
     * @param year the only year to be shown; null for all
     */
    public static Timeline of(List<Item> items, Integer year, LocalDate today) {
        var days = items.stream().flatMap(Timeline::days).toList();
        var first = days.stream().min(LocalDate::compareTo).orElse(today).withDayOfYear(1);
        var last = Stream.concat(days.stream(), Stream.of(today))
                .max(LocalDate::compareTo)
                .orElse(today)
                .plusYears(1)
                .withDayOfYear(1);
        var from = year == null ? first : LocalDate.of(year, 1, 1);
        var until = year == null ? last : LocalDate.of(year + 1, 1, 1);
        var axis = new Axis(from, until);
        return new Timeline(
                sheets(items, axis, today),
                ticks(axis),
                today.isBefore(from) || !today.isBefore(until) ? null : axis.at(today));
    }

    private static List<Sheet> sheets(List<Item> items, Axis axis, LocalDate today) {
        var sheets = new ArrayList<Sheet>();
        var lanes = new ArrayList<Lane>();
        var y = TOP;
        for (var item : items) {
            if (item.row() == null && !lanes.isEmpty()) {
                sheets.add(new Sheet(List.copyOf(lanes), y + BOTTOM));
                lanes.clear();
                y = TOP;
            }
            lanes.add(lane(item, y, axis, today));
            y += item.row() == null ? AREA : item.row().kind() == RecordKind.ACTION ? ACTION : COMMITMENT;
        }
        if (!lanes.isEmpty()) {
            sheets.add(new Sheet(List.copyOf(lanes), y + BOTTOM));
        }
        return List.copyOf(sheets);
    }

    /** All lanes, one after the other. */
    public List<Lane> lanes() {
        return sheets.stream().flatMap(sheet -> sheet.lanes().stream()).toList();
    }

    private static Stream<LocalDate> days(Item item) {
        return item.row() == null
                ? Stream.empty()
                : Stream.concat(
                                Stream.of(item.row().startsOn(), item.row().endsOn()),
                                item.steps().stream().map(StepRow::dueOn))
                        .filter(Objects::nonNull);
    }

    private static Lane lane(Item item, int y, Axis axis, LocalDate today) {
        if (item.row() == null) {
            return new Lane(item, y, null, 0, 0, false, List.of());
        }
        var row = item.row();
        var end = row.endsOn() != null
                ? row.endsOn()
                : Stream.concat(
                                Stream.of(row.startsOn(), today),
                                item.steps().stream().map(StepRow::dueOn))
                        .max(LocalDate::compareTo)
                        .orElse(today);
        var x = axis.at(row.startsOn());
        // Even a day can be seen.
        var width = Math.max(0.6, axis.at(end.plusDays(1)) - x);
        var percent = row.percent() == null ? 0 : row.percent();
        var marks = item.steps().stream()
                .filter(step -> axis.shows(step.dueOn()))
                .map(step -> new Mark(axis.at(step.dueOn()), step))
                .toList();
        return new Lane(
                item, y, x, round(Math.min(width, 100 - x)), round(width * percent / 100), row.endsOn() == null, marks);
    }

    private static List<Tick> ticks(Axis axis) {
        var ticks = new ArrayList<Tick>();
        var free = Double.NEGATIVE_INFINITY;
        for (var year = axis.from().getYear(); year < axis.until().getYear(); year++) {
            var x = axis.at(LocalDate.of(year, 1, 1));
            var labelled = x >= free && x + LABEL <= 101;
            ticks.add(new Tick(x, year, labelled));
            free = labelled ? x + LABEL : free;
        }
        return List.copyOf(ticks);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private record Axis(LocalDate from, LocalDate until) {

        /** Where a day stands; what lies outside stands at the edge. */
        double at(LocalDate day) {
            var length = until.toEpochDay() - from.toEpochDay();
            var part = (double) (day.toEpochDay() - from.toEpochDay()) / length;
            return round(LEFT + Math.max(0, Math.min(1, part)) * (RIGHT - LEFT));
        }

        boolean shows(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }
}
