package org.acuerdo.agreement;

import java.util.ArrayList;
import java.util.List;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.dialogue.Agreement;
import org.acuerdo.dialogue.DialogueContent;
import org.acuerdo.moderation.AgreedContent;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Problems;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Refusal;
import org.acuerdo.roadmap.ActionContent;
import org.acuerdo.roadmap.Milestone;

/** What is known of a commitment or an action when it is drafted from an agreement. */
final class FirstDraft {

    private static final int LONGEST_TITLE = 200;

    private FirstDraft() {}

    /**
     * A draft that carries out the agreement.
     *
     * @param organizationId who will carry it out
     * @throws Refusal when the kind carries out no agreements
     */
    static Content of(
            RecordKind kind, Long organizationId, Long dialogueId, DialogueContent dialogue, Agreement agreement) {
        return switch (kind) {
            case COMMITMENT -> commitment(dialogueId, dialogue, agreement);
            case ACTION -> action(organizationId, dialogueId, dialogue, agreement);
            default -> throw new Refusal("noTaker");
        };
    }

    private static CommitmentContent commitment(Long dialogueId, DialogueContent dialogue, Agreement agreement) {
        var commitment = new CommitmentContent();
        fill(commitment, dialogueId, dialogue, agreement);
        commitment.setStartDate(dialogue.lastDay());
        commitment.setTargetDate(agreement.getDueOn());
        return commitment;
    }

    private static ActionContent action(
            Long organizationId, Long dialogueId, DialogueContent dialogue, Agreement agreement) {
        var action = new ActionContent();
        fill(action, dialogueId, dialogue, agreement);
        action.setLead(organizationId);
        action.setStartDate(dialogue.lastDay());
        action.setEndDate(agreement.getDueOn());
        var milestone = new Milestone();
        milestone.setNumber(1);
        milestone.setTitle(title(agreement.getText()));
        milestone.setDueOn(agreement.getDueOn());
        action.setMilestones(new ArrayList<>(List.of(milestone)));
        return action;
    }

    private static void fill(AgreedContent content, Long dialogueId, DialogueContent dialogue, Agreement agreement) {
        content.setLanguage(dialogue.getLanguage());
        content.setTitle(title(agreement.getText()));
        content.setSummary(agreement.getText());
        content.setArea(dialogue.getArea());
        content.setCountries(new ArrayList<>(dialogue.getCountries()));
        content.setSourceDialogue(dialogueId);
        content.setSourceAgreement(agreement.getNumber());
        content.setSourceName(dialogue.getSourceName());
        content.setSourceAddress(dialogue.getSourceAddress());
    }

    /** The first line, cut between two words where it is too long for a title. */
    static String title(String text) {
        if (Problems.isEmpty(text)) {
            return null;
        }
        var line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        var cut = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return line.substring(0, cut < LONGEST_TITLE / 2 ? LONGEST_TITLE - 1 : cut) + "…";
    }
}
