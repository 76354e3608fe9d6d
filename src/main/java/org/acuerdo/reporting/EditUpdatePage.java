package org.acuerdo.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.FilingPage;
import org.acuerdo.moderation.ModeratedRecord;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Onward;

/**
 * The form of a progress update. With {@code cycle} in the address it is one of those that the organization owes in that
 * cycle: the period is filled in, and one leads to the next.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class EditUpdatePage extends FilingPage<UpdateContent> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cycles cycles;

    @Inject
    private Sitting sitting;

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    @Inject
    private Clock clock;

    private Long cycleId;

    private transient boolean goingOn;
    private transient UpdateContent last;
    private transient boolean lastRead;

    /** A form of a progress update. */
    public EditUpdatePage() {
        super(RecordKind.UPDATE, UpdateContent.class);
    }

    @Override
    public void open() {
        cycleId = asked.number("cycle")
                .map(cycles::get)
                .map(ReportingCycle::getId)
                .orElse(null);
        super.open();
        var begun = getId() == null && getSitting() != null ? sitting.on(getParentId()) : null;
        if (begun != null && begun.report().getUpdateId() != null && begun.isOpen()) {
            // A draft for this cycle is there already: go on with it and begin no second one.
            onward.to(begun.address());
        }
    }

    @Override
    protected UpdateContent begin(ModeratedRecord parent) {
        var update = new UpdateContent();
        update.setTitle(parent.getPublished().getTitle());
        if (cycleId != null) {
            var cycle = cycles.get(cycleId);
            update.setPeriodStart(cycle.getPeriodStart());
            update.setPeriodEnd(cycle.getPeriodEnd());
        }
        return update;
    }

    /** Keeps what was typed and goes to the next report that is owed. */
    public void saveAndGoOn() {
        goingOn = true;
        save();
    }

    /** Sends it and goes to the next report that is owed. */
    public void submitAndGoOn() {
        goingOn = true;
        submit();
    }

    @Override
    protected String next(String address) {
        if (cycleId == null) {
            return address;
        }
        if (!goingOn) {
            return address + "&cycle=" + cycleId;
        }
        var said = address.contains("said=saved") ? "savedBefore" : "sentBefore";
        sitting.open(cycleId, organization());
        var next = sitting.after(getParentId());
        return next == null
                ? "/workspace/report?cycle=" + cycleId + "&organization=" + organization() + "&said=" + said
                : next.address() + "&said=" + said;
    }

    private Long organization() {
        return records.get(getParentId()).getOrganization().getId();
    }

    /** The reports that are owed together with this one; null when it is written for itself. */
    public Sitting getSitting() {
        if (cycleId == null) {
            return null;
        }
        if (!sitting.isOpened()) {
            sitting.open(cycleId, organization());
        }
        return sitting.position(getParentId()) == 0 ? null : sitting;
    }

    /** The place of this report among those that are owed, from 1. */
    public int getPosition() {
        return sitting.position(getParentId());
    }

    /** Whether another report is still to be written. */
    public boolean isFollowed() {
        return getSitting() != null && sitting.after(getParentId()) != null;
    }

    /** The report on some of these days that was sent already, which is to be amended instead; null when there is none. */
    public ProgressReport getTaken() {
        return cycles.reportOn(
                        getParentId(),
                        getId(),
                        getContent().getPeriodStart(),
                        getContent().getPeriodEnd())
                .orElse(null);
    }

    /** What the public was told the last time; null when it never was. */
    public UpdateContent getLast() {
        if (!lastRead) {
            var start = getContent().getPeriodStart();
            last = cycles.lastReport(
                            getParentId(),
                            getId(),
                            start == null ? LocalDate.now(clock).plusDays(1) : start)
                    .map(record -> (UpdateContent) contents.of(record.getPublished()))
                    .orElse(null);
            lastRead = true;
        }
        return last;
    }

    /** Takes over what came of it the last time. */
    public void takeResults() {
        getContent().setResults(taken(UpdateContent::getResults));
    }

    /** Takes over what stood in the way the last time. */
    public void takeBarriers() {
        getContent().setBarriers(taken(UpdateContent::getBarriers));
    }

    /** Takes over what was to come next the last time. */
    public void takeNextSteps() {
        getContent().setNextSteps(taken(UpdateContent::getNextSteps));
    }

    /** What is typed already stays; what is taken over stands below it. */
    private String taken(Function<UpdateContent, String> field) {
        var typed = field.apply(getContent());
        var before = getLast() == null ? null : field.apply(getLast());
        if (before == null || typed != null && typed.contains(before)) {
            return typed;
        }
        return typed == null || typed.isBlank() ? before : typed.stripTrailing() + "\n\n" + before;
    }

    /** Where the maker can say that it stands. */
    public List<ReportedStatus> getStatuses() {
        return List.of(ReportedStatus.values());
    }
}
