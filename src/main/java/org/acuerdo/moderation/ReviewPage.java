package org.acuerdo.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One record, for the secretariat to decide on. */
@Named
@RequestScoped
public class ReviewPage extends DecisionPage {

    @Inject
    private Reviewing reviewing;

    /** Makes the revision that was read public. */
    public void publish() {
        decide(() -> reviewing.publish(getRecord().getId(), stampRead()), here("published"));
    }

    /** Gives it back to the writer. */
    public void giveBack() {
        if (isReasoned("reason")) {
            decide(
                    () -> reviewing.giveBack(getRecord().getId(), stampRead(), getReason()),
                    "/secretariat/queue?said=returned");
        }
    }

    /** Takes it out of public view. */
    public void withdraw() {
        if (isReasoned("why")) {
            decide(() -> reviewing.withdraw(getRecord().getId(), getReason()), here("withdrawn"));
        }
    }

    /** Brings it back. */
    public void restore() {
        decide(() -> reviewing.restore(getRecord().getId()), here("restored"));
    }

    private String here(String said) {
        return "/secretariat/review?id=" + getRecord().getId() + "&said=" + said;
    }
}
