package org.acuerdo.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.moderation.Description.Cell;
import org.acuerdo.moderation.Description.Form;
import org.acuerdo.moderation.Problems;

/**
 * A step of a road-map action.
 */
public class Milestone implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private LocalDate dueOn;
    private Integer weight = 1;
    private LocalDate doneOn;

    void check(String path, Problems problems, ActionContent action, LocalDate today) {
        problems.text(path + "title", title, 200);
        problems.require(path + "dueOn", dueOn);
        problems.year(path + "dueOn", dueOn);
        problems.require(path + "weight", weight);
        problems.range(path + "weight", weight, 0, 100);
        if (dueOn != null && action.getEndDate() != null && dueOn.isAfter(action.getEndDate())) {
            problems.add(path + "dueOn", "afterEnd");
        }
        if (doneOn != null && doneOn.isAfter(today)) {
            problems.add(path + "doneOn", "future");
        }
    }

    /** Its weight, nought while none is given. */
    int weightOrZero() {
        return weight == null ? 0 : Math.max(0, weight);
    }

    /** All of it, the title first: that is what people know it by. */
    List<Cell> cells() {
        return List.of(
                new Cell("", Form.TEXT, title),
                new Cell("action.field.milestones.dueOn", Form.DATE, dueOn == null ? null : dueOn.toString()),
                new Cell("action.field.milestones.weight", Form.NUMBER, weight == null ? null : weight.toString()),
                new Cell("action.field.milestones.doneOn", Form.DATE, doneOn == null ? null : doneOn.toString()));
    }

    /** Whether it should have been done before this day, and is not. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && dueOn != null && dueOn.isBefore(today);
    }

    /** What will have been done. */
    public String getTitle() {
        return title;
    }

    /** See the getter. */
    public void setTitle(String title) {
        this.title = title;
    }

    /** The day by which. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** See the getter. */
    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** How much it counts beside the others. */
    public Integer getWeight() {
        return weight;
    }

    /** See the getter. */
    public void setWeight(Integer weight) {
        this.weight = weight;
    }

    /** The day on which it was done; null while it is open. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** See the getter. */
    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }
}
