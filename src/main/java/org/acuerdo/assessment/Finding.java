package org.acuerdo.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Language;

/** What an assessor writes into the form. */
public class Finding implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A longer explanation explains less. */
    public static final int LONGEST = 1500;

    static final int LONGEST_CORRECTION = 500;

    private Completion completion;
    private EvidenceLevel evidenceLevel;
    private LocalDate asOf;
    private String explanation;
    private String language;
    private String correction;

    /** Says what is missing or impossible, in the order of the form. */
    public void check(Problems problems, LocalDate today) {
        problems.require("completion", completion);
        problems.require("evidenceLevel", evidenceLevel);
        if (completion != null && evidenceLevel != null && !completion.canRestOn(evidenceLevel)) {
            problems.add(
                    "evidenceLevel", completion == Completion.NO_EVIDENCE ? "evidenceTooMuch" : "evidenceTooLittle");
        }
        problems.require("asOf", asOf);
        problems.year("asOf", asOf);
        if (asOf != null && asOf.isAfter(today)) {
            problems.add("asOf", "future");
        }
        if (Language.of(language).isEmpty()) {
            problems.add("language", "missing");
        }
        problems.text("explanation", explanation, LONGEST);
        problems.limit("correction", correction, LONGEST_CORRECTION);
    }

    /** How far the commitment is. */
    public Completion getCompletion() {
        return completion;
    }

    /** See the getter. */
    public void setCompletion(Completion completion) {
        this.completion = completion;
    }

    /** What that rests on. */
    public EvidenceLevel getEvidenceLevel() {
        return evidenceLevel;
    }

    /** See the getter. */
    public void setEvidenceLevel(EvidenceLevel evidenceLevel) {
        this.evidenceLevel = evidenceLevel;
    }

    /** The day until which it was looked at. */
    public LocalDate getAsOf() {
        return asOf;
    }

    /** See the getter. */
    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Why, for everybody to read. */
    public String getExplanation() {
        return explanation;
    }

    /** See the getter. */
    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    /** The code of the language that the explanation is written in. */
    public String getLanguage() {
        return language;
    }

    /** See the getter. */
    public void setLanguage(String language) {
        this.language = language;
    }

    /** What was wrong in the assessment before; empty when it was right at its time. */
    public String getCorrection() {
        return correction;
    }

    /** See the getter. */
    public void setCorrection(String correction) {
        this.correction = correction;
    }
}
