package org.acuerdo.moderation;

import java.util.List;
import java.util.Optional;

/**
 * Two versions of a record that somebody wants to compare.
 *
 * @param from the one to start from
 * @param to the one to compare it with
 * @param ignoring whether the address asked for something that is no version
 */
public record VersionPair(Revision from, Revision to, boolean ignoring) {

    /**
     * Those that the address names; for each that it does not name, or that there is not, the newest and the one before.
     *
     * @param versions those that the reader may read, the newest first
     * @return nothing when there are not two
     */
    public static Optional<VersionPair> of(List<Revision> versions, Optional<String> from, Optional<String> to) {
        if (versions.size() < 2) {
            return Optional.empty();
        }
        var first = find(versions, from);
        var second = find(versions, to);
        var ignoring = from.isPresent() && first.isEmpty() || to.isPresent() && second.isEmpty();
        return Optional.of(new VersionPair(
                first.orElseGet(() -> versions.get(1)), second.orElseGet(() -> versions.get(0)), ignoring));
    }

    private static Optional<Revision> find(List<Revision> versions, Optional<String> number) {
        return number.flatMap(wanted -> versions.stream()
                .filter(version -> String.valueOf(version.getNumber()).equals(wanted.strip()))
                .findFirst());
    }
}
