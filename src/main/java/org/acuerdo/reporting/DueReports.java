package org.acuerdo.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Reader;

/** For the workspace: in which cycles the person's organization is asked for reports now, or is late with them. */
@Named
@RequestScoped
public class DueReports {

    @Inject
    private Cycles cycles;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private List<Owing> owing;

    @PostConstruct
    void load() {
        var organization = me.actor().organizationId();
        owing = organization == null ? List.of() : cycles.owing(LocalDate.now(clock), organization);
    }

    /** What is owed, the first to close first. */
    public List<Owing> getOwing() {
        return owing;
    }

    /** What a cycle is called in the reader's language. */
    public String name(Owing row) {
        return row.cycle().getName(reader.getLanguage());
    }

    /** Whether nothing is asked for that was not sent. */
    public boolean isSettled() {
        return owing.stream().allMatch(row -> row.outstanding() == 0);
    }

    /** Whether a cycle has closed. */
    public boolean isLate(Owing row) {
        return row.cycle().getState(LocalDate.now(clock)) == CycleState.CLOSED;
    }
}
