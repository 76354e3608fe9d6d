package org.acuerdo.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.RecordRow;
import org.acuerdo.moderation.Records;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Subject;

/**
 * The reports that one organization owes in one cycle, in an order that stays, so that somebody can write one after the
 * other. The address names the cycle as {@code cycle}.
 */
@Named
@RequestScoped
public class Sitting {

    /**
     * A report that is owed.
     *
     * @param report what is owed, and what came of it
     * @param commitment that it is about
     */
    public record Line(OwedReport report, RecordRow commitment) {

        /** Whether the organization still has something to do. */
        public boolean isOpen() {
            return !report.isSent() && report.getState() != PublicationState.IN_VALIDATION;
        }

        /** Where it is written, or goes on being written. */
        public String address() {
            var which =
                    report.getUpdateId() == null ? "parent=" + report.getCommitmentId() : "id=" + report.getUpdateId();
            return "/workspace/updates/edit?" + which + "&cycle="
                    + report.getCycle().getId();
        }
    }

    @Inject
    private Cycles cycles;

    @Inject
    private Records records;

    @Inject
    private Organizations organizations;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    private ReportingCycle cycle;
    private Long organizationId;
    private List<Line> lines = List.of();

    /**
     * What the address names: a cycle, and the person's organization or, for the secretariat, another.
     *
     * @throws NotFound when there is no such cycle, or no organization
     * @throws org.acuerdo.account.Forbidden when it is another organization's
     */
    public void open() {
        var organization = asked.number("organization").orElse(me.actor().organizationId());
        if (organization == null || organizations.find(organization).isEmpty()) {
            throw new NotFound();
        }
        open(asked.number("cycle").orElseThrow(NotFound::new), organization);
        me.require(Action.READ, new Subject(organization, PublicationState.DRAFT));
    }

    /** Those of this organization in this cycle. */
    void open(Long cycleId, Long whose) {
        cycle = cycles.get(cycleId);
        organizationId = whose;
        var owed = cycles.owed(cycleId, whose);
        var commitments =
                records.byId(owed.stream().map(OwedReport::getCommitmentId).toList(), reader.getLanguage());
        var found = new ArrayList<Line>();
        owed.forEach(report -> found.add(new Line(report, commitments.get(report.getCommitmentId()))));
        lines = List.copyOf(found);
    }

    /** Whether the address names a cycle that could be opened. */
    boolean isOpened() {
        return cycle != null;
    }

    /** The report on this commitment; null when none is owed. */
    Line on(Long commitmentId) {
        return lines.stream()
                .filter(line -> line.report().getCommitmentId().equals(commitmentId))
                .findFirst()
                .orElse(null);
    }

    /** The next report behind the one on this commitment that is still open, going round; null when there is none. */
    Line after(Long commitmentId) {
        var at = lines.indexOf(on(commitmentId));
        for (var step = 1; step < lines.size(); step++) {
            var line = lines.get((at + step) % lines.size());
            if (line.isOpen()) {
                return line;
            }
        }
        return null;
    }

    /** The place of this commitment in the order, from 1; 0 when no report on it is owed. */
    int position(Long commitmentId) {
        return lines.indexOf(on(commitmentId)) + 1;
    }

    /** The cycle. */
    public ReportingCycle getCycle() {
        return cycle;
    }

    /** What the cycle is called in the reader's language. */
    public String getName() {
        return cycle.getName(reader.getLanguage());
    }

    /** All that is owed, what came of it, and the commitments. */
    public List<Line> getLines() {
        return lines;
    }

    /** How many of them are with the secretariat, or public. */
    public long getSent() {
        return lines.stream().filter(line -> line.report().isSent()).count();
    }

    /** The first that is still open; null when all is done. */
    public Line getFirst() {
        return lines.stream().filter(Line::isOpen).findFirst().orElse(null);
    }

    /** Whose reports these are. */
    public OrganizationChoice getOrganization() {
        return organizations.byId(List.of(organizationId), reader.getLanguage()).get(organizationId);
    }

    /** For buttons: whether the person may write them. */
    public boolean isWriting() {
        return Policy.decide(me.actor(), Action.CREATE, Subject.newOf(organizationId))
                .isAllowed();
    }
}
