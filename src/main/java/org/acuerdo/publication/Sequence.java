package org.acuerdo.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** The numbers of commitments in one of their orders. Never changes: {@link #changed} gives another. */
final class Sequence {

    /** Of none. */
    static final Sequence EMPTY = new Sequence(new long[0]);

    private static final long LOW = 0xFFFF_FFFFL;

    /** What it is ordered by above, the number below; so each is one number, and all are sorted by it. */
    private final long[] places;

    private Sequence(long[] places) {
        this.places = places;
    }

    /** The place of a commitment: by the key, then by its number. */
    static long place(int key, int number) {
        return (long) key << 32 | Integer.toUnsignedLong(number);
    }

    /**
     * The sequence without those that changed, and with their new places.
     *
     * @param added the new places, sorted
     */
    Sequence changed(RoaringBitmap touched, long[] added) {
        var next = new long[places.length + added.length];
        var size = 0;
        var at = 0;
        for (var place : places) {
            if (!touched.contains((int) (place & LOW))) {
                while (at < added.length && added[at] < place) {
                    next[size++] = added[at++];
                }
                next[size++] = place;
            }
        }
        while (at < added.length) {
            next[size++] = added[at++];
        }
        return new Sequence(Arrays.copyOf(next, size));
    }

    /** So many of the commitments from the given place among them, in this order or in its reverse. */
    List<Long> of(RoaringBitmap commitments, long skipped, int most, boolean reverse) {
        var found = new ArrayList<Long>();
        var left = skipped;
        for (var i = 0; i < places.length && found.size() < most; i++) {
            var number = (int) (places[reverse ? places.length - 1 - i : i] & LOW);
            if (commitments.contains(number) && left-- <= 0) {
                found.add(Integer.toUnsignedLong(number));
            }
        }
        return found;
    }
}
