package org.acuerdo.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.dialogue.Agreement;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Refusal;
import org.acuerdo.roadmap.ActionContent;
import org.junit.jupiter.api.Test;

/** A draft from an agreement says what is known and leaves out what is not. */
class FirstDraftTest {

    private static final LocalDate HELD = LocalDate.of(2026, 5, 4);
    private static final LocalDate DUE = LocalDate.of(2027, 5, 4);

    private final DialogueContent dialogue = new DialogueContent();
    private final Agreement agreement = new Agreement("A list of mentors is made\nand kept up to date");

    FirstDraftTest() {
        dialogue.setLanguage("pt");
        dialogue.setArea(3L);
        dialogue.setCountries(List.of("BR", "PE"));
        dialogue.setStartDate(HELD);
        dialogue.setInternalNotes("Not for the press");
        agreement.setNumber(2);
        agreement.setDueOn(DUE);
    }

    @Test
    void aCommitmentTakesOverWordsAreaCountriesAndDays() {
        var draft = (CommitmentContent) FirstDraft.of(RecordKind.COMMITMENT, 7L, 9L, dialogue, agreement);
        assertThat(draft.getTitle()).isEqualTo("A list of mentors is made");
        assertThat(draft.getSummary()).isEqualTo(agreement.getText());
        assertThat(draft.getLanguage()).isEqualTo("pt");
        assertThat(draft.getArea()).isEqualTo(3);
        assertThat(draft.getCountries()).containsExactly("BR", "PE");
        assertThat(draft.getStartDate()).isEqualTo(HELD);
        assertThat(draft.getTargetDate()).isEqualTo(DUE);
        assertThat(draft.getSourceDialogue()).isEqualTo(9);
        assertThat(draft.getSourceAgreement()).isEqualTo(2);
    }

    @Test
    void anActionIsLedByWhoTookItOnAndHasAFirstMilestone() {
        var draft = (ActionContent) FirstDraft.of(RecordKind.ACTION, 7L, 9L, dialogue, agreement);
        assertThat(draft.getLead()).isEqualTo(7);
        assertThat(draft.getEndDate()).isEqualTo(DUE);
        assertThat(draft.getMilestones()).singleElement().satisfies(step -> {
            assertThat(step.getTitle()).isEqualTo("A list of mentors is made");
            assertThat(step.getDueOn()).isEqualTo(DUE);
        });
        assertThat(draft.getSourceAgreement()).isEqualTo(2);
    }

    @Test
    void nothingElseTakesUpAnAgreement() {
        assertThatThrownBy(() -> FirstDraft.of(RecordKind.UPDATE, 7L, 9L, dialogue, agreement))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLongAgreementIsCutBetweenTwoWordsForTheTitle() {
        assertThat(FirstDraft.title("word ".repeat(100)))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("word…");
        assertThat(FirstDraft.title("x".repeat(500))).hasSize(200);
        assertThat(FirstDraft.title(" ")).isNull();
    }
}
