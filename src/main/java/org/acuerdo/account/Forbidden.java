package org.acuerdo.account;

import org.acuerdo.platform.Failure;
import org.acuerdo.policy.Decision;

/** The policy says no: answered with status 403 and the reason in the reader's words. */
public class Forbidden extends Failure {

    private static final long serialVersionUID = 1L;

    private final Decision decision;

    /** A refusal with the policy's reason. */
    public Forbidden(Decision decision) {
        super("Forbidden: " + decision, 403, "403");
        this.decision = decision;
    }

    @Override
    public String detail() {
        return "decision." + decision;
    }

    /** Why. */
    public Decision decision() {
        return decision;
    }
}
