package org.acuerdo.publication;

import java.util.List;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.reporting.UpdateContent;

/**
 * What the maker of a commitment has reported over time.
 *
 * @param commitment what the reports are about
 * @param reports the newest period first
 * @param percent what they say is done, as a line; null when there are none
 * @param indicator how the indicator moved between baseline and target, as a line; null when no report has a value
 */
public record Progress(
        CommitmentContent commitment, List<Report> reports, ProgressLine percent, ProgressLine indicator) {

    /**
     * A report.
     *
     * @param address where it is read
     * @param pending whether the public does not read it yet
     */
    public record Report(UpdateContent content, String reference, String address, boolean pending) {}

    /** Draws the lines. */
    static Progress of(CommitmentContent commitment, List<Report> reports) {
        var points = reports.stream()
                .map(Report::content)
                .map(update -> new ProgressLine.Report(
                        update.getPeriodStart(),
                        update.getPeriodEnd(),
                        update.getStatus(),
                        update.getPercent(),
                        update.getIndicatorValue()))
                .toList();
        return new Progress(
                commitment,
                reports,
                ProgressLine.ofPercent(points),
                ProgressLine.ofIndicator(points, commitment.getBaseline(), commitment.getTarget()));
    }
}
