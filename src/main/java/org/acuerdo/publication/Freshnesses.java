package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.reporting.AskedReport;
import org.acuerdo.reporting.Cycles;
import org.acuerdo.reporting.Freshness;
import org.acuerdo.reporting.ReportedStatus;

/** How fresh the commitments on a page are: one statement for each list, however long it is. */
@Named("freshness")
@RequestScoped
public class Freshnesses {

    @Inject
    private Cycles cycles;

    @Inject
    private Clock clock;

    private final Map<Long, List<AskedReport>> asked = new HashMap<>();

    /** Of one commitment in a list, all of which are read at once; null for another kind of record. */
    public Freshness of(Collection<PublicRow> list, PublicRow row) {
        if (row.kind() != RecordKind.COMMITMENT) {
            return null;
        }
        if (!asked.containsKey(row.id())) {
            read(list.stream()
                    .filter(other -> other.kind() == RecordKind.COMMITMENT)
                    .map(PublicRow::id)
                    .toList());
        }
        return Freshness.of(asked.get(row.id()), row.status(), today());
    }

    /** Of the commitment with this number, whose newest public report says this; null when it has none. */
    public Freshness of(Long commitmentId, ReportedStatus last) {
        read(List.of(commitmentId));
        return Freshness.of(asked.get(commitmentId), last, today());
    }

    private void read(Collection<Long> commitments) {
        var found = cycles.asked(commitments, today());
        commitments.forEach(id -> asked.put(id, found.getOrDefault(id, List.of())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** All that a commitment can be, for the page that explains it. */
    public List<Freshness> getAll() {
        return List.of(Freshness.values());
    }
}
