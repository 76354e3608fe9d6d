package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.assessment.Assessment;
import org.acuerdo.assessment.Assessments;
import org.acuerdo.commitment.CommitmentContent;
import org.acuerdo.moderation.Contents;
import org.acuerdo.moderation.NameFinder;
import org.acuerdo.moderation.Names;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.moderation.Revision;
import org.acuerdo.platform.Reader;
import org.acuerdo.reporting.Freshness;
import org.acuerdo.reporting.UpdateContent;

/** {@code /{l}/commitments/{ref}}: one commitment, how far it is, and every update on it. */
@Named
@RequestScoped
public class CommitmentPage extends RecordPage {

    /**
     * A public update on the commitment.
     *
     * @param revision the revision that is published
     * @param content what it says, in the reader's language where there is a translation
     * @param translation that translation; null when there is none
     */
    public record Update(Revision revision, UpdateContent content, PublicText translation) {}

    @Inject
    private PublicRecords publicRecords;

    @Inject
    private PublicTexts texts;

    @Inject
    private Here here;

    @Inject
    private Contents contents;

    @Inject
    private NameFinder nameFinder;

    @Inject
    private Freshnesses freshnesses;

    @Inject
    private Reader reader;

    @Inject
    private Assessments allAssessments;

    private List<Update> updates = List.of();
    private Names updateNames;
    private Freshness freshness;

    private List<Assessment> assessments = List.of();
    private Progress progress;
    private String source;

    /** Reads what the page shows. */
    public void open() {
        open(RecordKind.COMMITMENT);
        if (getContent() != null && !isWithdrawn()) {
            updates = updates(publicRecords.updates(getRecord().getId()));
            updateNames =
                    nameFinder.find(updates.stream().map(Update::content).toList(), List.of(), reader.getLanguage());
            var newest = getNewest();
            freshness = freshnesses.of(
                    getRecord().getId(),
                    newest == null ? null : newest.content().getStatus());
            assessments = allAssessments.of(getRecord().getId());
            source = source((CommitmentContent) getContent());
            progress = Progress.of(
                    (CommitmentContent) getContent(),
                    updates.stream().map(CommitmentPage::report).toList());
        }
    }

    private List<Update> updates(List<Revision> revisions) {
        var translations = texts.of(
                revisions.stream().map(revision -> revision.getRecord().getId()).toList(), reader.getLanguage());
        return revisions.stream()
                .map(revision -> {
                    var content = (UpdateContent) contents.publicOf(revision);
                    var translation = translations.get(revision.getRecord().getId());
                    if (translation != null && !here.isOriginal()) {
                        translation.into(content);
                    }
                    return new Update(revision, content, translation);
                })
                .toList();
    }

    /** What the secretariat found, the newest first; nothing of it is shown of a withdrawn commitment. */
    public List<Assessment> getAssessments() {
        return assessments;
    }

    /** What was agreed that it carries out; null when there is no such thing, or it is not public. */
    public String getSource() {
        return source;
    }

    /** The updates, the newest period first. */
    public List<Update> getUpdates() {
        return updates;
    }

    /** What the numbers in the updates are called. */
    public Names getUpdateNames() {
        return updateNames;
    }

    /** Whether the maker reports when it is asked to. */
    public Freshness getFreshness() {
        return freshness;
    }

    /** What was reported over time. */
    public Progress getProgress() {
        return progress;
    }

    private static Progress.Report report(Update update) {
        var reference = update.revision().getRecord().getReference();
        return new Progress.Report(update.content(), reference, "#" + reference, false);
    }

    /** The update with the newest period; null when the maker never reported. */
    public Update getNewest() {
        return updates.isEmpty() ? null : updates.get(0);
    }
}
