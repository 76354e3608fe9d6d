package org.acuerdo.translation;

/** How a public record stands in a language other than its own. It follows from the translation; nothing stores it. */
public enum TranslationStatus {
    /** Nobody has begun. */
    MISSING,
    /** Being written, or given back to be mended. */
    IN_WORK,
    /** Waits for the secretariat. */
    WAITING,
    /** Approved, and of what the public reads now. */
    APPROVED,
    /** Approved, but what it is of has changed since. */
    OUTDATED
}
