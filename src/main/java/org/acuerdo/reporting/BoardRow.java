package org.acuerdo.reporting;

import java.time.LocalDate;

/**
 * What an organization has reported in a cycle, as a line of the board.
 *
 * @param owed how many reports are asked for
 * @param sent how many of them are with the secretariat or public
 * @param published how many of them the public reads
 * @param begun how many have at least a draft
 * @param lastSentOn when the last of them was first sent; null when none was
 */
public record BoardRow(
        Long organizationId,
        String slug,
        String name,
        int owed,
        int sent,
        int published,
        int begun,
        LocalDate lastSentOn) {

    /** Whether nothing is outstanding. */
    public boolean isDone() {
        return sent == owed;
    }
}
