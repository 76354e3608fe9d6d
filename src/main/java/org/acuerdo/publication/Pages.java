package org.acuerdo.publication;

/**
 * Which page of a list is shown.
 *
 * @param page from 1; more than there are when the reader asked for it
 * @param total how many lines there are in all
 */
public record Pages(int page, long total) {

    /** How many pages there are; one when there is nothing. */
    public int count() {
        return (int) Math.max(1, (total + Filter.PAGE - 1) / Filter.PAGE);
    }

    /** The number of the first line on this page. */
    public long first() {
        return (long) (page - 1) * Filter.PAGE + 1;
    }

    /** The number of the last line on this page. */
    public long last() {
        return Math.min(total, (long) page * Filter.PAGE);
    }

    /** Whether the reader asked for a page that there is not. */
    public boolean pastEnd() {
        return page > count();
    }

    /** Whether there is one before this. */
    public boolean previous() {
        return page > 1;
    }

    /** Whether there is one after this. */
    public boolean next() {
        return page < count();
    }
}
