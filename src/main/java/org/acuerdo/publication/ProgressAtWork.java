package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Revision;
import org.acuerdo.reporting.Freshness;
import org.acuerdo.reporting.UpdateContent;

/** How far a commitment is by what was reported so far, for those who write the next report or decide on it. */
@Named
@RequestScoped
public class ProgressAtWork {

    @Inject
    private PublicRecords publicRecords;

    @Inject
    private Contents contents;

    @Inject
    private Freshnesses freshnesses;

    private final Map<Long, Progress> read = new HashMap<>();

    /**
     * The public reports on a commitment or, where the record is one of them, all on the same commitment with this one as
     * it is now. Null where the public reads no commitment that it could be about.
     */
    public Progress of(ModeratedRecord record) {
        var commitment = record.getKind() == RecordKind.UPDATE ? record.getParent() : record;
        return commitment.getKind() == RecordKind.COMMITMENT && commitment.isPublic()
                ? read.computeIfAbsent(record.getId(), id -> read(commitment, record))
                : null;
    }

    /** Whether a commitment is reported on when that is asked for; null for any other record, and for what is not public. */
    public Freshness freshness(ModeratedRecord record) {
        if (record.getKind() != RecordKind.COMMITMENT || !record.isPublic()) {
            return null;
        }
        var reports = of(record).reports();
        return freshnesses.of(
                record.getId(),
                reports.isEmpty() ? null : reports.get(0).content().getStatus());
    }

    private Progress read(ModeratedRecord commitment, ModeratedRecord record) {
        var others = publicRecords.updates(commitment.getId()).stream()
                .filter(revision -> !revision.getRecord().getId().equals(record.getId()))
                .map(revision -> report(revision, false));
        var own = record.getKind() == RecordKind.UPDATE
                ? Stream.of(record.getLatest())
                        .map(latest -> report(latest, latest.getNumber() != published(record)))
                        .filter(report -> report.content().getPeriodStart() != null
                                && report.content().getPeriodEnd() != null)
                : Stream.<Progress.Report>empty();
        var newestFirst = Comparator.comparing(
                        (Progress.Report report) -> report.content().getPeriodEnd())
                .reversed();
        List<Progress.Report> reports =
                Stream.concat(others, own).sorted(newestFirst).toList();
        return Progress.of((CommitmentContent) contents.publicOf(commitment.getPublished()), reports);
    }

    private static int published(ModeratedRecord record) {
        return record.getPublished() == null ? 0 : record.getPublished().getNumber();
    }

    private Progress.Report report(Revision revision, boolean pending) {
        var record = revision.getRecord();
        return new Progress.Report(
                (UpdateContent) contents.publicOf(revision),
                record.getReference(),
                "/workspace/record?id=" + record.getId(),
                pending);
    }
}
