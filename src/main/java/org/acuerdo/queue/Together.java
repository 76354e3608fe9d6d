package org.acuerdo.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.acuerdo.account.Forbidden;
import org.acuerdo.moderation.Reviewing;
import org.acuerdo.moderation.Stale;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Decision;

/** Decides on several records, each in a transaction of its own: what one has become since holds up none of the others. */
@ApplicationScoped
public class Together {

    /**
     * What came of it.
     *
     * @param done the numbers of the records that were decided on
     * @param moved of those that somebody else had decided on or changed before
     */
    public record Outcome(List<Long> done, List<Long> moved) {}

    @Inject
    private Reviewing reviewing;

    /** Makes them public, each as it was read. */
    public Outcome publish(List<Chosen> chosen) {
        return each(chosen, one -> reviewing.publish(one.recordId(), one.stamp()));
    }

    /** Gives them back, each as it was read, for the same reason. */
    public Outcome giveBack(List<Chosen> chosen, String reason) {
        return each(chosen, one -> reviewing.giveBack(one.recordId(), one.stamp(), reason));
    }

    private static Outcome each(List<Chosen> chosen, Consumer<Chosen> decision) {
        var done = new ArrayList<Long>();
        var moved = new ArrayList<Long>();
        for (var one : chosen) {
            (isDone(one, decision) ? done : moved).add(one.recordId());
        }
        return new Outcome(done, moved);
    }

    private static boolean isDone(Chosen one, Consumer<Chosen> decision) {
        try {
            decision.accept(one);
            return true;
        } catch (Stale | Refusal | NotFound e) {
            return false;
        } catch (Forbidden e) {
            if (e.decision() != Decision.NOT_NOW) {
                throw e;
            }
            return false;
        }
    }
}
