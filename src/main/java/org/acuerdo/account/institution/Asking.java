package org.acuerdo.account.institution;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Optional;
import org.acuerdo.account.Tokens;

/** What this session has asked an institution; its answer is taken once. */
@SessionScoped
class Asking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The secrets of one question. */
    record Question(String state, String nonce, String verifier, boolean comingBack) implements Serializable {}

    private Question open;

    Question begin(boolean comingBack) {
        open = new Question(Tokens.random(), Tokens.random(), Tokens.random(), comingBack);
        return open;
    }

    /** The question that the answer with this state is to; nothing when it was answered, or somebody else asked it. */
    Optional<Question> take(String state) {
        var asked =
                Optional.ofNullable(open).filter(question -> question.state().equals(state));
        open = null;
        return asked;
    }
}
