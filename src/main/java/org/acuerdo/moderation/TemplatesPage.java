package org.acuerdo.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.platform.Onward;

/** The answers that the secretariat keeps ready. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    private AnswerTemplates templates;

    @Inject
    private Answering answering;

    @Inject
    private Onward onward;

    private List<AnswerTemplate> answers;

    /** All of them; those that are no longer offered come last. */
    public List<AnswerTemplate> getAnswers() {
        if (answers == null) {
            answers = templates.all();
        }
        return answers;
    }

    /** No longer offers an answer. */
    public void retire(Long id) {
        answering.retire(id, true);
        onward.to("/secretariat/templates?said=answerRetired");
    }

    /** Offers an answer again. */
    public void bringBack(Long id) {
        answering.retire(id, false);
        onward.to("/secretariat/templates?said=answerBack");
    }
}
