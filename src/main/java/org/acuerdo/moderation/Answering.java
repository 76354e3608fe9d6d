package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** How the secretariat keeps answers ready. One that is no longer good is retired, and can be brought back. */
@ApplicationScoped
@Transactional
public class Answering {

    @Inject
    private AnswerTemplates answers;

    /**
     * Keeps a new answer ready.
     *
     * @throws Refusal when it says nothing or too much
     */
    @Guarded(Action.MODERATE)
    public void add(Language language, String title, String text) {
        answers.add(new AnswerTemplate(language, title, text));
    }

    /**
     * Says an answer otherwise.
     *
     * @param version the state of it that was read
     * @throws Refusal when somebody else was faster, or it says nothing or too much
     */
    @Guarded(Action.MODERATE)
    public void change(Long id, int version, Language language, String title, String text) {
        var answer = answers.lock(id).orElseThrow(NotFound::new);
        if (answer.getVersion() != version) {
            throw new Refusal("answerChanged");
        }
        answer.change(language, title, text);
    }

    /** No longer offers an answer, or offers it again. */
    @Guarded(Action.MODERATE)
    public void retire(Long id, boolean retired) {
        answers.lock(id).orElseThrow(NotFound::new).retire(retired);
    }
}
