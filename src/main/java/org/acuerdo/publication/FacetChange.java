package org.acuerdo.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.roaringbitmap.RoaringBitmap;

/** What has changed since an index was read, and the index that comes of it. What did not change is shared by both. */
final class FacetChange {

    private final FacetIndex before;
    private final RoaringBitmap touched = new RoaringBitmap();
    private final RoaringBitmap shown = new RoaringBitmap();
    private final Map<Facet, Map<String, RoaringBitmap>> having = FacetIndex.forEachFacet();
    private final List<Long> starts = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private final List<Long> percents = new ArrayList<>();

    FacetChange(FacetIndex before) {
        this.before = before;
    }

    /** Takes note that a record changed; unless it is put in again it is no longer there. */
    void touch(long number) {
        touched.add(number(number));
    }

    /**
     * Puts in a commitment as it is now.
     *
     * @param startsOn the day as a number since 1970
     * @param endsOn the same; null for none
     * @param percent null when nothing was reported
     */
    void show(long number, int startsOn, Integer endsOn, Integer percent) {
        var commitment = number(number);
        shown.add(commitment);
        starts.add(Sequence.place(startsOn, commitment));
        ends.add(Sequence.place(Objects.requireNonNullElse(endsOn, Integer.MAX_VALUE), commitment));
        percents.add(Sequence.place(Objects.requireNonNullElse(percent, -1), commitment));
    }

    /** Notes the values of a facet that it has. */
    void has(long number, Facet facet, String... values) {
        for (var value : values) {
            having.get(facet)
                    .computeIfAbsent(value, same -> new RoaringBitmap())
                    .add(number(number));
        }
    }

    /** The index as of this version. */
    FacetIndex index(long version) {
        if (touched.isEmpty()) {
            return new FacetIndex(version, before.all(), before.having(), before.sequences());
        }
        var sequences = new EnumMap<Wanted.Order, Sequence>(Wanted.Order.class);
        sequences.put(Wanted.Order.NEWEST, sequence(Wanted.Order.NEWEST, starts));
        sequences.put(Wanted.Order.END, sequence(Wanted.Order.END, ends));
        sequences.put(Wanted.Order.PROGRESS, sequence(Wanted.Order.PROGRESS, percents));
        var values = new EnumMap<Facet, Map<String, RoaringBitmap>>(Facet.class);
        for (var facet : Facet.values()) {
            values.put(facet, having(facet));
        }
        return new FacetIndex(version, renewed(before.all(), shown), values, sequences);
    }

    private Sequence sequence(Wanted.Order order, List<Long> places) {
        var now = places.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(now);
        return before.sequence(order).changed(touched, now);
    }

    private Map<String, RoaringBitmap> having(Facet facet) {
        var values = new HashMap<>(before.having(facet));
        values.replaceAll((value, commitments) -> RoaringBitmap.intersects(commitments, touched)
                ? RoaringBitmap.andNot(commitments, touched)
                : commitments);
        having.get(facet)
                .forEach(
                        (value, added) -> values.merge(value, added, (earlier, now) -> RoaringBitmap.or(earlier, now)));
        values.values().removeIf(RoaringBitmap::isEmpty);
        return values;
    }

    private RoaringBitmap renewed(RoaringBitmap earlier, RoaringBitmap added) {
        return RoaringBitmap.or(RoaringBitmap.andNot(earlier, touched), added);
    }

    /** Four thousand million records fit; there is no portal with more. */
    private static int number(long number) {
        if (number < 0 || number > 0xFFFF_FFFFL) {
            throw new ArithmeticException("No set holds the number " + number);
        }
        return (int) number;
    }
}
