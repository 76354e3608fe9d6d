package org.acuerdo.dialogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.FilingPage;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;

/**
 * The form of a dialogue. A new one shows what is needed and folds away the rest, so that a dialogue is logged on a phone
 * while people still put on their coats.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class EditDialoguePage extends FilingPage<DialogueContent> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    /** A form of a dialogue. */
    public EditDialoguePage() {
        super(RecordKind.DIALOGUE, DialogueContent.class);
    }

    @Override
    protected DialogueContent begin(ModeratedRecord parent) {
        var dialogue = new DialogueContent();
        dialogue.setStage(DialogueStage.HELD);
        return dialogue;
    }

    /** One more agreement, at the end, with a number that no agreement of this dialogue ever had. */
    public void addAgreement() {
        var agreement = new Agreement("");
        agreement.setNumber(highest() + 1);
        getContent().getAgreements().add(agreement);
    }

    private int highest() {
        var before = getId() == null
                ? Stream.<DialogueContent>empty()
                : records.get(getId()).getRevisions().stream().map(contents::of).map(DialogueContent.class::cast);
        return Stream.concat(Stream.of(getContent()), before)
                .flatMap(content -> content.getAgreements().stream())
                .map(Agreement::getNumber)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** One agreement less. */
    public void removeAgreement(int place) {
        getContent().getAgreements().remove(place);
    }

    /** The ways to meet. */
    public List<DialogueFormat> getFormats() {
        return List.of(DialogueFormat.values());
    }

    /** How far a dialogue can be. */
    public List<DialogueStage> getStages() {
        return List.of(DialogueStage.values());
    }
}
