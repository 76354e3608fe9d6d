package org.acuerdo.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acuerdo.platform.Reader;

/** {@code /secretariat/cycles}: all reporting cycles, and how much of what they ask for has come. Three statements. */
@Named
@RequestScoped
public class CyclesPage {

    private static final Owing NOTHING = new Owing(null, null, 0, 0);

    @Inject
    private Cycles cycles;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private List<ReportingCycle> all;
    private Map<Long, Owing> totals;

    @PostConstruct
    void load() {
        all = cycles.all();
        totals = cycles.totals();
    }

    /** The cycles, the newest period first. */
    public List<ReportingCycle> getAll() {
        return all;
    }

    /** What a cycle is called in the reader's language. */
    public String name(ReportingCycle cycle) {
        return cycle.getName(reader.getLanguage());
    }

    /** Where it stands today. */
    public CycleState state(ReportingCycle cycle) {
        return cycle.getState(LocalDate.now(clock));
    }

    /** How many reports it asks for, and how many were sent. */
    public Owing total(ReportingCycle cycle) {
        return totals.getOrDefault(cycle.getId(), NOTHING);
    }
}
