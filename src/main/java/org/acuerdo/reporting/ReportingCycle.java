package org.acuerdo.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Refusal;

/**
 * A time in which reports on a period are asked for, and from whom. Until it opens everything about it can be changed;
 * from then on only its last day, and what was said before stays visible.
 */
@Entity
@Table(name = "reporting_cycle")
public class ReportingCycle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reporting_cycle")
    @SequenceGenerator(name = "reporting_cycle", sequenceName = "reporting_cycle_seq", allocationSize = 50)
    private Long id;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private boolean everyone;

    @ElementCollection
    @CollectionTable(name = "reporting_cycle_text", joinColumns = @JoinColumn(name = "cycle_id"))
    @MapKeyColumn(name = "language", columnDefinition = "char(2)")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "reporting_cycle_organization", joinColumns = @JoinColumn(name = "cycle_id"))
    @Column(name = "organization_id")
    private Set<Long> organizations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "reporting_cycle_closing", joinColumns = @JoinColumn(name = "cycle_id"))
    @OrderBy("changedAt")
    private List<EarlierClosing> earlierClosings = new ArrayList<>();

    @Version
    private int version;

    /** For JPA. */
    protected ReportingCycle() {}

    /** A cycle as it is planned; the plan was checked before. */
    ReportingCycle(CyclePlan plan) {
        take(plan);
    }

    /**
     * Plans it anew.
     *
     * @throws Refusal by the rule {@code cycleOpened} once it has opened: organizations rely on what they were told
     */
    void replan(CyclePlan plan, LocalDate today) {
        refuseOpened(today);
        take(plan);
    }

    /** Once it has opened it stays as it was told: by the rule {@code cycleOpened}. */
    void refuseOpened(LocalDate today) {
        if (getState(today) != CycleState.PLANNED) {
            throw new Refusal("cycleOpened");
        }
    }

    /**
     * Moves its last day, and keeps the one that was said before.
     *
     * @param by the account of whoever moves it
     * @throws Refusal by the rule {@code cycleNotOpened} while it is planned, which can simply be changed, and by
     *     {@code closingGone} when the new last day is already over
     */
    void close(LocalDate lastDay, Long by, Instant now, LocalDate today) {
        if (getState(today) == CycleState.PLANNED) {
            throw new Refusal("cycleNotOpened");
        }
        if (lastDay.isBefore(today)) {
            throw new Refusal("closingGone");
        }
        if (!lastDay.equals(closesOn)) {
            earlierClosings.add(new EarlierClosing(closesOn, now, by));
            closesOn = lastDay;
        }
    }

    private void take(CyclePlan plan) {
        periodStart = plan.getPeriodStart();
        periodEnd = plan.getPeriodEnd();
        opensOn = plan.getOpensOn();
        closesOn = plan.getClosesOn();
        everyone = plan.isEveryone();
        names.clear();
        names.putAll(plan.givenNames());
        organizations.clear();
        organizations.addAll(plan.participants());
    }

    /** Where it stands at a day. */
    public CycleState getState(LocalDate today) {
        if (today.isBefore(opensOn)) {
            return CycleState.PLANNED;
        }
        return today.isAfter(closesOn) ? CycleState.CLOSED : CycleState.OPEN;
    }

    /** What it is called in a language: the name that it was given or, where it has none, its period. */
    public String getName(Language language) {
        var given = names.get(language.getCode());
        return given == null ? period(language) : given;
    }

    private String period(Language language) {
        var start = periodStart;
        var months = start.getDayOfMonth() == 1 && periodEnd.plusDays(1).getDayOfMonth() == 1;
        if (months
                && start.getYear() == periodEnd.getYear()
                && start.getDayOfYear() == 1
                && periodEnd.getMonthValue() == 12) {
            return Integer.toString(start.getYear());
        }
        var format = months
                ? DateTimeFormatter.ofPattern("LLLL y", language.getLocale())
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(language.getLocale());
        return format.format(start) + " – " + format.format(periodEnd);
    }

    /** Its number. */
    public Long getId() {
        return id;
    }

    /** Counts its changes, so that who was slower is told. */
    public int getVersion() {
        return version;
    }

    /** The first day that is reported on. */
    public LocalDate getPeriodStart() {
        return periodStart;
    }

    /** The last day that is reported on. */
    public LocalDate getPeriodEnd() {
        return periodEnd;
    }

    /** The first day on which reports are asked for. */
    public LocalDate getOpensOn() {
        return opensOn;
    }

    /** The last day on which a report is in time. */
    public LocalDate getClosesOn() {
        return closesOn;
    }

    /** Whether every organization is in it that has a commitment to report on. */
    public boolean isEveryone() {
        return everyone;
    }

    /** The names that it was given, by the code of the language; empty where its period names it. */
    public Map<String, String> getNames() {
        return Map.copyOf(names);
    }

    /** Who is in it by choice; empty when everybody is. */
    public Set<Long> getOrganizations() {
        return Set.copyOf(organizations);
    }

    /** The last days that were said before, the oldest first. */
    public List<EarlierClosing> getEarlierClosings() {
        return List.copyOf(earlierClosings);
    }
}
