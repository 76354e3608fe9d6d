package org.acuerdo.moderation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acuerdo.policy.PublicationState;

/**
 * What became of what a record first promised: for each number and date the first published value, the one that stands,
 * and every move between them. It is read off the published revisions each time and kept nowhere else.
 */
public final class Promises {

    /**
     * A move of a promise.
     *
     * @param from what stood before; null when nothing was promised
     * @param to what stands since; null when nothing is promised any more
     * @param version the published revision in which it moved
     * @param at when that was published
     * @param reason why, as the public was told; null where nobody asked yet
     */
    public record Move(String from, String to, int version, Instant at, String reason) {}

    /**
     * A promise and its story.
     *
     * @param pledge what stands now
     * @param first what stood when it was first published
     * @param moves every move, the oldest first; empty when it stands as it was first published
     */
    public record Kept(Pledge pledge, Pledge first, List<Move> moves) {}

    private Promises() {}

    /**
     * Reads it off the revisions of a record.
     *
     * @param revisions of one record, in any order; those that were not published count for nothing
     * @return those promises that the newest published revision makes, or that an earlier one made and the whole took back
     */
    public static List<Kept> of(List<Revision> revisions, Contents contents) {
        var published = revisions.stream()
                .filter(revision -> revision.getState() == PublicationState.PUBLISHED)
                .sorted((one, other) -> Integer.compare(one.getNumber(), other.getNumber()))
                .toList();
        var said = new LinkedHashMap<Revision, List<Pledge>>();
        published.forEach(
                revision -> said.put(revision, distinct(contents.of(revision).pledges())));
        return published.isEmpty()
                ? List.of()
                : said.get(published.get(published.size() - 1)).stream()
                        .map(pledge -> kept(pledge, said))
                        .filter(kept ->
                                kept.pledge().value() != null || !kept.moves().isEmpty())
                        .toList();
    }

    /** Of two milestones with one title nobody can say which became which. */
    private static List<Pledge> distinct(List<Pledge> pledges) {
        return pledges.stream()
                .filter(pledge -> pledges.stream().filter(pledge::isSameAs).count() == 1)
                .toList();
    }

    private static Kept kept(Pledge now, Map<Revision, List<Pledge>> said) {
        Pledge first = null;
        Pledge before = null;
        var moves = new ArrayList<Move>();
        for (var revision : said.entrySet()) {
            var same = revision.getValue().stream().filter(now::isSameAs).findFirst();
            if (same.isPresent()) {
                var value = same.get().value();
                if (before != null && !Objects.equals(before.value(), value)) {
                    moves.add(move(before.value(), value, revision.getKey()));
                }
                first = first == null ? same.get() : first;
                before = same.get();
            }
        }
        return new Kept(now, first, List.copyOf(moves));
    }

    private static Move move(String from, String to, Revision revision) {
        return new Move(from, to, revision.getNumber(), revision.getDecidedAt(), revision.getAmendmentReason());
    }
}
