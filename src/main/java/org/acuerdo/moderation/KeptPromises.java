package org.acuerdo.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.platform.Reader;

/** Puts into the reader's words what became of what a record first promised. */
@Named
@RequestScoped
public class KeptPromises {

    /**
     * A promise and its story, in words.
     *
     * @param label what the form calls it
     * @param of the milestone that it belongs to; null for the whole
     * @param first what was first published; empty when nothing was promised then
     * @param now what stands; empty when nothing is promised any more
     */
    public record Told(String label, String of, String first, String now, List<ToldMove> moves) {}

    /** A move of it; see {@link Promises.Move}. */
    public record ToldMove(String from, String to, int version, Instant at, String reason) {}

    @Inject
    private Contents contents;

    @Inject
    private Reader reader;

    /** A page asks several times while it is written. */
    private final Map<Long, List<Told>> told = new HashMap<>();

    /** What became of the promises of a record, by its revisions in any order. */
    public List<Told> of(ModeratedRecord record, List<Revision> revisions) {
        return told.computeIfAbsent(
                record.getId(),
                id -> Promises.of(revisions, contents).stream()
                        .map(kept -> tell(record.getKind(), kept))
                        .toList());
    }

    /** Whether any of them stands otherwise than it was first published. */
    public boolean isMoved(ModeratedRecord record, List<Revision> revisions) {
        return of(record, revisions).stream()
                .anyMatch(promise -> !promise.moves().isEmpty());
    }

    private Told tell(RecordKind kind, Promises.Kept kept) {
        var form = kept.pledge().form();
        return new Told(
                reader.say(kind.getKey() + ".field." + kept.pledge().field()),
                kept.pledge().of(),
                word(form, kept.first().value()),
                word(form, kept.pledge().value()),
                kept.moves().stream()
                        .map(move -> new ToldMove(
                                word(form, move.from()),
                                word(form, move.to()),
                                move.version(),
                                move.at(),
                                move.reason()))
                        .toList());
    }

    private String word(Description.Form form, String value) {
        if (value == null) {
            return "";
        }
        return form == Description.Form.DATE
                ? reader.date(LocalDate.parse(value))
                : reader.number(new BigDecimal(value));
    }
}
