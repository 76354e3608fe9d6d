package org.acuerdo.reporting;

import java.util.List;
import org.acuerdo.moderation.Problem;
import org.acuerdo.platform.Failure;

/** A cycle can't be planned like that. Answered with status 422, each problem beside its field. */
public class Unsound extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    Unsound(List<Problem> problems) {
        super(problems.size() + " problems", 422, "422");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
