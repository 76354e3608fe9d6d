package org.acuerdo.commitment;

import java.util.List;

/**
 * One thing that makes a commitment clearer, as the file of rules has it.
 *
 * @param id what its texts are called by, as in {@code coaching.advice.ID}
 * @param criterion what it counts for
 * @param weight how much it counts beside the other rules of its criterion
 * @param condition what is asked of the fields
 * @param fields the fields of the form that it looks at, that which the writer should go to first
 * @param least the least that is asked for, in what the condition counts; null for none
 * @param most the most that is borne; null for any
 * @param words the list of words that it looks for; null where it looks for none
 * @param after the rules that must hold before the writer is told of this one, so that nothing is said twice
 * @param told whether the public is told of it in words
 */
public record SmartRule(
        String id,
        SmartCriterion criterion,
        int weight,
        SmartCondition condition,
        List<String> fields,
        Integer least,
        Integer most,
        String words,
        List<String> after,
        boolean told) {

    /** The threshold that the rule names to people; null when it has none. */
    public Integer threshold() {
        return least == null ? most : least;
    }

    /** Whether so much is neither too little nor too much. */
    boolean fits(long amount) {
        return (least == null || amount >= least) && (most == null || amount <= most);
    }
}
