package org.acuerdo.agreement;

/** How far something that was agreed has come. It is derived from the records that name it, never stored. */
public enum AgreementState {
    /** Nobody has taken it up, and there was time enough. */
    OPEN,
    /** Nobody has taken it up yet; there is still time. */
    YOUNG,
    /** A commitment or an action is being written, and not public yet. */
    IN_WORK,
    /** A public commitment or action carries it out. */
    TAKEN_UP
}
