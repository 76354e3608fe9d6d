package org.acuerdo.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** {@code /secretariat/queue-statistics}: how fast the secretariat has decided in the last twelve months. */
@Named
@RequestScoped
public class QueueStatisticsPage {

    private static final int MONTHS = 12;

    @Inject
    private Decisions decisions;

    @Inject
    private Targets targets;

    @Inject
    private Clock clock;

    private Target target;
    private Pace pace;
    private List<Pace.Month> months;

    @PostConstruct
    void load() {
        target = targets.current();
        var last = YearMonth.now(clock);
        var first = last.minusMonths(MONTHS - 1L).atDay(1).atStartOfDay(ZoneOffset.UTC);
        var decided = decisions.since(first.toInstant());
        pace = Pace.of(decided, target);
        months = Pace.byMonth(decided, target, last, MONTHS);
    }

    /** What the secretariat promises now. */
    public Target getTarget() {
        return target;
    }

    /** All twelve months together. */
    public Pace getPace() {
        return pace;
    }

    /** Each month, this one first. */
    public List<Pace.Month> getMonths() {
        return months;
    }
}
