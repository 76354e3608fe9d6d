package org.acuerdo.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.acuerdo.policy.Actor;
import org.acuerdo.policy.Role;

/** One thing that somebody did, or was refused. The database takes no change to it and gives none up. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** What came of it. */
    public enum Outcome {
        /** It was done. */
        DONE,
        /** The policy said no. */
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry")
    @SequenceGenerator(name = "audit_entry", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "organization_id")
    private Long organizationId;

    private String deed;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "record_id")
    private Long recordId;

    private String origin;

    /** For JPA. */
    protected AuditEntry() {}

    AuditEntry(Actor actor, String deed, Outcome outcome, Long recordId, String origin, Instant at) {
        this.accountId = actor.accountId();
        this.role = actor.role();
        this.organizationId = actor.organizationId();
        this.deed = deed;
        this.outcome = outcome;
        this.recordId = recordId;
        this.origin = origin;
        this.at = at;
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** When. */
    public Instant getAt() {
        return at;
    }

    /** The account of who did it; null when nobody was signed in. */
    public Long getAccountId() {
        return accountId;
    }

    /** What that person was in the portal at that time; null when nobody was signed in. */
    public Role getRole() {
        return role;
    }

    /** For which organization that person acted at that time; null when for none. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** What was done: the use case, as in {@code Reviewing.publish}. */
    public String getDeed() {
        return deed;
    }

    /** What came of it. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** The record that it was done to; null when it was about none. A draft that was discarded is gone since. */
    public Long getRecordId() {
        return recordId;
    }

    /** The address that the request came from; null for what the portal did by itself. */
    public String getOrigin() {
        return origin;
    }
}
