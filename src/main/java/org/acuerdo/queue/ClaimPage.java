package org.acuerdo.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Decision;

/** Who has one record in hand, how long it has waited, and the steps to take it on: on the review page, and beside it. */
@Named
@RequestScoped
public class ClaimPage {

    @Inject
    private QueueRows rows;

    @Inject
    private QueueSearch search;

    @Inject
    private Claiming claiming;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private QueueRow row;
    private String refusal;

    @PostConstruct
    void load() {
        row = rows.byId(List.of(asked.number("id").orElseThrow(NotFound::new)), reader.getLanguage()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Makes sure that the page can be shown at all: asking for the bean has loaded it. */
    public void open() {
        row.id();
    }

    /** Takes it on. */
    public void take() {
        attempt(() -> claiming.take(row.id()), "taken");
    }

    /** Takes it over from the colleague whose name the reader has seen. */
    public void takeOver() {
        attempt(() -> claiming.takeOver(row.id(), asked.number("from").orElse(null)), "taken");
    }

    /** Lets it go again. */
    public void release() {
        attempt(() -> claiming.release(row.id()), "letGo");
    }

    private void attempt(Runnable step, String said) {
        try {
            step.run();
            onward.to("/secretariat/review?id=" + row.id() + "&said=" + said);
        } catch (Refusal e) {
            tell(reader.fill("refusal." + e.rule(), e.arguments()));
        } catch (Forbidden e) {
            if (e.decision() != Decision.NOT_NOW) {
                throw e;
            }
            tell(reader.say("queue.decidedMeanwhile"));
        }
    }

    private void tell(String why) {
        load();
        refusal = why;
        onward.stay(409);
    }

    /** The record as a line of the queue. */
    public QueueRow getRow() {
        return row;
    }

    /** Whether it waits for a decision at all. */
    public boolean isWaiting() {
        return row.waiting();
    }

    /** Whether the reader has it. */
    public boolean isMine() {
        return me.actor().accountId().equals(row.holderId());
    }

    /** Whether a colleague has it. */
    public boolean isTaken() {
        return row.held() && !isMine();
    }

    /** How long it has waited. */
    public Target.Wait getWaited() {
        return search.getTarget().waited(row.came(), search.today());
    }

    /** Why a step was refused; null when it was not. */
    public String getRefusal() {
        return refusal;
    }
}
