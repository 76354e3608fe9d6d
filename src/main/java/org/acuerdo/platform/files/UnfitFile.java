package org.acuerdo.platform.files;

import java.util.List;
import org.acuerdo.platform.Failure;

/** A file that is not taken, and by which rule: answered with status 413 when it is too large, else 422. */
public class UnfitFile extends Failure {

    private static final long serialVersionUID = 1L;

    /** Why a file is not taken; each has its text, {@code file.unfit.EMPTY}. */
    public enum Rule {
        /** There is nothing in it. */
        EMPTY,
        /** It is larger than a file may be. */
        LARGE,
        /** Its content is of no kind that is taken. */
        KIND,
        /** Its name says that it is of another kind than its content. */
        MISNAMED,
        /** Its name is a path, or none. */
        NAME,
        /** Its name has characters that can't be seen. */
        UNSEEN,
        /** Its name is too long. */
        LONG,
        /** The scanner finds a virus in it. */
        INFECTED,
        /** The scanner does not say whether there is one in it. */
        UNSCANNED
    }

    private final Rule rule;
    private final transient List<Object> arguments;

    /**
     * A refusal by a rule.
     *
     * @param arguments what the text is filled with: first the name, as it can be shown
     */
    UnfitFile(Rule rule, Object... arguments) {
        super("Not taken by the rule " + rule, rule == Rule.LARGE ? 413 : 422, rule == Rule.LARGE ? "413" : "422");
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    @Override
    public String detail() {
        return "file.unfit." + rule;
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }
}
