package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.acuerdo.moderation.RecordKind;

/** {@code /{l}/dialogues/{ref}}: one dialogue, what was agreed in it, and what came of it. */
@Named
@RequestScoped
public class DialoguePage extends RecordPage {

    /** Reads what the page shows. */
    public void open() {
        open(RecordKind.DIALOGUE);
    }
}
