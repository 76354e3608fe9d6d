package org.acuerdo.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.RecordKind;

/** What the pages about one record show of its assessments, and the words that an assessment is made of. */
@Named
@RequestScoped
public class AssessmentsShown {

    @Inject
    private Assessments assessments;

    @Inject
    private Clock clock;

    private final Map<Long, List<Assessment>> read = new HashMap<>();

    /** Those of a commitment, the newest first; none of any other record. */
    public List<Assessment> of(ModeratedRecord record) {
        return record.getKind() == RecordKind.COMMITMENT
                ? read.computeIfAbsent(record.getId(), assessments::of)
                : List.of();
    }

    /** What keeps a finding from being published, in the order of its form. */
    List<Problem> problems(Finding finding) {
        var problems = new Problems();
        finding.check(problems, getToday());
        return problems.all();
    }

    /** The last day that can be looked at. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** What an assessment can find. */
    public List<Completion> getCompletions() {
        return Completion.findings();
    }

    /** What it can rest on. */
    public List<EvidenceLevel> getEvidenceLevels() {
        return List.of(EvidenceLevel.values());
    }
}
