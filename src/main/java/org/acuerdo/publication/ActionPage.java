package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.acuerdo.moderation.RecordKind;

/** {@code /{l}/actions/{ref}}: one action of the road map and its milestones. */
@Named
@RequestScoped
public class ActionPage extends RecordPage {

    /** Reads what the page shows. */
    public void open() {
        open(RecordKind.ACTION);
    }
}
