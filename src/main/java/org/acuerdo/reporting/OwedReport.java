package org.acuerdo.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.acuerdo.policy.PublicationState;

/**
 * That a commitment owes a report in a cycle, and the report if there is one. A view of the database says it, so that
 * every count and every page goes by the same rule; nothing of it is stored.
 */
@Entity
@Table(name = "owed_report")
public class OwedReport {

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "cycle_id", insertable = false, updatable = false)
    private ReportingCycle cycle;

    @Column(name = "commitment_id", insertable = false, updatable = false)
    private Long commitmentId;

    @Column(name = "organization_id", insertable = false, updatable = false)
    private Long organizationId;

    @Column(name = "update_id", insertable = false, updatable = false)
    private Long updateId;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    @Column(name = "sent_on", insertable = false, updatable = false)
    private LocalDate sentOn;

    private int sent;

    private int published;

    @Column(name = "in_time", insertable = false, updatable = false)
    private int inTime;

    /** For JPA. */
    protected OwedReport() {}

    /** The cycle. */
    public ReportingCycle getCycle() {
        return cycle;
    }

    /** The commitment to report on. */
    public Long getCommitmentId() {
        return commitmentId;
    }

    /** Who owes it. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** The progress update; null when nothing was begun. */
    public Long getUpdateId() {
        return updateId;
    }

    /** Where that update stands; null when nothing was begun. */
    public PublicationState getState() {
        return state;
    }

    /** When it was first sent; null before. */
    public LocalDate getSentOn() {
        return sentOn;
    }

    /** Whether the organization has done its part: it is with the secretariat, or public. */
    public boolean isSent() {
        return sent > 0;
    }

    /** Whether the public reads it. */
    public boolean isPublished() {
        return published > 0;
    }

    /** Whether it is public and was sent before the cycle closed. */
    public boolean isInTime() {
        return inTime > 0;
    }
}
