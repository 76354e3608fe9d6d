package org.acuerdo.queue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.PortalSettings;

/** {@code /secretariat/settings}: what the secretariat sets for its own work. */
@Named
@RequestScoped
public class SettingsPage {

    /** More days are no list of holidays. */
    private static final int MOST_DAYS = 200;

    @Inject
    private PortalSettings settings;

    @Inject
    private Promising promising;

    @Inject
    private FormProblems problems;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    private Integer days;
    private List<String> closed;
    private Map<String, String> set;
    private boolean overtaken;

    @PostConstruct
    void load() {
        set = settings.under(Targets.ALL);
        var target = Targets.of(set);
        days = target.days();
        closed = target.calendar().closed().stream()
                .sorted()
                .map(LocalDate::toString)
                .toList();
    }

    /** Keeps what was typed, or stays and says why not. */
    public void save() {
        var off = days();
        if (days == null || days < 1 || days > Target.LONGEST) {
            problems.tell("days", "problem.target", List.of(1, Target.LONGEST));
        }
        if (problems.isAny()) {
            onward.stay(422);
            return;
        }
        try {
            promising.promise(days, off, read());
            onward.to("/secretariat/settings?said=settingsSaved");
        } catch (Overtaken e) {
            overtaken = true;
            onward.stay(e.status());
        }
    }

    private List<LocalDate> days() {
        var read = new ArrayList<LocalDate>();
        for (var line : closed) {
            try {
                read.add(LocalDate.parse(line));
            } catch (DateTimeParseException e) {
                problems.tell("closed", "problem.closed", List.of(line));
                return List.of();
            }
        }
        if (read.size() > MOST_DAYS) {
            problems.tell("closed", "problem.closedMany", List.of(MOST_DAYS));
        }
        return read;
    }

    /** What was set when the page was opened. */
    private Map<String, String> read() {
        var read = new TreeMap<String, String>();
        asked.text("readDays").ifPresent(text -> read.put(Targets.DAYS, text));
        if (asked.text("readDays").isPresent()) {
            read.put(Targets.CLOSED, asked.text("readClosed").orElse("").replace(' ', '\n'));
        }
        return read;
    }

    /** What is set now for the days, for the form to hand back; null when nothing is. */
    public String getReadDays() {
        return set.get(Targets.DAYS);
    }

    /** What is set now for the days off, in one line, for the form to hand back. */
    public String getReadClosed() {
        return set.getOrDefault(Targets.CLOSED, "").replace('\n', ' ');
    }

    /** What is set now, in words' order: how many working days. */
    public Target getSet() {
        return Targets.of(set);
    }

    /** Whether somebody else has set it since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Within how many working days the secretariat means to decide. */
    public Integer getDays() {
        return days;
    }

    /** See the getter. */
    public void setDays(Integer days) {
        this.days = days;
    }

    /** The days on which the secretariat is closed. */
    public List<String> getClosed() {
        return closed;
    }

    /** See the getter. */
    public void setClosed(List<String> closed) {
        this.closed = closed;
    }
}
