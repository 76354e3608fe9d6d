package org.acuerdo.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** A time in which an organization was a member of the task force. */
@Entity
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership")
    @SequenceGenerator(name = "membership", sequenceName = "membership_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "organization_id")
    private Organization organization;

    private LocalDate since;

    @Column(name = "until")
    private LocalDate until;

    /** For JPA. */
    protected Membership() {}

    Membership(Organization organization, LocalDate since, LocalDate until) {
        this.organization = organization;
        this.since = since;
        this.until = until;
    }

    /** The first day. */
    public LocalDate getSince() {
        return since;
    }

    /** The last day, or null while it lasts. */
    public LocalDate getUntil() {
        return until;
    }
}
