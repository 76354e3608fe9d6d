package org.acuerdo.dialogue;

/** How far a dialogue is: it is planned, it is held, and then it is written down. Each can be public. */
public enum DialogueStage {
    /** It lies ahead: who is invited, and what will be talked about. */
    PLANNED,
    /** It took place. */
    HELD,
    /** It took place, and the minutes are being written. */
    MINUTES,
    /** The minutes stand. */
    COMPLETE;

    /** Whether it took place. */
    public boolean isHeld() {
        return this != PLANNED;
    }
}
