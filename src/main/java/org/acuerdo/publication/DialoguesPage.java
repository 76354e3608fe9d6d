package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.acuerdo.moderation.RecordKind;

/** {@code /{l}/dialogues}: all public dialogues, filtered and in pages. */
@Named
@RequestScoped
public class DialoguesPage extends ListPage {

    @Override
    protected Filter filter(Query from) {
        return common(RecordKind.DIALOGUE, from);
    }
}
