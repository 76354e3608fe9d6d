package org.acuerdo.queue;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How fast decisions were made in some time.
 *
 * @param count how many
 * @param published how many of them made something public; the others were given back
 * @param median working days that the middle one took; null when there is none
 * @param kept the part of a hundred that was decided as promised; null when there is none
 */
public record Pace(int count, int published, Double median, Integer kept) {

    private static final int HUNDRED = 100;

    /**
     * One decision.
     *
     * @param came when it came to the secretariat
     * @param at when it was decided
     * @param published whether it was made public; else it was given back
     */
    public record Decided(Instant came, Instant at, boolean published) {

        YearMonth month() {
            return YearMonth.from(at.atZone(ZoneOffset.UTC));
        }
    }

    /** One month. */
    public record Month(YearMonth month, Pace pace) {}

    /** The pace of these decisions, against what is promised. */
    public static Pace of(Collection<Decided> decisions, Target target) {
        var days = decisions.stream()
                .mapToInt(one -> target.between(one.came(), one.at()))
                .sorted()
                .toArray();
        var count = days.length;
        var published = (int) decisions.stream().filter(Decided::published).count();
        if (count == 0) {
            return new Pace(0, 0, null, null);
        }
        var median = (days[(count - 1) / 2] + days[count / 2]) / 2.0;
        var kept = IntStream.of(days).filter(target::isKept).count();
        return new Pace(count, published, median, (int) Math.round(kept * (double) HUNDRED / count));
    }

    /** The pace of each of so many months, the last one first. */
    public static List<Month> byMonth(List<Decided> decisions, Target target, YearMonth last, int months) {
        return IntStream.range(0, months)
                .mapToObj(last::minusMonths)
                .map(month -> new Month(
                        month,
                        of(
                                decisions.stream()
                                        .filter(one -> one.month().equals(month))
                                        .toList(),
                                target)))
                .toList();
    }
}
