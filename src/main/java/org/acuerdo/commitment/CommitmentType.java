package org.acuerdo.commitment;

/** What sort of promise a commitment is. */
public enum CommitmentType {
    /** A law, rule, plan or norm. */
    POLICY,
    /** Money or goods. */
    FINANCIAL,
    /** A programme or service. */
    PROGRAMME,
    /** Advocacy and communication. */
    ADVOCACY,
    /** Research, data and learning. */
    KNOWLEDGE
}
