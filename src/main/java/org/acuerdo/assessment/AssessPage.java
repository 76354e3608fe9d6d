package org.acuerdo.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.moderation.Content;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.Incomplete;
import org.acuerdo.moderation.NameFinder;
import org.acuerdo.moderation.Names;
import org.acuerdo.moderation.Problem;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Records;
import org.acuerdo.moderation.Stale;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.Policy;

/**
 * The form of an assessment, beside what the maker says. It is public at once, so it is shown first as the public will
 * read it.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public class AssessPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Records records;

    @Inject
    private Assessments assessments;

    @Inject
    private Assessing assessing;

    @Inject
    private AssessmentsShown shown;

    @Inject
    private Contents contents;

    @Inject
    private NameFinder finder;

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

    private Long id;
    private String seen;
    private Finding finding;
    private boolean previewing;

    private transient Basis basis;
    private transient boolean overtaken;
    private transient boolean closed;

    /**
     * Opens the commitment that the address names.
     *
     * @throws NotFound when there is no such commitment, or it was never public
     * @throws Forbidden when the policy says no
     */
    public void open() {
        id = asked.number("id").orElseThrow(NotFound::new);
        var record = records.get(id);
        var decision = Policy.decide(me.actor(), Action.ASSESS, record.subject());
        if (!decision.isAllowed()) {
            throw new Forbidden(decision);
        }
        if (record.getKind() != RecordKind.COMMITMENT || !record.isPublic()) {
            throw new NotFound();
        }
        look();
        finding = new Finding();
        finding.setAsOf(shown.getToday());
        finding.setLanguage(reader.getCode());
    }

    private void look() {
        basis = assessments.basis(records.get(id));
        seen = basis.stamp();
    }

    /** Shows it as the public will read it, if nothing is missing. */
    public void preview() {
        var found = shown.problems(finding);
        previewing = found.isEmpty();
        tell(found);
    }

    /** Goes on writing. */
    public void write() {
        previewing = false;
    }

    /** Makes it public. */
    public void publish() {
        previewing = false;
        try {
            assessing.assess(id, seen, finding);
            onward.to("/secretariat/review?id=" + id + "&said=assessed");
        } catch (Incomplete e) {
            tell(e.problems());
        } catch (Stale e) {
            look();
            overtaken = true;
            onward.stay(409);
        } catch (Forbidden e) {
            if (e.decision() != Decision.NOT_NOW) {
                throw e;
            }
            closed = true;
            onward.stay(409);
        }
    }

    private void tell(List<Problem> found) {
        if (!found.isEmpty()) {
            found.forEach(problem -> problem.tell(problems));
            onward.stay(422);
        }
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        return reader.say("assess.field." + at);
    }

    /** What is looked at. */
    public Basis getBasis() {
        if (basis == null) {
            basis = assessments.basis(records.get(id));
        }
        return basis;
    }

    /** What the newest public update says; null when the maker never reported. */
    public Content getUpdate() {
        return getBasis().update() == null ? null : contents.of(getBasis().update());
    }

    /** What the commitment says, as the public reads it. */
    public Content getContent() {
        return contents.of(getBasis().commitment().getPublished());
    }

    /** What the numbers in both are called. */
    public Names getNames() {
        var update = getUpdate();
        return finder.find(
                update == null ? List.of(getContent()) : List.of(getContent(), update),
                List.of(getBasis().commitment().getOrganization().getId()),
                reader.getLanguage());
    }

    /** What was typed. */
    public Finding getFinding() {
        return finding;
    }

    /** Whether it is shown as the public will read it. */
    public boolean isPreviewing() {
        return previewing;
    }

    /** Whether somebody else has assessed it, or something new came, since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Whether it was withdrawn since the page was opened. */
    public boolean isClosed() {
        return closed;
    }
}
