package org.acuerdo.publication;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.acuerdo.assessment.Completion;
import org.acuerdo.reporting.ReportedStatus;

/** How an organization, or a country, stands in the public record: counts, and nothing that weighs one against another. */
public class Standing {

    /** What {@link Standings} counts one of: commitments of one state, dialogues or actions. */
    record Line(String kind, String status, String assessed, long count, long percents, long withPercent) {}

    private final Map<ReportedStatus, Long> byStatus = new EnumMap<>(ReportedStatus.class);
    private final Map<Completion, Long> byCompletion = new EnumMap<>(Completion.class);
    private final long asked;
    private final long inTime;
    private long commitments;
    private long dialogues;
    private long actions;
    private long percents;
    private long withPercent;

    Standing(Collection<Line> lines, long asked, long inTime) {
        this.asked = asked;
        this.inTime = inTime;
        lines.forEach(this::add);
    }

    private void add(Line line) {
        switch (line.kind()) {
            case "COMMITMENT" -> {
                commitments += line.count();
                percents += line.percents();
                withPercent += line.withPercent();
                if (line.status() != null) {
                    byStatus.merge(ReportedStatus.valueOf(line.status()), line.count(), Long::sum);
                }
                byCompletion.merge(Completion.valueOf(line.assessed()), line.count(), Long::sum);
            }
            case "DIALOGUE" -> dialogues += line.count();
            default -> actions += line.count();
        }
    }

    /** How many commitments. */
    public long getCommitments() {
        return commitments;
    }

    /** How many dialogues. */
    public long getDialogues() {
        return dialogues;
    }

    /** How many road-map actions. */
    public long getActions() {
        return actions;
    }

    /** How many commitments are reported so. */
    public long reported(ReportedStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** How many commitments have no public report: of them nothing is known. */
    public long getUnreported() {
        return commitments
                - byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many commitments the secretariat found so. */
    public long found(Completion completion) {
        return byCompletion.getOrDefault(completion, 0L);
    }

    /** The mean of what the commitments with a report say was done, each counting the same; null when none has one. */
    public Long getPercent() {
        return withPercent == 0 ? null : Math.round((double) percents / withPercent);
    }

    /** How many reports were asked for in cycles that have closed. */
    public long getAsked() {
        return asked;
    }

    /** How many of them came in time. */
    public long getInTime() {
        return inTime;
    }
}
