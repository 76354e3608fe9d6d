package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.dialogue.DialogueStage;
import org.acuerdo.moderation.RecordKind;

/** {@code /{l}/dialogues}: all public dialogues, filtered and in pages. */
@Named
@RequestScoped
public class DialoguesPage extends ListPage {

    @Override
    protected Filter filter(Query from) {
        var filter = common(RecordKind.DIALOGUE, from);
        from.text("series").ifPresent(filter::series);
        from.constant("stage", DialogueStage.class).ifPresent(filter::stage);
        return filter;
    }

    /** What the filter for how far a dialogue is offers. */
    public List<DialogueStage> getStages() {
        return List.of(DialogueStage.values());
    }

    /** How a stage stands in an address. */
    public String word(DialogueStage stage) {
        return Query.word(stage);
    }
}
