package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.acuerdo.assessment.Assessing;
import org.acuerdo.assessment.Assessments;
import org.acuerdo.assessment.Completion;
import org.acuerdo.assessment.EvidenceLevel;
import org.acuerdo.assessment.Finding;
import org.acuerdo.moderation.Records;

/** What the secretariat of the demo found about some commitments. */
@ApplicationScoped
public class DemoAssessments {

    @Inject
    private DemoContents numbers;

    @Inject
    private Records records;

    @Inject
    private Assessments assessments;

    @Inject
    private Assessing assessing;

    /** Adds them, as the person who acts. */
    void load() {
        DemoFiles.read("assessments").forEach(this::load);
    }

    private void load(JsonObject row) {
        var id = numbers.record(row.getString("commitment"));
        assessing.assess(id, assessments.basis(records.get(id)).stamp(), finding(row));
    }

    /** What the entry says, as it would stand in the form. */
    static Finding finding(JsonObject row) {
        var finding = new Finding();
        finding.setCompletion(Completion.valueOf(row.getString("completion")));
        finding.setEvidenceLevel(EvidenceLevel.valueOf(row.getString("evidenceLevel")));
        finding.setAsOf(LocalDate.parse(row.getString("asOf")));
        finding.setLanguage(row.getString("language"));
        finding.setExplanation(row.getString("explanation"));
        finding.setCorrection(row.getString("correction", null));
        return finding;
    }
}
