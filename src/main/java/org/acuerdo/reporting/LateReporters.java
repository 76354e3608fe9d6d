package org.acuerdo.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;

/** For the secretariat's overview: who still owes reports in cycles that have closed. */
@Named
@RequestScoped
public class LateReporters {

    @Inject
    private Cycles cycles;

    @Inject
    private Organizations organizations;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private List<Owing> late;
    private Map<Long, OrganizationChoice> names;

    @PostConstruct
    void load() {
        var today = LocalDate.now(clock);
        late = cycles.owing(today).stream()
                .filter(row -> row.outstanding() > 0 && row.cycle().getState(today) == CycleState.CLOSED)
                .toList();
        names = organizations.byId(
                late.stream().map(Owing::organizationId).distinct().toList(), reader.getLanguage());
    }

    /** What is late, the cycle that closed first before the others. */
    public List<Owing> getRows() {
        return late;
    }

    /** How many organizations are late. */
    public long getCount() {
        return names.size();
    }

    /** Who owes. */
    public OrganizationChoice organization(Owing row) {
        return names.get(row.organizationId());
    }

    /** What the cycle is called in the reader's language. */
    public String cycle(Owing row) {
        return row.cycle().getName(reader.getLanguage());
    }
}
