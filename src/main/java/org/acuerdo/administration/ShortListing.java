package org.acuerdo.administration;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.acuerdo.platform.Reader;

/** A list that never gets long: all its rows are read, and what is looked for is found in whatever they say. */
public abstract class ShortListing extends Listing {

    @Inject
    private Reader reader;

    private List<Row> found;

    /** All rows, in their own order. */
    protected abstract List<Row> all();

    private List<Row> found(Wanted sought) {
        if (found == null) {
            var column = getColumns().stream().map(Column::name).toList().indexOf(sought.column());
            found = new Sieve(reader.getLocale(), this::read).sift(all(), sought.words(), column, sought.down());
        }
        return found;
    }

    @Override
    protected long count(Wanted sought) {
        return found(sought).size();
    }

    @Override
    protected List<Row> rows(Wanted sought, int first, int most) {
        return found(sought).stream().skip(first).limit(most).toList();
    }

    @Override
    protected void each(Wanted sought, Consumer<Row> taker) {
        found(sought).forEach(taker);
    }
}
