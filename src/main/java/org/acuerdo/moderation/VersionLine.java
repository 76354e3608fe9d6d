package org.acuerdo.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acuerdo.platform.Reader;

/**
 * A version of a record in its history.
 *
 * @param revision the version
 * @param changed what the form calls the fields that it changed in the one before; empty for the first
 * @param first whether there is none before
 */
public record VersionLine(Revision revision, List<String> changed, boolean first) {

    /**
     * The history of a record. It asks the database nothing, however many versions there are.
     *
     * @param versions the newest first
     * @param contents gives what a version says, as much of it as the reader may know
     */
    public static List<VersionLine> of(
            List<Revision> versions, RecordKind kind, Function<Revision, Content> contents, Reader reader) {
        var lines = new ArrayList<VersionLine>();
        Content before = null;
        for (var i = versions.size() - 1; i >= 0; i--) {
            var content = contents.apply(versions.get(i));
            lines.add(
                    0,
                    new VersionLine(
                            versions.get(i),
                            before == null ? List.of() : changed(kind, before, content, reader),
                            before == null));
            before = content;
        }
        return lines;
    }

    private static List<String> changed(RecordKind kind, Content before, Content after, Reader reader) {
        return Comparison.between(before, after).stream()
                .map(change -> reader.say(kind.getKey() + ".field." + change.field()))
                .toList();
    }

    /** The fields that it changed, in one line. */
    public String changes() {
        return String.join(", ", changed);
    }
}
