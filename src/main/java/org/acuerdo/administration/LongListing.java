package org.acuerdo.administration;

import java.util.List;
import java.util.function.Consumer;

/** A list that grows without end: the database searches, orders and cuts it. */
public abstract class LongListing extends Listing {

    /** So many are held at once while all are handed out. */
    private static final int HELD = 500;

    /** The numbers of all that is looked for, in the order wanted. */
    protected abstract List<Long> numbers(Wanted sought);

    /** The rows with these numbers, in this order. */
    protected abstract List<Row> byNumber(List<Long> numbers);

    /** As of one moment: whatever comes meanwhile shifts nothing. */
    @Override
    protected void each(Wanted sought, Consumer<Row> taker) {
        var numbers = numbers(sought);
        for (var from = 0; from < numbers.size(); from += HELD) {
            byNumber(numbers.subList(from, Math.min(numbers.size(), from + HELD)))
                    .forEach(taker);
        }
    }

    @Override
    public String getOwnOrder() {
        return "listing.newest";
    }
}
