package org.acuerdo.moderation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changed from one content to another, field by field in the order of the form. */
public final class Comparison {

    /**
     * A field that differs.
     *
     * @param field its name in the form
     * @param form how its values are put into words
     * @param before its values then
     * @param after its values now
     */
    public record Change(String field, Description.Form form, List<String> before, List<String> after) {

        /** Whether it holds the same as before, in another order. */
        public boolean isOnlyMoved() {
            return sorted(before).equals(sorted(after));
        }
    }

    /** Those whose order people choose and readers see; the others are ticked on a list that has its own order. */
    private static final Set<Description.Form> ORDERED = EnumSet.of(Description.Form.TEXT, Description.Form.ROW);

    private Comparison() {}

    /** The fields that differ; {@code before} may be null when there was nothing. */
    public static List<Change> between(Content before, Content after) {
        var old = entries(before);
        var changes = new ArrayList<Change>();
        entries(after).forEach((field, entry) -> {
            var was = old.containsKey(field) ? old.get(field).values() : List.<String>of();
            var change = new Change(field, entry.form(), was, entry.values());
            if (!was.equals(entry.values()) && (ORDERED.contains(entry.form()) || !change.isOnlyMoved())) {
                changes.add(change);
            }
        });
        return changes;
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }

    private static Map<String, Description.Entry> entries(Content content) {
        var entries = new LinkedHashMap<String, Description.Entry>();
        if (content != null) {
            var description = new Description();
            content.describe(description);
            description.entries().forEach(entry -> entries.put(entry.field(), entry));
        }
        return entries;
    }
}
