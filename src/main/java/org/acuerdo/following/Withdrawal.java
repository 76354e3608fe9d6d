package org.acuerdo.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.acuerdo.publication.Interest;

/**
 * That a record which is withdrawn now was news of something while the public could read it. The public rows don't know any
 * more; whoever has a mail a day is told of it later.
 */
@Entity
@Table(name = "withdrawal")
public class Withdrawal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "withdrawal")
    @SequenceGenerator(name = "withdrawal", sequenceName = "withdrawal_seq", allocationSize = 50)
    private Long id;

    @Column(name = "record_id")
    private Long recordId;

    private String interest;

    /** For JPA. */
    protected Withdrawal() {}

    Withdrawal(Long recordId, Interest interest) {
        this.recordId = recordId;
        this.interest = interest.path();
    }
}
