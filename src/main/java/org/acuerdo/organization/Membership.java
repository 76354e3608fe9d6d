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
import org.acuerdo.platform.Refusal;

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

    /** From now on it is no longer a member; the time it was one stays. */
    void end(LocalDate lastDay) {
        if (lastDay == null || lastDay.isBefore(since)) {
            throw new Refusal("membershipOrder");
        }
        until = lastDay;
    }

    /** Whether another time has a day of this one. */
    boolean meets(LocalDate from, LocalDate to) {
        return (to == null || !since.isAfter(to)) && (until == null || !until.isBefore(from));
    }

    /** Its number. */
    public Long getId() {
        return id;
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
