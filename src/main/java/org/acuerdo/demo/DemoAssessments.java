package org.acuerdo.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.acuerdo.account.Account;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.assessment.Answer;
import org.acuerdo.assessment.Assessing;
import org.acuerdo.assessment.Assessments;
import org.acuerdo.assessment.Completion;
import org.acuerdo.assessment.EvidenceLevel;
import org.acuerdo.assessment.Finding;
import org.acuerdo.assessment.Replies;
import org.acuerdo.assessment.Replying;
import org.acuerdo.moderation.Records;

/** What the secretariat of the demo found about some commitments, and what makers answer. */
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

    @Inject
    private Replies replies;

    @Inject
    private Replying replying;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    /** Adds them, as the person who acts. */
    void load() {
        DemoFiles.read("assessments").forEach(this::load);
    }

    private void load(JsonObject row) {
        var id = numbers.record(row.getString("commitment"));
        assessing.assess(id, assessments.basis(records.get(id)).stamp(), finding(row));
        if (row.containsKey("reply")) {
            reply(id, row.getJsonObject("reply"));
        }
    }

    private void reply(Long id, JsonObject row) {
        var number = assessments.latest(id).orElseThrow().getNumber();
        var writer = accounts.byEmail(row.getString("by")).map(Account::actor).orElseThrow();
        acting.as(writer, () -> {
            replying.reply(id, number, "", answer(row));
            return null;
        });
        if (row.getBoolean("published")) {
            var stamp = replies.assessment(id, number).orElseThrow().getReplyStamp();
            replying.publish(id, number, stamp);
        }
    }

    /** What the maker answers, as it would stand in the form. */
    static Answer answer(JsonObject row) {
        var answer = new Answer();
        answer.setText(row.getString("text"));
        answer.setLanguage(row.getString("language"));
        return answer;
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
