package org.acuerdo.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.moderation.Comparison;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.NameFinder;
import org.acuerdo.moderation.Wording;
import org.acuerdo.platform.Reader;

/** What the lines of the queue change. */
@ApplicationScoped
public class Differences {

    /** A change of no more fields than this can be decided on together with others. */
    public static final int SMALL = 3;

    @Inject
    private Contents contents;

    @Inject
    private Wording wording;

    @Inject
    private NameFinder names;

    @Inject
    private Reader reader;

    /** What the fields are called that a line changes; empty when it is new or says the same as before. */
    public List<String> fields(QueueRow row) {
        return row.before() == null
                ? List.of()
                : Comparison.between(before(row), now(row)).stream()
                        .map(change -> wording.label(row.kind(), change.field()))
                        .toList();
    }

    /** Whether it changes so little of what is public that it can be published together with others. */
    public boolean isSmall(QueueRow row) {
        return row.published() && Comparison.between(before(row), now(row)).size() <= SMALL;
    }

    /** What each of the lines changes, in words; three statements, however many lines there are. */
    public Map<Long, List<Wording.Line>> inWords(List<QueueRow> rows) {
        var told = rows.stream().filter(row -> row.before() != null).toList();
        var all = new ArrayList<Content>();
        told.forEach(row -> all.addAll(List.of(before(row), now(row))));
        var found = names.find(all, List.of(), reader.getLanguage());
        var lines = new HashMap<Long, List<Wording.Line>>();
        told.forEach(row -> lines.put(row.id(), wording.changes(row.kind(), before(row), now(row), found)));
        return lines;
    }

    private Content before(QueueRow row) {
        return contents.read(row.before(), row.kind());
    }

    private Content now(QueueRow row) {
        return contents.read(row.content(), row.kind());
    }
}
