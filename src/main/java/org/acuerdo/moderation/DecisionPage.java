package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.PublicationState;

/**
 * What the pages share that show one record to those who work on it: how it stands, what changed, and what the policy
 * lets this person do about it.
 */
public abstract class DecisionPage extends StepPage {

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
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    @Inject
    private Clock clock;

    private List<Revision> chain;
    private Content content;
    private Names names;
    private List<Wording.Line> changes;
    private String reason;

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
            overtaken();
        }
    }

    @Override
    protected void load() {
        find();
        var record = getRecord();
        chain = records.chain(record.getId());
        content = contents.of(record.getLatest());
        names = finder.find(List.of(content), List.of(record.getOrganization().getId()), reader.getLanguage());
        var before = getBefore();
        changes = before == null ? List.of() : wording.changes(record.getKind(), contents.of(before), content);
    }

    @Override
    protected void decide(Runnable decision, String next) {
        if (!isOvertaken()) {
            super.decide(decision, next);
        }
    }

    /** What is missing is mended where it is written. */
    @Override
    protected void mend(Incomplete incomplete) {
        onward.to("/workspace/" + getRecord().getKind().getPath() + "/edit?id="
                + getRecord().getId());
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
            decide(() -> reviewing.giveBack(getRecord().getId(), stampRead(), reason, pins.remarks()), next);
        }
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
        return reader.say(getRecord().getKind().getKey() + ".field." + field);
    }

    /** Whole days since it was submitted. */
    public long getDaysWaiting() {
        var since = getLatest().getSubmittedAt();
        return since == null ? 0 : ChronoUnit.DAYS.between(since, clock.instant());
    }

    /** Where it stands. */
    public PublicationState getState() {
        return getRecord().getState();
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
        return names.organization(getRecord().getOrganization().getId());
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
