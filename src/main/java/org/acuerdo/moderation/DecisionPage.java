package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.PublicationState;

/**
 * What the pages share that show one record to those who work on it: how it stands, what changed, and what the policy
 * lets this person do about it.
 */
public abstract class DecisionPage {

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private NameFinder finder;

    @Inject
    private Wording wording;

    @Inject
    private FormProblems problems;

    @Inject
    private PinnedReasons pins;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    @Inject
    private Clock clock;

    private ModeratedRecord record;
    private List<Revision> chain;
    private Content content;
    private Names names;
    private List<Wording.Line> changes;
    private String reason;
    private String refusal;
    private boolean overtaken;

    @PostConstruct
    void begin() {
        load();
        // The buttons of a form that was sent too late are gone, and what was pressed would pass unheard.
        if (asked.text("stamp")
                        .filter(stamp -> !stamp.equals(getLatest().getStamp()))
                        .isPresent()
                || asked.text("state")
                        .filter(state -> !state.equals(getState().name()))
                        .isPresent()) {
            overtaken = true;
            onward.stay(409);
        }
    }

    private void load() {
        record = records.get(asked.number("id").orElseThrow(NotFound::new));
        var decision = Policy.decide(me.actor(), Action.READ, record.subject());
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
        }
        chain = records.chain(record.getId());
        content = contents.of(record.getLatest());
        names = finder.find(List.of(content), List.of(record.getOrganization().getId()), reader.getLanguage());
        var before = getBefore();
        changes = before == null ? List.of() : wording.changes(record.getKind(), contents.of(before), content);
    }

    /** Makes sure that the page can be shown at all, before any of it is written: asking for the bean has loaded it. */
    public void open() {
        record.getId();
    }

    /** Carries out a decision and goes on with what it leads to, or stays and tells why not. */
    protected void decide(Runnable decision, String next) {
        if (overtaken) {
            return;
        }
        try {
            decision.run();
            onward.to(next);
        } catch (Stale e) {
            overtaken();
        } catch (Forbidden e) {
            if (e.decision() != Decision.NOT_NOW) {
                throw e;
            }
            overtaken();
        } catch (Incomplete e) {
            onward.to("/workspace/" + record.getKind().getPath() + "/edit?id=" + record.getId());
        } catch (Refusal e) {
            load();
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    private void overtaken() {
        load();
        overtaken = true;
        onward.stay(409);
    }

    /** Whether there is a reason of a bearable length; tells it beside the field when not. */
    protected boolean isReasoned(String field) {
        if (Problems.isEmpty(reason)) {
            problems.tell(field, "refusal.reasonMissing", List.of());
        } else if (reason.length() > PinnedReasons.LONGEST) {
            problems.tell(field, "problem.tooLong", List.of(PinnedReasons.LONGEST, reason.length()));
        } else {
            return true;
        }
        onward.stay(422);
        return false;
    }

    /** Gives it back with a reason to the whole, reasons to single fields, or both; tells beside the fields what is amiss. */
    protected void giveBack(Reviewing reviewing, String next) {
        if (pins.isReasoned(reason)) {
            decide(() -> reviewing.giveBack(record.getId(), stampRead(), reason, pins.remarks()), next);
        }
    }

    /** The stamp of the revision that the person had before them when they decided. */
    protected String stampRead() {
        return asked.text("stamp").orElse("");
    }

    /** For buttons: whether the policy lets this person do that with the record. */
    public boolean may(Action action) {
        return Policy.decide(me.actor(), action, record.subject()).isAllowed();
    }

    /** The last revision before the newest that somebody else has seen; null when there is none. */
    public Revision getBefore() {
        return chain.stream()
                .skip(1)
                .filter(revision -> !revision.isTakenBack())
                .findFirst()
                .orElse(null);
    }

    /** What was last asked for and is not settled yet; null when nothing is. */
    public Returned getReturned() {
        return Returned.last(chain);
    }

    /** Whether this field differs from the revision before. */
    public boolean isChanged(String field) {
        return changes.stream().anyMatch(line -> line.field().equals(field));
    }

    /** What the form calls a field. */
    public String label(String field) {
        return reader.say(record.getKind().getKey() + ".field." + field);
    }

    /** Whether somebody else has decided or written since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Why the rules of the trade said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }

    /** Whole days since it was submitted. */
    public long getDaysWaiting() {
        var since = getLatest().getSubmittedAt();
        return since == null ? 0 : ChronoUnit.DAYS.between(since, clock.instant());
    }

    /** The record. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** Where it stands. */
    public PublicationState getState() {
        return record.getState();
    }

    /** The newest revision. */
    public Revision getLatest() {
        return chain.get(0);
    }

    /** The revisions, the newest first. */
    public List<Revision> getChain() {
        return chain;
    }

    /** What the newest revision says. */
    public Content getContent() {
        return content;
    }

    /** What the numbers in it are called. */
    public Names getNames() {
        return names;
    }

    /** Whose it is. */
    public OrganizationChoice getMaker() {
        return names.organization(record.getOrganization().getId());
    }

    /** What changed since the revision before. */
    public List<Wording.Line> getChanges() {
        return changes;
    }

    /** Why it is given back or withdrawn. */
    public String getReason() {
        return reason;
    }

    /** See the getter. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
