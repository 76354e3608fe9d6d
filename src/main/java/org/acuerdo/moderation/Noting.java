package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** What the secretariat notes about a record for itself. A note is never changed; its author alone can delete it. */
@ApplicationScoped
@Transactional
public class Noting {

    @Inject
    private RecordNotes notes;

    @Inject
    private Records records;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The notes about a record, the newest first. */
    @Guarded(value = Action.NOTE, reading = true)
    public List<RecordNote> of(Long recordId) {
        return notes.of(recordId);
    }

    /**
     * Notes something about a record.
     *
     * @throws Refusal when it says nothing, or too much
     */
    @Guarded(Action.NOTE)
    public void write(Long recordId, String text) {
        var author = accounts.reference(acting.actor().accountId());
        notes.add(new RecordNote(records.get(recordId), author, text, clock.instant()));
    }

    /**
     * Deletes a note for good.
     *
     * @throws NotFound when there is no such note about this record
     * @throws Refusal when somebody else wrote it
     */
    @Guarded(Action.NOTE)
    public void delete(Long recordId, Long noteId) {
        var note = notes.find(noteId).filter(found -> found.isAbout(recordId)).orElseThrow(NotFound::new);
        if (!note.isBy(acting.actor().accountId())) {
            throw new Refusal("notYourNote");
        }
        notes.remove(note);
    }
}
