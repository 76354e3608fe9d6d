package org.acuerdo.dialogue;

/** How people met. */
public enum DialogueFormat {
    /** In one place. */
    IN_PERSON,
    /** Over the network only. */
    ONLINE,
    /** In one place and over the network. */
    HYBRID
}
