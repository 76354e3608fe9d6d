package org.acuerdo.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The public actions, their milestones and what they depend on, as they stand on a day: which are late, and which wait for
 * one that is.
 */
public class RoadMap {

    private final Map<Long, PublicRow> actions;
    private final Map<Long, List<StepRow>> steps;
    private final Map<Long, Set<Long>> links;
    private final LocalDate today;

    /**
     * As it stands on that day.
     *
     * @param links what each action points to; what is no public action among it is no dependency
     */
    public RoadMap(List<PublicRow> actions, List<StepRow> steps, Map<Long, Set<Long>> links, LocalDate today) {
        this.actions = actions.stream()
                .collect(Collectors.toMap(PublicRow::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.steps = steps.stream().collect(Collectors.groupingBy(StepRow::actionId));
        this.links = links;
        this.today = today;
    }

    /** All public actions, by when they start. */
    public List<PublicRow> actions() {
        return List.copyOf(actions.values());
    }

    /** The milestones of an action, in their order. */
    public List<StepRow> steps(Long action) {
        return steps.getOrDefault(action, List.of());
    }

    /** How many of its milestones are late. */
    public long lateSteps(Long action) {
        return steps(action).stream().filter(step -> step.isLate(today)).count();
    }

    /** Whether a milestone of it is late, or its last day is over and it is not done. */
    public boolean isLate(Long action) {
        var row = actions.get(action);
        return lateSteps(action) > 0
                || isOpen(row) && row.endsOn() != null && row.endsOn().isBefore(today);
    }

    /** The late actions that this one waits for, whether it depends on them itself or through others that wait. */
    public List<PublicRow> waitsFor(Long action) {
        var found = new HashSet<Long>();
        if (actions.containsKey(action) && isOpen(actions.get(action))) {
            look(action, new HashSet<>(Set.of(action)), found);
        }
        return actions.values().stream()
                .filter(row -> found.contains(row.id()))
                .sorted(Comparator.comparing(PublicRow::reference))
                .toList();
    }

    /** A merger can close a circle that nobody could have entered; nothing is looked at twice. */
    private void look(Long action, Set<Long> seen, Set<Long> found) {
        for (var other : links.getOrDefault(action, Set.of())) {
            if (actions.containsKey(other) && isOpen(actions.get(other)) && seen.add(other)) {
                if (isLate(other)) {
                    found.add(other);
                }
                look(other, seen, found);
            }
        }
    }

    private static boolean isOpen(PublicRow row) {
        return row.percent() == null || row.percent() < 100;
    }

    /** Whether the action points to the record. */
    public boolean points(Long action, Long record) {
        return links.getOrDefault(action, Set.of()).contains(record);
    }

    /** The weight of its milestones that are done. */
    public int weightDone(Long action) {
        return steps(action).stream()
                .filter(step -> step.doneOn() != null)
                .mapToInt(StepRow::weight)
                .sum();
    }

    /** The weight of all its milestones. */
    public int weight(Long action) {
        return steps(action).stream().mapToInt(StepRow::weight).sum();
    }
}
