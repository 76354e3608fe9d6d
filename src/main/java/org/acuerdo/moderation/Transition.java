package org.acuerdo.moderation;

import static org.acuerdo.policy.PublicationState.DRAFT;
import static org.acuerdo.policy.PublicationState.IN_VALIDATION;
import static org.acuerdo.policy.PublicationState.MERGED;
import static org.acuerdo.policy.PublicationState.PUBLISHED;
import static org.acuerdo.policy.PublicationState.RETURNED;
import static org.acuerdo.policy.PublicationState.SCHEDULED;
import static org.acuerdo.policy.PublicationState.SUBMITTED;
import static org.acuerdo.policy.PublicationState.WITHDRAWN;

import java.util.Set;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.PublicationState;

/** The ways from one state to the next. {@code ARCHITECTURE.md} shows them as a diagram, and a test holds it to them. */
public enum Transition {
    /** The writer writes: on the draft, or on a new one after the last was returned or published. */
    WRITE(DRAFT, DRAFT, RETURNED, PUBLISHED),
    /** The writer sends it to the organization's validating authority. */
    SEND_TO_VALIDATION(IN_VALIDATION, DRAFT),
    /** The writer sends it to the secretariat. */
    SUBMIT(SUBMITTED, DRAFT),
    /** The validating authority agrees. */
    AGREE(SUBMITTED, IN_VALIDATION),
    /** The validating authority or the secretariat gives it back. */
    GIVE_BACK(RETURNED, IN_VALIDATION, SUBMITTED),
    /** The writer takes it back while nobody has decided. */
    TAKE_BACK(RETURNED, IN_VALIDATION, SUBMITTED),
    /** The secretariat approves it for a moment that is set. */
    SCHEDULE(SCHEDULED, SUBMITTED),
    /** It is taken out of what goes public at that moment, or could not go. */
    UNSCHEDULE(SUBMITTED, SCHEDULED),
    /** The secretariat makes it public, or the moment has come. */
    PUBLISH(PUBLISHED, SUBMITTED, SCHEDULED),
    /** The secretariat takes it out of public view. */
    WITHDRAW(WITHDRAWN, DRAFT, RETURNED, PUBLISHED),
    /** The secretariat brings it back to where it stood: a draft that was begun or given back before goes on. */
    RESTORE(Set.of(DRAFT, RETURNED, PUBLISHED), WITHDRAWN),
    /** The secretariat merges it into another one that is the same; no next version may be open. */
    MERGE(MERGED, RETURNED, PUBLISHED),
    /** The secretariat parts the two again; a version that was given back before goes on. */
    UNMERGE(Set.of(RETURNED, PUBLISHED), MERGED);

    private final Set<PublicationState> to;
    private final Set<PublicationState> from;

    Transition(PublicationState to, PublicationState... from) {
        this(Set.of(to), from);
    }

    Transition(Set<PublicationState> to, PublicationState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** Where it leads: to one state, or back to one of several. */
    public Set<PublicationState> to() {
        return to;
    }

    /** The one state that it leads to. */
    PublicationState only() {
        return to.iterator().next();
    }

    /** Where it may start. */
    public Set<PublicationState> from() {
        return from;
    }

    /**
     * Checks that it may start here.
     *
     * @throws Refusal by the rule {@code transition} when not
     */
    void start(PublicationState state) {
        if (!from.contains(state)) {
            throw new Refusal("transition", state);
        }
    }
}
