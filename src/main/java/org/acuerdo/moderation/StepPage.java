package org.acuerdo.moderation;

import jakarta.inject.Inject;
import java.util.List;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.Policy;

/**
 * What the pages share on which a step is taken with one record, or with something that hangs on it: who may open them,
 * and what is told when the step is unfit, comes too late or is against the rules.
 */
public abstract class StepPage {

    @Inject
    private Records records;

    @Inject
    private FormProblems problems;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private ModeratedRecord record;
    private String refusal;
    private boolean overtaken;

    /** Reads anew what the page shows, beginning with {@link #find()}. */
    protected abstract void load();

    /**
     * Finds the record that the address names.
     *
     * @throws NotFound when there is none
     * @throws Forbidden when this person may not read it
     */
    protected void find() {
        record = records.get(asked.number("id").orElseThrow(NotFound::new));
        var decision = Policy.decide(me.actor(), Action.READ, record.subject());
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
        }
    }

    /** Makes sure that the page can be shown at all, before any of it is written: asking for the bean has loaded it. */
    public void open() {
        record.getId();
    }

    /** Takes a step and goes on with what it leads to, or stays and tells why not. */
    protected void decide(Runnable step, String next) {
        try {
            step.run();
            onward.to(next);
        } catch (Incomplete e) {
            mend(e);
        } catch (Stale e) {
            overtaken();
        } catch (Forbidden e) {
            if (e.decision() != Decision.NOT_NOW) {
                throw e;
            }
            overtaken();
        } catch (Refusal e) {
            load();
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** What is missing or unfit is told beside its fields. */
    protected void mend(Incomplete incomplete) {
        incomplete.problems().forEach(problem -> problem.tell(problems));
        onward.stay(422);
    }

    /** Somebody else was faster: shows what there is now, and what was typed beside it. */
    protected void overtaken() {
        load();
        overtaken = true;
        onward.stay(409);
    }

    /** Whether there is a text of a bearable length; tells it beside the field when not. */
    protected boolean isWritten(String field, String text, int longest) {
        if (Problems.isEmpty(text)) {
            missing(field);
            return false;
        }
        if (text.length() > longest) {
            problems.tell(field, "problem.tooLong", List.of(longest, text.length()));
            onward.stay(422);
            return false;
        }
        return true;
    }

    /** Tells beside the field that it needs something. */
    protected void missing(String field) {
        problems.tell(field, "problem.missing", List.of());
        onward.stay(422);
    }

    /** The stamp of what the person had before them when they decided. */
    protected String stampRead() {
        return asked.text("stamp").orElse("");
    }

    /** For buttons: whether the policy lets this person do that with the record. */
    public boolean may(Action action) {
        return Policy.decide(me.actor(), action, record.subject()).isAllowed();
    }

    /** The record. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** The name of the maker in the reader's language. */
    public String getMakerName() {
        return record.getOrganization().getName(reader.getLanguage()).getName();
    }

    /** Whether somebody else has written or decided since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Why the rules of the trade said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }
}
