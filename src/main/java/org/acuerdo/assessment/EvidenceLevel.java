package org.acuerdo.assessment;

/** What an assessment rests on. */
public enum EvidenceLevel {
    /** On nothing. */
    NONE,
    /** On the word of the maker alone. */
    SELF_REPORTED,
    /** On documents that anybody can read. */
    DOCUMENTED,
    /** On what somebody other than the maker has verified. */
    INDEPENDENTLY_VERIFIED
}
