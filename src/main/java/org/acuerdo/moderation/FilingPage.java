package org.acuerdo.moderation;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.acuerdo.account.Forbidden;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.files.FileKind;
import org.acuerdo.platform.files.SentFiles;
import org.acuerdo.platform.files.UnfitFile;
import org.acuerdo.policy.Decision;

/**
 * A form to which files can be put. They are taken in with whatever button is pressed, so none is forgotten; the first file
 * of a new record saves its draft.
 *
 * @param <C> what the form fills
 */
public abstract class FilingPage<C extends Content> extends EditPage<C> {

    private static final long serialVersionUID = 1L;

    /** The field of the form that lists the files. */
    private static final String FIELD = "files";

    /** The name of the field in which files are chosen. */
    private static final String CHOSEN = "chosen";

    @Inject
    private SentFiles sent;

    @Inject
    private Filing filing;

    @Inject
    private Attachments attachments;

    @Inject
    private FormProblems problems;

    @Inject
    private Onward onward;

    private transient Map<Long, Attachment> known;

    /** A form for this kind of record. */
    protected FilingPage(RecordKind kind, Class<C> type) {
        super(kind, type);
    }

    @Override
    public void save() {
        if (takeIn()) {
            super.save();
        }
    }

    @Override
    public void submit() {
        if (takeIn()) {
            super.submit();
        }
    }

    /** Takes in the chosen files and keeps the draft that lists them. */
    public void attach() {
        var before = getContent().attached().size();
        if (takeIn() && getContent().attached().size() == before) {
            problems.tell(FIELD, "file.none", List.of());
            onward.stay(422);
        } else if (!problems.isAny() && write()) {
            onward.to(getAddress() + "?id=" + getId() + "&said=filed#part-" + part());
        }
    }

    /** The part of the form that lists the files. */
    private String part() {
        return getContent().sections().entrySet().stream()
                .filter(section -> section.getValue().contains(FIELD))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Takes a file off the list. It is gone from the record when the draft is saved. */
    public void detach(int at) {
        var files = getContent().attached();
        if (at >= 0 && at < files.size()) {
            files.remove(at);
        }
    }

    /** Whether all that was chosen is taken in; tells of each file that is not, and keeps those that are. */
    private boolean takeIn() {
        var parts = sent.of(CHOSEN);
        if (parts.isEmpty()) {
            return true;
        }
        if (getId() == null && !write()) {
            problems.tell(FIELD, "file.again", List.of());
            return false;
        }
        var status = 0;
        for (var part : parts) {
            try (var content = part.getInputStream()) {
                if (getContent().attached().size() >= AttachedFile.MOST) {
                    problems.tell(FIELD, "problem.tooManyFiles", List.of(AttachedFile.MOST));
                    status = Math.max(status, 422);
                    break;
                }
                var id = filing.attach(getId(), part.getSubmittedFileName(), content);
                getContent().attached().add(new AttachedFile(id));
            } catch (UnfitFile e) {
                problems.tell(FIELD, e.detail(), e.arguments());
                status = Math.max(status, e.status());
            } catch (Forbidden e) {
                if (e.decision() != Decision.NOT_NOW) {
                    throw e;
                }
                problems.tell(FIELD, "file.again", List.of());
                meet();
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (status > 0) {
            onward.stay(problems.getAll().size() > 1 ? 422 : status);
        }
        return status == 0;
    }

    /** Whether files have come that could not be taken in, because another field could not be read. */
    public boolean isLost() {
        return FacesContext.getCurrentInstance().isValidationFailed()
                && !sent.of(CHOSEN).isEmpty();
    }

    /** What a listed file is; null when it is no longer there. */
    public Attachment attachment(Long id) {
        if (known == null || !known.containsKey(id)) {
            known = attachments.byId(getContent().attached().stream()
                    .map(AttachedFile::getAttachment)
                    .toList());
        }
        return known.get(id);
    }

    /** Who can be let read a file. */
    public List<Audience> getAudiences() {
        return List.of(Audience.values());
    }

    /** What a file can be. */
    public List<DocumentKind> getDocumentKinds() {
        return List.of(DocumentKind.values());
    }

    /** The endings of the names of files that are taken, as a file field wants them. */
    public String getAccepted() {
        return FileKind.accepted();
    }
}
