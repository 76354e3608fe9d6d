package org.acuerdo.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Moved;
import org.acuerdo.moderation.Objection;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Transition;
import org.acuerdo.platform.Refusal;

/** No two reports on a commitment tell of the same days: who has more to say amends the one that is there. */
@ApplicationScoped
public class ReportPeriods implements Objection {

    @Inject
    private Cycles cycles;

    @Inject
    private Contents contents;

    @Override
    public void raise(ModeratedRecord record, Content content, Problems problems) {
        if (content instanceof UpdateContent update) {
            taken(record, update)
                    .ifPresent(other -> problems.add(
                            "periodStart",
                            "periodReported",
                            other.getReference(),
                            other.getPeriodStart(),
                            other.getPeriodEnd()));
        }
    }

    /** What was withdrawn comes back only if nobody has reported on its days meanwhile. */
    void heed(@Observes Moved event) {
        var record = event.record();
        if (event.transition() == Transition.RESTORE && record.getKind() == RecordKind.UPDATE) {
            taken(record, (UpdateContent) contents.of(record.getPublished())).ifPresent(other -> {
                throw new Refusal("periodReported", other.getReference());
            });
        }
    }

    private Optional<ProgressReport> taken(ModeratedRecord record, UpdateContent update) {
        return cycles.reportOn(
                record.getParent().getId(), record.getId(), update.getPeriodStart(), update.getPeriodEnd());
    }
}
