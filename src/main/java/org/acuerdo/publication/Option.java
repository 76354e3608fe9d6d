package org.acuerdo.publication;

/**
 * A value that commitments can be chosen by, as a reader sees it.
 *
 * @param facet which choice it belongs to
 * @param value how it stands in the address
 * @param label what it is called in the reader's language
 * @param count how many there are with it, of those that all other choices leave
 * @param within how many there are with it, of those that all choices leave
 * @param chosen whether the reader has chosen it
 */
public record Option(Facet facet, String value, String label, long count, long within, boolean chosen) {

    /** An id for it on the page. */
    public String id() {
        return facet.getWord() + "-" + value.replaceAll("[^A-Za-z0-9-]", "_");
    }

    /** Its part of the most that any has, of a hundred, for a bar; what there is is seen. */
    public long width(long most) {
        return within == 0 ? 0 : Math.max(1, Math.round(100.0 * within / Math.max(1, most)));
    }
}
