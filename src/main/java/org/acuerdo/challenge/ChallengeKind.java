package org.acuerdo.challenge;

/** What somebody says is wrong. */
public enum ChallengeKind {
    /** A number, an amount or a date. */
    FIGURE,
    /** Something that is told as a fact. */
    FACT,
    /** What a text says in another language. */
    TRANSLATION,
    /** A link that leads nowhere, or elsewhere. */
    LINK,
    /** How far it is said to be. */
    PROGRESS,
    /** Something else. */
    OTHER
}
