package org.acuerdo.moderation;

import java.util.List;
import org.acuerdo.platform.FormProblems;

/**
 * Something that is missing or impossible in a form.
 *
 * @param field the field it is told beside
 * @param rule the last part of the text's key, as in {@code problem.missing}
 * @param arguments what the text is filled with
 * @param untenable true when it can't even be kept as a draft
 */
public record Problem(String field, String rule, List<Object> arguments, boolean untenable) {

    /** Tells it beside its field. */
    public void tell(FormProblems form) {
        form.tell(field, "problem." + rule, arguments);
    }
}
