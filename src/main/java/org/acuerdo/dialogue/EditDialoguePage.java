package org.acuerdo.dialogue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.moderation.EditPage;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;

/** The form of a dialogue. */
@Named
@ViewScoped
public class EditDialoguePage extends EditPage<DialogueContent> {

    private static final long serialVersionUID = 1L;

    /** A form of a dialogue. */
    public EditDialoguePage() {
        super(RecordKind.DIALOGUE, DialogueContent.class);
    }

    @Override
    protected DialogueContent begin(ModeratedRecord parent) {
        return new DialogueContent();
    }

    /** The ways to meet. */
    public List<DialogueFormat> getFormats() {
        return List.of(DialogueFormat.values());
    }
}
