package org.acuerdo.publication;

import java.time.LocalDate;

/**
 * A milestone of a public action.
 *
 * @param actionId the action
 * @param number its own within the action for good
 * @param title in the reader's language where there is a translation
 * @param firstDueOn the day that was published first; the same as {@code dueOn} when it never moved
 * @param doneOn when it was done; null while it is open
 */
public record StepRow(
        Long actionId,
        int position,
        int number,
        String title,
        LocalDate dueOn,
        LocalDate firstDueOn,
        LocalDate doneOn,
        int weight) {

    /** The same milestone in the words of a translation. */
    StepRow in(PublicText translation) {
        return new StepRow(
                actionId,
                position,
                number,
                translation.part("milestones." + number + ".title").orElse(title),
                dueOn,
                firstDueOn,
                doneOn,
                weight);
    }

    /** Whether it should have been done before this day, and is not. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }

    /** Whether it is due on another day than was published first. */
    public boolean isMoved() {
        return firstDueOn != null && !firstDueOn.equals(dueOn);
    }

    /** How it stands: done, late or open. */
    public String state(LocalDate today) {
        return doneOn != null ? "DONE" : isLate(today) ? "LATE" : "OPEN";
    }
}
