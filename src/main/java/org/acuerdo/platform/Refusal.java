package org.acuerdo.platform;

import java.util.List;

/** The domain says no. Names the rule, which the bundle {@code refusal} puts into the reader's words. */
public class Refusal extends Failure {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient List<Object> arguments;

    /**
     * A refusal by a rule.
     *
     * @param rule the last part of the text's key, as in {@code refusal.withdrawn}
     * @param arguments what the text is filled with
     */
    public Refusal(String rule, Object... arguments) {
        super("Refused by the rule '" + rule + "'", 409, "refused");
        this.rule = rule;
        this.arguments = List.of(arguments);
    }

    /** The rule's name. */
    public String rule() {
        return rule;
    }

    @Override
    public String detail() {
        return "refusal." + rule;
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }
}
