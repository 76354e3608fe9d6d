package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.assessment.Assessment;
import org.acuerdo.assessment.Assessments;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.NameFinder;
import org.acuerdo.moderation.Names;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Revision;
import org.acuerdo.platform.Reader;
import org.acuerdo.reporting.UpdateContent;

/** {@code /{l}/commitments/{ref}}: one commitment, how far it is, and every update on it. */
@Named
@RequestScoped
public class CommitmentPage extends RecordPage {

    /**
     * A public update on the commitment.
     *
     * @param revision the revision that is published
     * @param content what it says
     */
    public record Update(Revision revision, UpdateContent content) {}

    @Inject
    private PublicRecords publicRecords;

    @Inject
    private Contents contents;

    @Inject
    private NameFinder nameFinder;

    @Inject
    private Reader reader;

    @Inject
    private Assessments allAssessments;

    private List<Update> updates = List.of();
    private Names updateNames;

    private List<Assessment> assessments = List.of();

    /** Reads what the page shows. */
    public void open() {
        open(RecordKind.COMMITMENT);
        if (!isWithdrawn()) {
            updates = publicRecords.updates(getRecord().getId()).stream()
                    .map(revision -> new Update(revision, (UpdateContent) contents.publicOf(revision)))
                    .toList();
            updateNames =
                    nameFinder.find(updates.stream().map(Update::content).toList(), List.of(), reader.getLanguage());
            assessments = allAssessments.of(getRecord().getId());
        }
    }

    /** What the secretariat found, the newest first; nothing of it is shown of a withdrawn commitment. */
    public List<Assessment> getAssessments() {
        return assessments;
    }

    /** The updates, the newest period first. */
    public List<Update> getUpdates() {
        return updates;
    }

    /** What the numbers in the updates are called. */
    public Names getUpdateNames() {
        return updateNames;
    }

    /** The update with the newest period; null when the maker never reported. */
    public Update getNewest() {
        return updates.isEmpty() ? null : updates.get(0);
    }
}
