package org.acuerdo.roadmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for actions that wait for each other in a circle, so that none could ever begin. */
final class Circle {

    private Circle() {}

    /**
     * A circle that an action would close.
     *
     * @param start the action
     * @param dependsOn what it is to depend on
     * @param all what every action depends on; what it says of the start does not count
     * @return the actions on the way, from the start back to the start; empty when there is no circle
     */
    static List<Long> closedBy(Long start, Collection<Long> dependsOn, Map<Long, Set<Long>> all) {
        var seen = new HashSet<Long>();
        for (var next : dependsOn) {
            var way = new ArrayList<>(List.of(start));
            if (leads(next, start, all, way, seen)) {
                return List.copyOf(way);
            }
        }
        return List.of();
    }

    private static boolean leads(Long from, Long start, Map<Long, Set<Long>> all, List<Long> way, Set<Long> seen) {
        way.add(from);
        if (from.equals(start)) {
            return true;
        }
        if (seen.add(from)) {
            for (var next : all.getOrDefault(from, Set.of())) {
                if (leads(next, start, all, way, seen)) {
                    return true;
                }
            }
        }
        way.remove(way.size() - 1);
        return false;
    }
}
