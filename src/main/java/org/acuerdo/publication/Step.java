package org.acuerdo.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.acuerdo.roadmap.Milestone;

/** A milestone as the road map reads it: a copy, like all that lists read. */
@Embeddable
public class Step {

    private int position;

    private int number;

    private String title;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private int weight;

    /** For JPA. */
    protected Step() {}

    Step(int position, Milestone milestone, LocalDate firstDueOn) {
        this.position = position;
        this.number = milestone.getNumber() == null ? position : milestone.getNumber();
        this.title = milestone.getTitle();
        this.dueOn = milestone.getDueOn();
        this.firstDueOn = firstDueOn;
        this.doneOn = milestone.getDoneOn();
        this.weight = milestone.getWeight();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Step that
                && position == that.position
                && number == that.number
                && Objects.equals(title, that.title)
                && Objects.equals(dueOn, that.dueOn)
                && Objects.equals(firstDueOn, that.firstDueOn)
                && Objects.equals(doneOn, that.doneOn)
                && weight == that.weight;
    }

    @Override
    public int hashCode() {
        return Objects.hash(position, title, dueOn);
    }
}
