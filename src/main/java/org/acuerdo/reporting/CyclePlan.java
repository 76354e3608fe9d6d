package org.acuerdo.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Language;

/** What the form of a cycle fills: its names, its period, its days, and who is in it. */
public class CyclePlan implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 200;

    private Map<String, String> names = new LinkedHashMap<>();
    private LocalDate periodStart;
    private LocalDate periodEnd;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private boolean everyone = true;
    private List<Long> organizations = new ArrayList<>();

    /** An empty plan, with every organization in it. */
    public CyclePlan() {
        for (var language : Language.values()) {
            names.put(language.getCode(), null);
        }
    }

    /** The plan of a cycle as it stands. */
    static CyclePlan of(ReportingCycle cycle) {
        var plan = new CyclePlan();
        plan.names.putAll(cycle.getNames());
        plan.periodStart = cycle.getPeriodStart();
        plan.periodEnd = cycle.getPeriodEnd();
        plan.opensOn = cycle.getOpensOn();
        plan.closesOn = cycle.getClosesOn();
        plan.everyone = cycle.isEveryone();
        plan.organizations.addAll(cycle.getOrganizations());
        return plan;
    }

    /** Tells what is missing or impossible. */
    public void check(Problems problems, LocalDate today) {
        names.forEach((language, name) -> problems.limit("name_" + language, name, LONGEST_NAME));
        problems.require("periodStart", periodStart);
        problems.year("periodStart", periodStart);
        problems.require("periodEnd", periodEnd);
        problems.year("periodEnd", periodEnd);
        problems.order("periodEnd", periodStart, periodEnd);
        problems.require("opensOn", opensOn);
        problems.year("opensOn", opensOn);
        if (opensOn != null && opensOn.isBefore(today)) {
            problems.add("opensOn", "past");
        }
        problems.require("closesOn", closesOn);
        problems.year("closesOn", closesOn);
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            problems.add("closesOn", "closesBeforeOpening");
        } else if (periodEnd != null && closesOn != null && closesOn.isBefore(periodEnd)) {
            // Nobody can report on days that have not come.
            problems.add("closesOn", "closesBeforePeriodEnd");
        }
        if (!everyone) {
            problems.require("organizations", organizations);
        }
    }

    /** Whether both ask the same organizations, at least some of them, about the same days. */
    boolean overlaps(ReportingCycle other) {
        var days = !periodStart.isAfter(other.getPeriodEnd()) && !periodEnd.isBefore(other.getPeriodStart());
        return days
                && (everyone
                        || other.isEveryone()
                        || organizations.stream().anyMatch(other.getOrganizations()::contains));
    }

    /** The names that were given, by the code of their language. */
    Map<String, String> givenNames() {
        var given = new LinkedHashMap<String, String>();
        names.forEach((language, name) -> {
            if (name != null && !name.isBlank()) {
                given.put(language, name.replace("\0", "").strip());
            }
        });
        return given;
    }

    /** Who is in it by choice; empty when everybody is. */
    List<Long> participants() {
        return everyone ? List.of() : List.copyOf(organizations);
    }

    /** Its name by the code of each language; an empty one is made from the period. */
    public Map<String, String> getNames() {
        return names;
    }

    /** See the getter. */
    public void setNames(Map<String, String> names) {
        this.names = names;
    }

    /** The first day that is reported on. */
    public LocalDate getPeriodStart() {
        return periodStart;
    }

    /** See the getter. */
    public void setPeriodStart(LocalDate periodStart) {
        this.periodStart = periodStart;
    }

    /** The last day that is reported on. */
    public LocalDate getPeriodEnd() {
        return periodEnd;
    }

    /** See the getter. */
    public void setPeriodEnd(LocalDate periodEnd) {
        this.periodEnd = periodEnd;
    }

    /** The first day on which reports are asked for. */
    public LocalDate getOpensOn() {
        return opensOn;
    }

    /** See the getter. */
    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    /** The last day on which a report is in time. */
    public LocalDate getClosesOn() {
        return closesOn;
    }

    /** See the getter. */
    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    /** Whether every organization is in it that has a commitment to report on. */
    public boolean isEveryone() {
        return everyone;
    }

    /** See the getter. */
    public void setEveryone(boolean everyone) {
        this.everyone = everyone;
    }

    /** Who is in it, when not everybody is. */
    public List<Long> getOrganizations() {
        return organizations;
    }

    /** See the getter. */
    public void setOrganizations(List<Long> organizations) {
        this.organizations = organizations;
    }
}
