package org.acuerdo.moderation;

import java.util.List;
import java.util.function.UnaryOperator;

/** What a commitment and a road-map action both say of where they come from: the dialogue, and what was agreed in it. */
public abstract class AgreedContent extends SourcedContent {

    private static final long serialVersionUID = 1L;

    private Long sourceDialogue;
    private Integer sourceAgreement;

    @Override
    protected void checkSource(Problems problems) {
        problems.range("sourceAgreement", sourceAgreement, 1, 9999);
        if (sourceAgreement != null) {
            problems.require("sourceDialogue", sourceDialogue);
        }
        super.checkSource(problems);
    }

    @Override
    protected void describeSource(Description description) {
        description.records("sourceDialogue", sourceDialogue == null ? List.of() : List.of(sourceDialogue));
        description.number("sourceAgreement", sourceAgreement);
        super.describeSource(description);
    }

    @Override
    public void follow(UnaryOperator<Long> standing) {
        sourceDialogue = sourceDialogue == null ? null : standing.apply(sourceDialogue);
    }

    /** The dialogue that it comes from; null when it comes from none. */
    public Long getSourceDialogue() {
        return sourceDialogue;
    }

    /** See the getter. */
    public void setSourceDialogue(Long sourceDialogue) {
        this.sourceDialogue = sourceDialogue;
    }

    /** The number of the agreement in that dialogue which it carries out; null when it carries out none. */
    public Integer getSourceAgreement() {
        return sourceAgreement;
    }

    /** See the getter. */
    public void setSourceAgreement(Integer sourceAgreement) {
        this.sourceAgreement = sourceAgreement;
    }
}
