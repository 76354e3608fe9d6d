package org.acuerdo.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acuerdo.account.Me;
import org.acuerdo.platform.Reader;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.policy.Subject;

/** What waits for the person, and all that their organization has. */
@Named
@RequestScoped
public class WorkspacePage {

    @Inject
    private Records records;

    @Inject
    private Me me;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private List<RecordRow> rows;

    @PostConstruct
    void load() {
        // The secretariat writes for every organization.
        var whose = isForAll() ? null : me.actor().organizationId();
        // However much is settled, nothing that is open is pushed off the list by it.
        rows = Stream.concat(
                        records.open(whose, reader.getLanguage()).stream(),
                        records.of(whose, reader.getLanguage()).stream().filter(WorkspacePage::isSettled))
                .toList();
    }

    private static boolean isSettled(RecordRow row) {
        return Set.of(PublicationState.PUBLISHED, PublicationState.WITHDRAWN, PublicationState.MERGED)
                .contains(row.state());
    }

    /** Whether the person writes for every organization. */
    public boolean isForAll() {
        return me.actor().is(Role.SECRETARIAT);
    }

    /** Whether the person agrees for their organization. */
    public boolean isValidating() {
        return me.actor().is(Role.VALIDATOR);
    }

    /** Whether the person may start records for their own organization. */
    public boolean isWriting() {
        return Policy.decide(me.actor(), Action.CREATE, Subject.newOf(me.actor().organizationId()))
                .isAllowed();
    }

    /** The records in this state. */
    public List<RecordRow> in(PublicationState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    /** The records that somebody else must decide on before the writer can go on. */
    public List<RecordRow> getUnderway() {
        return rows.stream()
                .filter(row -> row.state() == PublicationState.SUBMITTED
                        || row.state() == PublicationState.SCHEDULED
                        || row.state() == PublicationState.IN_VALIDATION && !isValidating())
                .toList();
    }

    /** For buttons: whether the person may do this with the record of a line. */
    public boolean may(Action action, RecordRow row) {
        return Policy.decide(me.actor(), action, new Subject(row.organizationId(), row.state()))
                .isAllowed();
    }

    /** How many records wait for this person. */
    public int getWaiting() {
        return in(isValidating() ? PublicationState.IN_VALIDATION : PublicationState.RETURNED)
                .size();
    }

    /** How many days a record has waited. */
    public long days(RecordRow row) {
        return row.daysWaiting(clock);
    }

    /** Whether there is nothing at all. */
    public boolean isNothing() {
        return rows.isEmpty();
    }
}
