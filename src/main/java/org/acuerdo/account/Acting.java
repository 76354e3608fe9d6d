package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.acuerdo.policy.Actor;

/**
 * On whose behalf the running thread acts: the person of the request or, for work that the portal does by itself (such as
 * the demo data), the account that the work was given to.
 */
@ApplicationScoped
public class Acting {

    private final ThreadLocal<Actor> given = new ThreadLocal<>();

    @Inject
    private Me me;

    /** Who acts; the public when nobody is known. */
    public Actor actor() {
        var actor = given.get();
        if (actor != null) {
            return actor;
        }
        try {
            return me.actor();
        } catch (ContextNotActiveException e) {
            return Actor.PUBLIC;
        }
    }

    /** Does the work as this person, and passes on what it gives. */
    public <T> T as(Actor actor, Supplier<T> work) {
        var before = given.get();
        given.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                given.remove();
            } else {
                given.set(before);
            }
        }
    }
}
