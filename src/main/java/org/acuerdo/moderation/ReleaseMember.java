package org.acuerdo.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An approved record that goes public with others, and what came of it. */
@Entity
@Table(name = "release_member")
public class ReleaseMember {

    /** What came of it. */
    public enum Outcome {
        /** Its time is still to come. */
        WAITING,
        /** It went public. */
        PUBLISHED,
        /** It was taken out before, and waits for the secretariat again. */
        TAKEN_OUT,
        /** It could not go public when its time came; the others went without it. */
        HELD_BACK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "release_member")
    @SequenceGenerator(name = "release_member", sequenceName = "release_member_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "release_id")
    private Release release;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id")
    private ModeratedRecord record;

    @Column(name = "approver_id")
    private Long approverId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** For JPA. */
    protected ReleaseMember() {}

    ReleaseMember(Release release, ModeratedRecord record, Long approverId) {
        this.release = release;
        this.record = record;
        this.approverId = approverId;
        this.outcome = Outcome.WAITING;
    }

    void settle(Outcome end) {
        outcome = end;
    }

    /** The set that it is in. */
    public Release getRelease() {
        return release;
    }

    /** The record. */
    public ModeratedRecord getRecord() {
        return record;
    }

    /** Who approved it for that moment. */
    Long getApproverId() {
        return approverId;
    }

    /** What came of it. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Whether its time is still to come. */
    public boolean isWaiting() {
        return outcome == Outcome.WAITING;
    }
}
