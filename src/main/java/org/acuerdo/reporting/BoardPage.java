package org.acuerdo.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.acuerdo.account.Accounts;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.FormProblems;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Onward;
import org.acuerdo.platform.Overtaken;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Refusal;

/**
 * {@code /secretariat/cycles/board}: who has reported in a cycle, who has not, and the cycle's last day, which can be moved
 * here. Which organizations are shown stands in the address as {@code show}.
 */
@Named
@RequestScoped
public class BoardPage {

    /** Which organizations are shown. */
    public enum Show {
        /** All that owe something. */
        ALL(row -> true),
        /** Those that still owe something. */
        OUTSTANDING(row -> !row.isDone()),
        /** Those that have not even begun. */
        NOTHING(row -> row.begun() == 0),
        /** Those that owe nothing any more. */
        DONE(BoardRow::isDone);

        private final Predicate<BoardRow> which;

        Show(Predicate<BoardRow> which) {
            this.which = which;
        }

        /** How it stands in the address. */
        public String getWord() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Inject
    private Cycles cycles;

    @Inject
    private CyclePlanning planning;

    @Inject
    private Accounts accounts;

    @Inject
    private FormProblems problems;

    @Inject
    private Reader reader;

    @Inject
    private Asked asked;

    @Inject
    private Onward onward;

    @Inject
    private Clock clock;

    private ReportingCycle cycle;
    private List<BoardRow> rows;
    private Map<Long, String> people;
    private Optional<Show> show;
    private LocalDate lastDay;
    private boolean overtaken;
    private String refusal;

    @PostConstruct
    void load() {
        cycle = cycles.get(asked.number("id").orElseThrow(NotFound::new));
        rows = cycles.board(cycle.getId(), reader.getLanguage());
        people = accounts.names(cycle.getEarlierClosings().stream()
                .map(EarlierClosing::getAccountId)
                .collect(Collectors.toSet()));
        show = asked.text("show")
                .flatMap(word -> Arrays.stream(Show.values())
                        .filter(known -> known.getWord().equals(word))
                        .findFirst());
        lastDay = cycle.getClosesOn();
    }

    /** Makes sure that the page can be shown at all, before any of it is written: asking for the bean has loaded it. */
    public void open() {
        cycle.getId();
    }

    /** Moves the last day. */
    public void move() {
        if (lastDay == null) {
            problems.tell("lastDay", "problem.missing", List.of());
            onward.stay(422);
        } else if (lastDay.isBefore(LocalDate.now(clock))) {
            problems.tell("lastDay", "problem.past", List.of());
            onward.stay(422);
        } else if (lastDay.getYear() > 2200) {
            problems.tell("lastDay", "problem.year", List.of());
            onward.stay(422);
        } else {
            decide(() -> planning.close(cycle.getId(), version(), lastDay), here("closingMoved"));
        }
    }

    /** Closes it with this day. */
    public void closeToday() {
        decide(() -> planning.close(cycle.getId(), version(), LocalDate.now(clock)), here("closesToday"));
    }

    /** Takes the plan away. */
    public void drop() {
        decide(() -> planning.drop(cycle.getId(), version()), "/secretariat/cycles?said=cycleDropped");
    }

    private void decide(Runnable decision, String next) {
        try {
            decision.run();
            onward.to(next);
        } catch (Overtaken e) {
            var typed = lastDay;
            load();
            lastDay = typed;
            overtaken = true;
            onward.stay(409);
        } catch (Refusal e) {
            refusal = reader.fill("refusal." + e.rule(), e.arguments());
            onward.stay(e.status());
        }
    }

    /** Of the cycle that the person had before them. */
    private int version() {
        return asked.number("version").map(Long::intValue).orElse(-1);
    }

    private String here(String said) {
        return "/secretariat/cycles/board?id=" + cycle.getId() + "&said=" + said;
    }

    /** The cycle. */
    public ReportingCycle getCycle() {
        return cycle;
    }

    /** What it is called in the reader's language. */
    public String getName() {
        return cycle.getName(reader.getLanguage());
    }

    /** Where it stands today. */
    public CycleState getState() {
        return cycle.getState(LocalDate.now(clock));
    }

    /** The organizations that are shown. */
    public List<BoardRow> getRows() {
        return rows.stream().filter(show.orElse(Show.ALL).which).toList();
    }

    /** How many organizations a filter would show. */
    public long count(Show wanted) {
        return rows.stream().filter(wanted.which).count();
    }

    /** The filters. */
    public List<Show> getShows() {
        return List.of(Show.values());
    }

    /** The filter in use. */
    public Show getShow() {
        return show.orElse(Show.ALL);
    }

    /** Whether the address names a filter that there is not. */
    public boolean isIgnoring() {
        return show.isEmpty() && asked.text("show").isPresent();
    }

    /** How many reports are asked for in all. */
    public int getOwed() {
        return rows.stream().mapToInt(BoardRow::owed).sum();
    }

    /** How many of them were sent. */
    public int getSent() {
        return rows.stream().mapToInt(BoardRow::sent).sum();
    }

    /** How many of them the public reads. */
    public int getPublished() {
        return rows.stream().mapToInt(BoardRow::published).sum();
    }

    /** Who moved the last day. */
    public String person(EarlierClosing closing) {
        return people.get(closing.getAccountId());
    }

    /** Whether somebody else has changed the cycle since the page was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** Why the rules said no; null when they did not. */
    public String getRefusal() {
        return refusal;
    }

    /** The day that it is to close with. */
    public LocalDate getLastDay() {
        return lastDay;
    }

    /** See the getter. */
    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
