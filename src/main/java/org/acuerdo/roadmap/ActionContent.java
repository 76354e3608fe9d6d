package org.acuerdo.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.acuerdo.moderation.AgreedContent;
import org.acuerdo.moderation.Description;
import org.acuerdo.moderation.Phrases;
import org.acuerdo.moderation.Pledge;
import org.acuerdo.moderation.Problems;

/**
 * What one revision of a road-map action says: what will be done in an engagement area, by whom, and in which steps.
 */
public class ActionContent extends AgreedContent {

    private static final long serialVersionUID = 1L;

    private Long lead;
    private List<Long> supporting = new ArrayList<>();
    private LocalDate startDate;
    private LocalDate endDate;
    private List<Milestone> milestones = new ArrayList<>();
    private List<Long> commitments = new ArrayList<>();
    private List<Long> dependsOn = new ArrayList<>();

    @Override
    public void check(Problems problems, LocalDate today) {
        problems.text("title", getTitle(), 200);
        problems.text("summary", getSummary(), 5000);
        problems.require("area", getArea());
        problems.require("lead", lead);
        problems.require("startDate", startDate);
        problems.year("startDate", startDate);
        problems.year("endDate", endDate);
        problems.order("endDate", startDate, endDate);
        problems.require("milestones", milestones);
        for (var i = 0; i < milestones.size(); i++) {
            milestones.get(i).check("milestones." + i + ".", problems, this, today);
        }
        if (!milestones.isEmpty()
                && milestones.stream().mapToInt(Milestone::weightOrZero).sum() == 0) {
            problems.add("milestones", "weights");
        }
        checkSource(problems);
    }

    @Override
    public void describe(Description description) {
        description.text("title", getTitle());
        description.text("summary", getSummary());
        describeArea(description);
        description.organizations("lead", lead == null ? List.of() : List.of(lead));
        description.organizations("supporting", supporting);
        description.countries("countries", getCountries());
        description.date("startDate", startDate);
        description.date("endDate", endDate);
        description.rows("milestones", milestones.stream().map(Milestone::cells).toList());
        description.records("dependsOn", dependsOn);
        description.records("commitments", commitments);
        describeSource(description);
    }

    @Override
    public void words(Phrases phrases) {
        phrases.text("title", getTitle(), 200, this::setTitle);
        phrases.text("summary", getSummary(), 5000, this::setSummary);
        for (var i = 0; i < milestones.size(); i++) {
            milestones.get(i).words(i + 1, phrases);
        }
    }

    @Override
    public List<Pledge> pledges() {
        return Stream.concat(
                        Stream.of(Pledge.date("endDate", endDate)),
                        milestones.stream()
                                .map(step -> Pledge.date(
                                        "milestones.dueOn", step.getTitle(), step.getNumber(), step.getDueOn())))
                .toList();
    }

    @Override
    public void follow(UnaryOperator<Long> standing) {
        super.follow(standing);
        commitments =
                new ArrayList<>(commitments.stream().map(standing).distinct().toList());
        dependsOn = new ArrayList<>(dependsOn.stream().map(standing).distinct().toList());
    }

    @Override
    public Integer referenceYear() {
        return startDate == null ? null : startDate.getYear();
    }

    /** How far it is: the weight of the milestones that are done, as a part of all weights, from 0 to 100. */
    public int percent() {
        var all = milestones.stream().mapToInt(Milestone::weightOrZero).sum();
        var done = milestones.stream()
                .filter(milestone -> milestone.getDoneOn() != null)
                .mapToInt(Milestone::weightOrZero)
                .sum();
        // Never 100 while something is open, however little it weighs.
        return all == 0 ? 0 : done == all ? 100 : Math.min(99, Math.round(100f * done / all));
    }

    @Override
    public Map<String, Set<String>> sections() {
        var sections = new LinkedHashMap<String, Set<String>>();
        sections.put("what", Set.of("language", "title", "summary", "area"));
        sections.put("who", Set.of("lead", "supporting", "countries"));
        sections.put("when", Set.of("startDate", "endDate", "dependsOn"));
        sections.put("milestones", Set.of("milestones"));
        sections.put(
                "origin", Set.of("commitments", "sourceDialogue", "sourceAgreement", "sourceName", "sourceAddress"));
        return sections;
    }

    /** The organization that leads it. */
    public Long getLead() {
        return lead;
    }

    /** See the getter. */
    public void setLead(Long lead) {
        this.lead = lead;
    }

    /** The organizations that support it. */
    public List<Long> getSupporting() {
        return supporting;
    }

    /** See the getter. */
    public void setSupporting(List<Long> supporting) {
        this.supporting = supporting;
    }

    /** The first day. */
    public LocalDate getStartDate() {
        return startDate;
    }

    /** See the getter. */
    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    /** The last day. */
    public LocalDate getEndDate() {
        return endDate;
    }

    /** See the getter. */
    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    /** The steps, in order. */
    public List<Milestone> getMilestones() {
        return milestones;
    }

    /** See the getter. */
    public void setMilestones(List<Milestone> milestones) {
        this.milestones = milestones;
    }

    /** The commitments that it carries out, by the numbers of their records. */
    public List<Long> getCommitments() {
        return commitments;
    }

    /** See the getter. */
    public void setCommitments(List<Long> commitments) {
        this.commitments = commitments;
    }

    /** The actions that must have come to their end before this one can, by the numbers of their records. */
    public List<Long> getDependsOn() {
        return dependsOn;
    }

    /** See the getter. */
    public void setDependsOn(List<Long> dependsOn) {
        this.dependsOn = dependsOn;
    }
}
