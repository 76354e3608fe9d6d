package org.acuerdo.moderation;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.acuerdo.account.Forbidden;
import org.acuerdo.account.Me;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Decision;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Subject;

/**
 * What the forms of all kinds of record share. The page keeps what was typed until it is saved; whatever goes wrong is
 * told on it, and nothing typed is lost.
 *
 * @param <C> what the form fills
 */
@SuppressWarnings("serial") // What is injected are proxies, which the container can keep with a session.
public abstract class EditPage<C extends Content> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RecordKind kind;
    private final Class<C> type;

    @Inject
    private Records records;

    @Inject
    private Contents contents;

    @Inject
    private Drafting drafting;

    @Inject
    private Organizations organizations;

    @Inject
    private Wording wording;

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
    private Long organizationId;
    private Long parentId;
    private C content;
    private String stamp;
    private Head head;
    private Amendment amendment = Amendment.NONE;

    /** What somebody else has saved meanwhile; null in peace. Told once: the stamp stays old until it is settled. */
    private transient Conflict conflict;

    /** A form for this kind of record. */
    protected EditPage(RecordKind kind, Class<C> type) {
        this.kind = kind;
        this.type = type;
    }

    /**
     * What a new record says before anybody has written.
     *
     * @param parent the commitment that a progress update reports on; null for the other kinds
     */
    protected abstract C begin(ModeratedRecord parent);

    /**
     * Opens the record that the address names, or an empty form.
     *
     * @throws NotFound when there is no such record of this kind
     * @throws Forbidden when the policy says no
     */
    public void open() {
        asked.number("id").ifPresentOrElse(this::openRecord, this::openEmpty);
    }

    private void openRecord(Long number) {
        var record = records.get(number);
        if (record.getKind() != kind) {
            throw new NotFound();
        }
        me.require(Action.READ, record.subject());
        me.require(Action.EDIT, record.subject());
        show(record);
        amendment = Amendment.of(record);
        content = type.cast(contents.of(record.getLatest()));
        // The form offers public records alone, and would lose what points to one that was merged.
        content.follow(linked -> records.get(linked).getStanding().getId());
    }

    private void openEmpty() {
        var parent = asked.number("parent").map(records::get).orElse(null);
        if ((kind == RecordKind.UPDATE) != (parent != null)) {
            throw new NotFound();
        }
        if (parent != null && !(parent.isPublic() && parent.getKind() == RecordKind.COMMITMENT)) {
            throw new Refusal("parent");
        }
        parentId = parent == null ? null : parent.getId();
        organizationId = parent != null
                ? parent.getOrganization().getId()
                : asked.number("organization").orElse(me.actor().organizationId());
        if (organizationId == null || organizations.find(organizationId).isEmpty()) {
            throw new NotFound();
        }
        me.require(Action.CREATE, Subject.newOf(organizationId));
        content = begin(parent);
        content.setLanguage(reader.getCode());
    }

    private void show(ModeratedRecord record) {
        var latest = record.getLatest();
        id = record.getId();
        organizationId = record.getOrganization().getId();
        parentId = record.getParent() == null ? null : record.getParent().getId();
        stamp = latest.getStamp();
        head = Head.of(record);
    }

    /** Keeps what was typed, half done as it may be. */
    public void save() {
        if (write()) {
            onward.to(next(getAddress() + "?id=" + id + "&said=saved"));
        }
    }

    /** Keeps what was typed and sends it on, if nothing is missing. */
    public void submit() {
        if (!write()) {
            return;
        }
        try {
            drafting.submit(id, stamp);
        } catch (Incomplete e) {
            tell(e);
            return;
        } catch (Stale e) {
            meet();
            return;
        }
        var waits = records.get(id).getState() == PublicationState.IN_VALIDATION;
        onward.to(next("/workspace/record?id=" + id + "&said=" + (waits ? "inValidation" : "submitted")));
    }

    /** Where a person goes on whose text was kept or sent: to this address, unless the form knows better. */
    protected String next(String address) {
        return address;
    }

    /** Keeps mine in place of what somebody else has saved. */
    public void overwrite() {
        asked.text("theirs").ifPresent(theirs -> stamp = theirs);
        save();
    }

    /** Whether what was typed could be kept; tells why when not. */
    protected boolean write() {
        try {
            if (id == null) {
                id = drafting.start(organizationId, content, parentId);
            } else {
                drafting.save(id, stamp, content, amendment);
            }
            show(records.get(id));
            return true;
        } catch (Incomplete e) {
            tell(e);
        } catch (Stale e) {
            meet();
        } catch (Forbidden e) {
            if (id == null || e.decision() != Decision.NOT_NOW) {
                throw e;
            }
            meet();
        }
        return false;
    }

    private void tell(Incomplete incomplete) {
        incomplete.problems().forEach(problem -> problem.tell(problems));
        onward.stay(422);
    }

    /** Shows what somebody else has done meanwhile. */
    protected void meet() {
        var record = records.get(id);
        var latest = record.getLatest();
        var reason = Amendment.of(record).getReason();
        // The stamp stays as it was until the person has chosen.
        head = Head.of(record);
        conflict = new Conflict(
                latest.getAuthor().getName(),
                latest.getChangedAt(),
                latest.getStamp(),
                Policy.decide(me.actor(), Action.EDIT, record.subject()).isAllowed(),
                wording.changes(kind, contents.of(latest), content),
                Objects.equals(reason, amendment.getReason()) ? null : reason);
        onward.stay(409);
    }

    /** What somebody else has saved meanwhile; null in peace. */
    public Conflict getConflict() {
        return conflict;
    }

    /** The parts of the form, in order. */
    public List<String> getSections() {
        return List.copyOf(content.sections().keySet());
    }

    /** How much is still to be filled or mended in a part of the form. */
    public long missing(String section) {
        var fields = content.sections().get(section);
        return drafting.problems(content, amendment).stream()
                .filter(problem -> fields.contains(problem.field().split("\\.")[0]))
                .count();
    }

    /** How much is still to be filled or mended in all. */
    public int getMissing() {
        return drafting.problems(content, amendment).size();
    }

    /** What the field at this id on the page is called. */
    public String label(String at) {
        var part = at.split(":");
        var label = reader.say(getKey() + ".field." + part[0] + (part.length > 2 ? "." + part[2] : ""));
        return part.length > 2 ? reader.say("work.form.row", label, Integer.parseInt(part[1]) + 1) : label;
    }

    /** Where this form stands. */
    public String getAddress() {
        return "/workspace/" + kind.getPath() + "/edit";
    }

    /** The word for the kind in the keys of texts. */
    public String getKey() {
        return kind.getKey();
    }

    /** Why it changes what was published. */
    public Amendment getAmendment() {
        return amendment;
    }

    /** What the form fills. */
    public C getContent() {
        return content;
    }

    /** The number of the record; null before it was first saved. */
    public Long getId() {
        return id;
    }

    /** The commitment that a progress update reports on; null for the other kinds. */
    public Long getParentId() {
        return parentId;
    }

    /** Whose it is, as the reader's language calls it. */
    public String getOrganization() {
        return organizations
                .byId(List.of(organizationId), reader.getLanguage())
                .get(organizationId)
                .label();
    }

    /** What stands over the form; null before it was first saved. */
    public Head getHead() {
        return head;
    }
}
