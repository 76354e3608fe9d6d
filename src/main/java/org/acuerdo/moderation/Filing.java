package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.files.FileStore;
import org.acuerdo.policy.Action;

/** Puts files to records, and hands them out to those who may read the drafts. */
@ApplicationScoped
@Transactional
public class Filing {

    @Inject
    private Attachments attachments;

    @Inject
    private FileStore files;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /**
     * Puts a file to a record. Nobody but those at work sees it until a revision lists it as public and is published.
     *
     * @param name what it was called where it came from
     * @return the number of the attachment, for the content to list
     * @throws org.acuerdo.platform.files.UnfitFile when it is none that is taken
     */
    @Guarded(Action.EDIT)
    public Long attach(Long recordId, String name, InputStream content) {
        var attachment = new Attachment(
                recordId,
                files.keep(name, content),
                accounts.reference(acting.actor().accountId()),
                clock.instant());
        attachments.add(attachment);
        return attachment.getId();
    }

    /**
     * A file that was put to the record, for those who may read what is not public of it.
     *
     * @throws NotFound when it was put to another one
     */
    @Guarded(value = Action.READ, reading = true)
    public Attachment read(Long recordId, Long attachmentId) {
        return attachments
                .find(attachmentId)
                .filter(attachment -> attachment.getRecordId().equals(recordId))
                .orElseThrow(NotFound::new);
    }
}
