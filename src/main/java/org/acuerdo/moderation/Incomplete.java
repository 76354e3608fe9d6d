package org.acuerdo.moderation;

import java.util.List;
import org.acuerdo.platform.Failure;

/** The content can't go out, or can't even be kept, as it is. Answered with status 422, each problem beside its field. */
public class Incomplete extends Failure {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Tells these problems. */
    public Incomplete(List<Problem> problems) {
        super(problems.size() + " problems", 422, "incomplete");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
