package org.acuerdo.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.acuerdo.policy.PublicationState;

/**
 * A progress update that was not withdrawn, by the days that it reports on: those of what the public reads or, before
 * that, of its newest text. A view of the database says it; nothing of it is stored.
 */
@Entity
@Table(name = "progress_report")
public class ProgressReport {

    @Id
    @Column(name = "update_id")
    private Long updateId;

    @Column(name = "commitment_id", insertable = false, updatable = false)
    private Long commitmentId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private PublicationState state;

    @Column(name = "period_start", insertable = false, updatable = false)
    private LocalDate periodStart;

    @Column(name = "period_end", insertable = false, updatable = false)
    private LocalDate periodEnd;

    /** For JPA. */
    protected ProgressReport() {}

    /** The number of the update. */
    public Long getUpdateId() {
        return updateId;
    }

    /** What people quote it by; null before it was first sent. */
    public String getReference() {
        return reference;
    }

    /** Where it stands. */
    public PublicationState getState() {
        return state;
    }

    /** The first day that it reports on. */
    public LocalDate getPeriodStart() {
        return periodStart;
    }

    /** The last day that it reports on. */
    public LocalDate getPeriodEnd() {
        return periodEnd;
    }
}
