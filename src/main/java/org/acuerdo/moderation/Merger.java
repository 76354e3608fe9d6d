package org.acuerdo.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.acuerdo.platform.Refusal;

/**
 * That a record was found to be the same as another one, which stands for both since. Neither text is touched, so it can be
 * taken back.
 */
@Embeddable
public class Merger {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private ModeratedRecord into;

    @Column(name = "merged_at")
    private Instant at;

    @Column(name = "merged_reason")
    private String reason;

    /** For JPA. */
    protected Merger() {}

    Merger(ModeratedRecord into, String reason, Instant at) {
        this.into = into;
        this.reason = reason;
        this.at = at;
    }

    /**
     * Checks that the other record can stand for this one: it is another, of the same kind, public, and stands for itself.
     *
     * @throws Refusal by the rule that it breaks
     */
    static void refuseWrong(ModeratedRecord record, ModeratedRecord other) {
        if (other.isSameAs(record)) {
            throw new Refusal("mergeSelf");
        }
        if (other.getKind() != record.getKind()) {
            throw new Refusal("mergeKind");
        }
        if (other.getStanding().isSameAs(record)) {
            throw new Refusal("mergeCircular", other.getReference());
        }
        if (other.getMerger() != null) {
            throw new Refusal("mergeMerged", other.getStanding().getReference());
        }
        if (!other.isPublic()) {
            throw new Refusal("mergeNotPublic");
        }
        if (record.getKind() == RecordKind.UPDATE
                && !record.getParent().getStanding().isSameAs(other.getParent().getStanding())) {
            throw new Refusal("mergeParent");
        }
    }

    /** The record that stands for both. */
    public ModeratedRecord getInto() {
        return into;
    }

    /** When. */
    public Instant getAt() {
        return at;
    }

    /** Why, for the public to read. */
    public String getReason() {
        return reason;
    }
}
