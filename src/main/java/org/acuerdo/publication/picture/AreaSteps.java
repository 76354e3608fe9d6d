package org.acuerdo.publication.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How far an area was on each day, by the rule of today: the mean of its public actions, each by the weight of its
 * milestones that were done by then.
 */
final class AreaSteps {

    private AreaSteps() {}

    /** Each day on which it moved, with how far it was from then on; in order. */
    static List<Steps.Step> of(Collection<Counts.Milestone> milestones) {
        var actions = milestones.stream().collect(Collectors.groupingBy(Counts.Milestone::action));
        var steps = new ArrayList<Steps.Step>();
        var last = 0;
        for (var day : days(milestones)) {
            var mean = actions.values().stream()
                    .mapToInt(action -> percent(action, day))
                    .average()
                    .orElse(0);
            var percent = mean < 100 ? (int) Math.min(99, Math.round(mean)) : 100;
            if (percent != last) {
                steps.add(new Steps.Step(day, percent));
                last = percent;
            }
        }
        return steps;
    }

    private static List<LocalDate> days(Collection<Counts.Milestone> milestones) {
        return milestones.stream()
                .map(Counts.Milestone::doneOn)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** As {@link org.acuerdo.roadmap.ActionContent#percent} has it, by what was done on that day. */
    private static int percent(Collection<Counts.Milestone> milestones, LocalDate day) {
        var all = milestones.stream().mapToInt(Counts.Milestone::weight).sum();
        var done = milestones.stream()
                .filter(milestone ->
                        milestone.doneOn() != null && !milestone.doneOn().isAfter(day))
                .mapToInt(Counts.Milestone::weight)
                .sum();
        return all == 0 ? 0 : done == all ? 100 : Math.min(99, Math.round(100f * done / all));
    }
}
