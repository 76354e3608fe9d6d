package org.acuerdo.roadmap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.acuerdo.moderation.Description.Cell;
import org.acuerdo.moderation.Description.Form;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Problems;

/**
 * A step of a road-map action.
 */
public class Milestone implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer number;
    private String title;
    private LocalDate dueOn;
    private Integer weight = 1;
    private LocalDate doneOn;
    private String result;
    private String evidence;

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
        // Nothing is done that nobody can see: what came of it, and where that can be checked.
        if (doneOn != null) {
            problems.require(path + "result", result);
            problems.require(path + "evidence", evidence);
        }
        problems.limit(path + "result", result, 2000);
        problems.limit(path + "evidence", evidence, 1000);
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
                new Cell("action.field.milestones.doneOn", Form.DATE, doneOn == null ? null : doneOn.toString()),
                new Cell("action.field.milestones.result", Form.TEXT, result),
                new Cell("action.field.milestones.evidence", Form.TEXT, evidence),
                new Cell("action.field.milestones.number", Form.NUMBER, number == null ? null : number.toString()));
    }

    /** What it says; in the first revisions it is known by its place. */
    void words(int place, Phrases phrases) {
        var known = number == null ? place : number;
        phrases.item("milestones", known, "title", title, 200, this::setTitle);
        phrases.item("milestones", known, "result", result, 2000, this::setResult);
    }

    /** Whether it is done. */
    public boolean done() {
        return doneOn != null;
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

    /** Its number within the action for good, so that it is the same one under another title; null in old revisions. */
    public Integer getNumber() {
        return number;
    }

    /** See the getter. */
    public void setNumber(Integer number) {
        this.number = number;
    }

    /** What came of it; asked for once it is done. */
    public String getResult() {
        return result;
    }

    /** See the getter. */
    public void setResult(String result) {
        this.result = result;
    }

    /** Where that can be checked: a web address, or what the document is; asked for once it is done. */
    public String getEvidence() {
        return evidence;
    }

    /** See the getter. */
    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
