package org.acuerdo.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/** The secretariat's own notes about the record that the address names. */
@Named("recordNotes")
@RequestScoped
public class RecordNotesPanel {

    @Inject
    private Noting noting;

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

    private List<RecordNote> notes;
    private String text;
    private String refusal;
    private String said;

    /** The notes, the newest first. */
    public List<RecordNote> getAll() {
        if (notes == null) {
            notes = noting.of(record());
        }
        return notes;
    }

    /** Keeps what was typed as a note. */
    public void write() {
        if (Problems.isEmpty(text)) {
            problems.tell("note", "problem.missing", List.of());
        } else if (text.length() > RecordNote.LONGEST) {
            problems.tell("note", "problem.tooLong", List.of(RecordNote.LONGEST, text.length()));
        } else {
            noting.write(record(), text);
            text = null;
            done("noteWritten");
            return;
        }
        onward.stay(422);
    }

    /** Deletes one of the person's own notes for good. */
    public void delete(Long id) {
        try {
            noting.delete(record(), id);
            done("noteDeleted");
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** The rest of the page stays as it is where it can: a reason may be half written there. */
    private void done(String what) {
        notes = null;
        said = "said." + what;
        if (!onward.isPart()) {
            onward.to("/secretariat/review?id=" + record() + "&said=" + what);
        }
    }

    /** Whether the person wrote it, and so can delete it. */
    public boolean isMine(RecordNote note) {
        return note.isBy(me.actor().accountId());
    }

    private Long record() {
        return asked.number("id").orElseThrow(NotFound::new);
    }

    /** Why a note was not deleted; null when nothing is amiss. */
    public String getRefusal() {
        return refusal;
    }

    /** The key of what was done; null when nothing was. */
    public String getSaid() {
        return said;
    }

    /** What is being written. */
    public String getText() {
        return text;
    }

    /** See the getter. */
    public void setText(String text) {
        this.text = text;
    }
}
