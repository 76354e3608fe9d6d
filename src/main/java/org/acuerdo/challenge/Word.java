package org.acuerdo.challenge;

import java.util.Locale;
import java.util.Map;
import org.acuerdo.moderation.Problems;

/** What somebody of the public writes into the form. */
class Word {

    static final int SHORTEST = 20;

    static final int LONGEST = 4000;

    static final int LONGEST_PART = 200;

    static final int LONGEST_ADDRESS = 2000;

    private static final int LONGEST_EMAIL = 254;

    /** Marks that turn the reading direction around, and all that is no letter but would be stored as one. */
    private static final String UNSEEN =
            "[\\p{Cntrl}&&[^\\n\\t]]|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u061c\\ufeff\\u2028\\u2029]";

    private final ChallengeKind kind;
    private final String part;
    private final String text;
    private final String evidence;
    private final String email;

    /** Takes the fields as they were sent; whatever cannot be seen is left out. */
    Word(Map<String, String> fields) {
        kind = kind(fields.get("kind"));
        part = clean(fields.get("part")).replaceAll("\\s+", " ");
        text = clean(fields.get("text"));
        evidence = clean(fields.get("evidence"));
        email = clean(fields.get("email")).toLowerCase(Locale.ROOT);
    }

    private static ChallengeKind kind(String given) {
        try {
            return given == null || given.isBlank() ? null : ChallengeKind.valueOf(given);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String clean(String given) {
        return given == null
                ? ""
                : given.replaceAll("\\r\\n?", "\n").replaceAll(UNSEEN, "").strip();
    }

    /** Says what is missing or impossible. */
    void check(Problems problems) {
        problems.require("kind", kind);
        problems.limit("part", part, LONGEST_PART);
        problems.text("text", text, LONGEST);
        if (!text.isEmpty() && text.length() < SHORTEST) {
            problems.add("text", "tooShort", SHORTEST);
        }
        problems.limit("evidence", evidence, LONGEST_ADDRESS);
        problems.webAddress("evidence", evidence);
        if (!isAddress(email)) {
            problems.add("email", "email");
        }
    }

    /** Whether a mail can go there. */
    private static boolean isAddress(String email) {
        return email.length() <= LONGEST_EMAIL
                && email.matches("[\\x21-\\x7e&&[^@\"<>,;:()\\[\\]\\\\]]+@[a-z0-9-]+(\\.[a-z0-9-]+)+")
                && !email.contains("..")
                && !email.matches("\\..*|.*\\.@.*|.*@-.*|.*-");
    }

    ChallengeKind kind() {
        return kind;
    }

    String part() {
        return part;
    }

    String text() {
        return text;
    }

    String evidence() {
        return evidence;
    }

    String email() {
        return email;
    }
}
