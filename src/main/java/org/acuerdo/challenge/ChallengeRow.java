package org.acuerdo.challenge;

import java.time.Instant;

/**
 * What somebody says is wrong with a record, as a line of a list.
 *
 * @param title the title of the record
 * @param language the code of the language of the title
 * @param since since when it waits for the secretariat
 * @param replyUntil until when the maker can answer; null before it was asked
 * @param replyLanguage the language of what was answered or is proposed; null as long as nothing is
 */
public record ChallengeRow(
        Long recordId,
        Integer number,
        String reference,
        String title,
        String language,
        String maker,
        ChallengeKind kind,
        ChallengeState state,
        Instant since,
        Instant replyUntil,
        Instant decidedAt,
        String replyLanguage) {

    /** The query of the address of its page. */
    public String query() {
        return "id=" + recordId + "&number=" + number;
    }

    /** Whether an answer waits for the maker's validating authority. */
    public boolean isProposed() {
        return state == ChallengeState.WITH_MAKER && replyLanguage != null;
    }
}
