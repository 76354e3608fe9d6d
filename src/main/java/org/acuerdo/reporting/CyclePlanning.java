package org.acuerdo.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.policy.Action;

/** What the secretariat does with reporting cycles. */
@ApplicationScoped
@Transactional
public class CyclePlanning {

    @Inject
    private Cycles cycles;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Plans a cycle. It opens by itself when its first day comes.
     *
     * @return its number
     * @throws Incomplete when something is missing or impossible, such as days that another cycle asks the same
     *     organizations about
     */
    @Guarded(Action.MODERATE)
    public Long plan(CyclePlan plan) {
        refuseIncomplete(plan, null);
        var cycle = new ReportingCycle(plan);
        cycles.add(cycle);
        return cycle.getId();
    }

    /**
     * Plans it anew, as long as it has not opened.
     *
     * @param version of the cycle that the person had before them
     * @throws Overtaken when somebody else has changed it since
     * @throws Incomplete as above
     * @throws org.acuerdo.platform.Refusal once it has opened
     */
    @Guarded(Action.MODERATE)
    public void replan(Long cycleId, int version, CyclePlan plan) {
        var cycle = unchanged(cycleId, version);
        cycle.refuseOpened(today());
        refuseIncomplete(plan, cycle);
        cycle.replan(plan, today());
    }

    /**
     * Moves the last day of a cycle that has opened. What was said before stays visible.
     *
     * @param version of the cycle that the person had before them
     * @throws Overtaken when somebody else has changed it since
     * @throws org.acuerdo.platform.Refusal when it has not opened, or that day is over
     */
    @Guarded(Action.MODERATE)
    public void close(Long cycleId, int version, LocalDate lastDay) {
        unchanged(cycleId, version).close(lastDay, acting.actor().accountId(), clock.instant(), today());
    }

    /**
     * Takes a plan away that never opened.
     *
     * @param version of the cycle that the person had before them
     * @throws Overtaken when somebody else has changed it since
     * @throws org.acuerdo.platform.Refusal once it has opened
     */
    @Guarded(Action.MODERATE)
    public void drop(Long cycleId, int version) {
        var cycle = unchanged(cycleId, version);
        cycle.refuseOpened(today());
        cycles.remove(cycle);
    }

    private ReportingCycle unchanged(Long cycleId, int version) {
        var cycle = cycles.lock(cycleId);
        if (cycle.getVersion() != version) {
            throw new Overtaken();
        }
        return cycle;
    }

    private void refuseIncomplete(CyclePlan plan, ReportingCycle itself) {
        var problems = new Problems();
        plan.check(problems, today());
        if (problems.all().isEmpty()) {
            cycles.lock();
            cycles.all().stream()
                    .filter(other -> !other.equals(itself) && plan.overlaps(other))
                    .findFirst()
                    .ifPresent(other ->
                            problems.add("periodStart", "cycleOverlaps", other.getPeriodStart(), other.getPeriodEnd()));
        }
        if (!problems.all().isEmpty()) {
            throw new Incomplete(problems.all());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
