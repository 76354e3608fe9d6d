package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** Two records that may be the same, side by side, for the secretariat to merge one into the other or to part them again. */
@Named
@RequestScoped
public class MergePage extends DecisionPage {

    private static final String FIELD = "into";

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private Organizations organizations;

    @Inject
    private Wording wording;

    @Inject
    private Merging merging;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private ModeratedRecord other;
    private List<Wording.Line> differences = List.of();

    @PostConstruct
    void look() {
        asked.text(FIELD).ifPresent(this::find);
    }

    private void find(String reference) {
        try {
            var found = records.byReference(reference.strip().toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> new Refusal("mergeUnknown"));
            Merger.refuseWrong(getRecord(), found);
            other = found;
            if (getRecord().getPublished() != null) {
                differences = wording.changes(
                        getRecord().getKind(),
                        contents.of(getRecord().getPublished()),
                        contents.of(other.getPublished()));
            }
        } catch (Refusal e) {
            problems.tell(FIELD, "refusal." + e.rule(), e.arguments());
            onward.stay(422);
        }
    }

    /** Merges the record into the other one. */
    public void merge() {
        if (other != null && isReasoned("reason")) {
            decide(
                    () -> merging.merge(getRecord().getId(), stampRead(), other.getId(), getReason()),
                    "/secretariat/review?id=" + other.getId() + "&said=merged");
        }
    }

    /** Takes the merger back. */
    public void undo() {
        decide(
                () -> merging.undo(getRecord().getId()),
                "/secretariat/review?id=" + getRecord().getId() + "&said=unmerged");
    }

    /** What was typed for the other record; null when nothing was. */
    public String getInto() {
        return asked.text(FIELD).orElse(null);
    }

    /** The other record; null when none, or none that can stand for this one, was named. */
    public ModeratedRecord getOther() {
        return other;
    }

    /** Whose the other record is. */
    public OrganizationChoice getOtherMaker() {
        var id = other.getOrganization().getId();
        return organizations.byId(List.of(id), reader.getLanguage()).get(id);
    }

    /** Where the two differ. */
    public List<Wording.Line> getDifferences() {
        return differences;
    }
}
