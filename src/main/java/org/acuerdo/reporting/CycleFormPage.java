package org.acuerdo.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/**
 * {@code /secretariat/cycles/edit}: plans a cycle, or plans one anew that has not opened. Whatever goes wrong is told on
 * the page, and nothing typed is lost.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class CycleFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cycles cycles;

    @Inject
    private CyclePlanning planning;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    @Inject
    private Clock clock;

    private Long id;
    private int version;
    private CyclePlan plan = new CyclePlan();

    private transient ReportingCycle theirs;
    private transient String refusal;

    /**
     * Opens the cycle that the address names, or an empty form.
     *
     * @throws Refusal when it has opened: only its last day can be moved now, on its board
     */
    public void open() {
        asked.number("id").ifPresent(number -> {
            var cycle = cycles.get(number);
            cycle.refuseOpened(LocalDate.now(clock));
            id = cycle.getId();
            version = cycle.getVersion();
            plan = CyclePlan.of(cycle);
        });
    }

    /** Keeps the plan. */
    public void save() {
        try {
            if (id == null) {
                id = planning.plan(plan);
            } else {
                planning.replan(id, version, plan);
            }
            onward.to("/secretariat/cycles/board?id=" + id + "&said=cyclePlanned");
        } catch (Unsound e) {
            e.problems().forEach(problem -> problem.tell(problems));
            onward.stay(422);
        } catch (CycleChanged e) {
            theirs = cycles.get(id);
            onward.stay(409);
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** Keeps mine in place of what somebody else has saved. */
    public void overwrite() {
        version = asked.number("theirs").map(Long::intValue).orElse(version);
        save();
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("cycles.field." + at);
    }

    /** What the form fills. */
    public CyclePlan getPlan() {
        return plan;
    }

    /** The number of the cycle; null before it is planned. */
    public Long getId() {
        return id;
    }

    /** What somebody else has saved meanwhile; null in peace. */
    public ReportingCycle getTheirs() {
        return theirs;
    }

    /** Why the rules said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }
}
