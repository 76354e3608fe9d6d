package org.acuerdo.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.acuerdo.moderation.SharedForm;
import org.acuerdo.platform.Asked;

/**
 * {@code /secretariat/cycles/edit}: plans a cycle, or plans one anew that has not opened. Whatever goes wrong is told on
 * the page, and nothing typed is lost.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class CycleFormPage extends SharedForm<ReportingCycle> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cycles cycles;

    @Inject
    private CyclePlanning planning;

    @Inject
    private Asked asked;

    @Inject
    private Clock clock;

    private CyclePlan plan = new CyclePlan();

    /**
     * Opens the cycle that the address names, or an empty form.
     *
     * @throws org.acuerdo.platform.Refusal when it has opened: only its last day can be moved now, on its board
     */
    public void open() {
        asked.number("id").ifPresent(number -> {
            var cycle = cycles.get(number);
            cycle.refuseOpened(LocalDate.now(clock));
            over(cycle.getId(), cycle.getVersion());
            plan = CyclePlan.of(cycle);
        });
    }

    @Override
    protected String keep() {
        var number = getId();
        if (number == null) {
            number = planning.plan(plan);
        } else {
            planning.replan(number, version(), plan);
        }
        return "/secretariat/cycles/board?id=" + number + "&said=cyclePlanned";
    }

    @Override
    protected ReportingCycle kept(Long number) {
        return cycles.get(number);
    }

    @Override
    protected String keys() {
        return "cycles.field.";
    }

    /** What the form fills. */
    public CyclePlan getPlan() {
        return plan;
    }
}
