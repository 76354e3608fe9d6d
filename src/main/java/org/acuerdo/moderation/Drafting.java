package org.acuerdo.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.account.Accounts;
import org.acuerdo.account.Acting;
import org.acuerdo.account.Guarded;
import org.acuerdo.organization.Organization;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;

/** What a writer does with a record of any kind. */
@ApplicationScoped
@Transactional
public class Drafting {

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private Attachments attachments;

    @Inject
    private Organizations organizations;

    @Inject
    private Accounts accounts;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Event<Moved> moved;

    @Inject
    @Any
    private Instance<Objection> objections;

    /**
     * Starts a record with a first draft.
     *
     * @param organizationId whose it will be
     * @param content what the draft says; may be half done
     * @param parentId the commitment that a progress update reports on; null for the other kinds
     * @return its number
     * @throws Incomplete when a text is too long to be kept
     * @throws Refusal when the parent is not a public record of the same organization
     */
    @Guarded(Action.CREATE)
    public Long start(Long organizationId, Content content, Long parentId) {
        refuseUntenable(content, Amendment.NONE);
        var author = accounts.reference(acting.actor().accountId());
        var organization = organizations.find(organizationId).orElseThrow(NotFound::new);
        var parent = parentId == null ? null : records.get(parentId);
        refuseWrongParent(contents.kind(content), parent, organization);
        if (!content.attached().isEmpty()) {
            // A file is put to a record, and there is none yet: these are of another one.
            throw new Refusal("foreignFile");
        }
        var record = new ModeratedRecord(contents.kind(content), organization, parent, author, clock.instant());
        record.write(content.getTitle(), content.getLanguage(), contents.write(content), author, clock.instant());
        records.add(record);
        return record.getId();
    }

    /**
     * Writes on the draft, or on a new one after a return or a publication.
     *
     * @param stamp the stamp of the revision that the writer had before them
     * @throws Stale when somebody else has written or decided since
     * @throws Incomplete when a text is too long to be kept
     */
    @Guarded(Action.EDIT)
    public void save(Long recordId, String stamp, Content content) {
        refuseUntenable(content, Amendment.NONE);
        write(recordId, stamp, content);
    }

    /**
     * Writes on the draft, or on a new one after a return or a publication, and says why it changes what was published.
     *
     * @param stamp the stamp of the revision that the writer had before them
     * @param amendment why, for the public; may say nothing yet
     * @throws Stale when somebody else has written or decided since
     * @throws Incomplete when a text is too long to be kept
     */
    @Guarded(Action.EDIT)
    public void save(Long recordId, String stamp, Content content, Amendment amendment) {
        refuseUntenable(content, amendment);
        var record = write(recordId, stamp, content);
        if (record.isOncePublic()) {
            record.explain(amendment.getReason());
        }
    }

    private ModeratedRecord write(Long recordId, String stamp, Content content) {
        var record = records.lock(recordId);
        if (!record.getLatest().getStamp().equals(stamp)) {
            throw new Stale(recordId);
        }
        refuseForeignFiles(recordId, content);
        var author = accounts.reference(acting.actor().accountId());
        record.write(content.getTitle(), content.getLanguage(), contents.write(content), author, clock.instant());
        return record;
    }

    /**
     * Sends the draft on. It gets its reference now, with the year that its content names.
     *
     * @throws Incomplete when something is missing or impossible
     * @throws Refusal when there is no draft
     */
    @Guarded(Action.SUBMIT)
    public void submit(Long recordId) {
        send(records.lock(recordId));
    }

    /**
     * Sends the draft on that the writer had before them.
     *
     * @param stamp the stamp of that draft
     * @throws Stale when somebody else has written or decided since
     * @throws Incomplete when something is missing or impossible
     * @throws Refusal when there is no draft
     */
    @Guarded(Action.SUBMIT)
    public void submit(Long recordId, String stamp) {
        var record = records.lock(recordId);
        if (!record.getLatest().getStamp().equals(stamp)) {
            throw new Stale(recordId);
        }
        send(record);
    }

    private void send(ModeratedRecord record) {
        var content = contents.of(record.getLatest());
        var problems = check(content, Amendment.of(record));
        if (record.getParent() != null) {
            // Of two people who report on the same days the second is told so.
            records.lock(record.getParent().getId());
        }
        objections.forEach(objection -> objection.raise(record, content, problems));
        if (!problems.all().isEmpty()) {
            throw new Incomplete(problems.all());
        }
        record.getLatest().judge(content.quality());
        var way = record.submit(clock.instant());
        if (record.getReference() == null) {
            var year = content.referenceYear();
            record.nameOnce(records.nextReference(record.getKind(), year == null ? today().getYear() : year));
        }
        moved.fire(new Moved(record, way));
    }

    /**
     * Takes back what was sent, before anybody has decided. What was sent stays as it was; the next draft begins from it.
     *
     * @param stamp the stamp of the revision that the writer had before them
     * @throws Stale when somebody else has decided since
     * @throws Refusal when it is not being reviewed
     */
    @Guarded(Action.TAKE_BACK)
    public void takeBack(Long recordId, String stamp) {
        var record = records.lock(recordId);
        if (!record.getLatest().getStamp().equals(stamp)) {
            throw new Stale(recordId);
        }
        record.takeBack(accounts.reference(acting.actor().accountId()), clock.instant());
        moved.fire(new Moved(record, Transition.TAKE_BACK));
    }

    /** Throws the draft away: the record is again what it was before, or gone if it was never submitted. */
    @Guarded(Action.DISCARD)
    public void discard(Long recordId) {
        records.discardDraft(records.lock(recordId));
    }

    /** What keeps the content from being submitted, in the order of the form. */
    public List<Problem> problems(Content content, Amendment amendment) {
        return check(content, amendment).all();
    }

    private Problems check(Content content, Amendment amendment) {
        var problems = new Problems();
        content.check(problems, today());
        amendment.check(problems);
        return problems;
    }

    /** A progress update reports on a public commitment of its own organization; nothing else has a parent. */
    private static void refuseWrongParent(RecordKind kind, ModeratedRecord parent, Organization organization) {
        var right = kind == RecordKind.UPDATE
                ? parent != null
                        && parent.isPublic()
                        && parent.getKind() == RecordKind.COMMITMENT
                        && parent.getOrganization().equals(organization)
                : parent == null;
        if (!right) {
            throw new Refusal("parent");
        }
    }

    /** Whoever lists the file of another record would hand out what is not theirs. */
    private void refuseForeignFiles(Long recordId, Content content) {
        var listed =
                content.attached().stream().map(AttachedFile::getAttachment).toList();
        var own = attachments.byId(listed);
        if (listed.stream()
                .anyMatch(
                        id -> !own.containsKey(id) || !own.get(id).getRecordId().equals(recordId))) {
            throw new Refusal("foreignFile");
        }
    }

    private void refuseUntenable(Content content, Amendment amendment) {
        var problems = check(content, amendment);
        if (Language.of(content.getLanguage()).isEmpty()) {
            problems.addUntenable("language", "missing");
        }
        if (!problems.untenable().isEmpty()) {
            throw new Incomplete(problems.untenable());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
