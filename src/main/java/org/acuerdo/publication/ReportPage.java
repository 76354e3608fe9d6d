package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.References;
import org.acuerdo.reporting.ReportedStatus;

/**
 * {@code /{l}/report?about=areas/data&from=2026-01-01&until=2026-12-31}: what became of the road map, an area, an
 * organization or a country in a period, to read, to print and as a file. Both days belong to the period.
 */
@Named
@RequestScoped
public class ReportPage {

    /** More lines nobody reads on paper; the open data have all. */
    private static final int MOST = 1000;

    /**
     * How many commitments are reported so.
     *
     * @param status null for those that have no report
     */
    public record Line(ReportedStatus status, long count) {}

    @Inject
    private PublicRecords records;

    @Inject
    private News news;

    @Inject
    private References references;

    @Inject
    private Organizations organizations;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private Query query;
    private Interest about;
    private String title;
    private LocalDate from;
    private LocalDate until;
    private List<PublicRow> rows = List.of();
    private Map<RecordKind, List<PublicRow>> byKind = Map.of();

    /** Reads what the page shows. */
    public void open() {
        query = new Query(request);
        about = query.known(
                        "about",
                        path -> Interest.of(path)
                                .filter(one -> !one.kind().isRecord())
                                .filter(one -> name(one).isPresent()))
                .orElse(Interest.ALL);
        title = name(about).orElseThrow();
        var year = LocalDate.now(clock).getYear();
        from = query.known("from", ReportPage::day).orElse(LocalDate.of(year, 1, 1));
        until = query.known("until", ReportPage::day).orElse(LocalDate.of(Math.max(year, from.getYear()), 12, 31));
        if (!isReversed()) {
            rows = records.within(about, from, until, MOST, reader.getLanguage());
            byKind = rows.stream().collect(Collectors.groupingBy(PublicRow::kind));
        }
    }

    private Optional<String> name(Interest one) {
        return news.title(one, reader.say("paper.all"), reader.getLanguage());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What the report is about, in words. */
    public String getTitle() {
        return title;
    }

    /** Where that is read in the portal, behind the language; the road map when it is about all. */
    public String getPath() {
        return about.equals(Interest.ALL) ? "roadmap" : about.path();
    }

    /** The first day. */
    public LocalDate getFrom() {
        return from;
    }

    /** The last day. */
    public LocalDate getUntil() {
        return until;
    }

    /** Whether the first day is after the last: there is no such period. */
    public boolean isReversed() {
        return from.isAfter(until);
    }

    /** Whether something in the address made no sense and was left out. */
    public boolean isIgnoring() {
        return query.hasIgnored();
    }

    /** Whether nothing falls into the period. */
    public boolean isNothing() {
        return rows.isEmpty();
    }

    /** So many are shown at most. */
    public int getMost() {
        return MOST;
    }

    /** Whether there is more than is shown. */
    public boolean isCut() {
        return rows.size() == MOST;
    }

    /** What of this kind falls into the period. */
    public List<PublicRow> of(String kind) {
        return byKind.getOrDefault(RecordKind.valueOf(kind), List.of());
    }

    /** The commitments that run in the period by what is reported on them, those without a report last. */
    public List<Line> getLines() {
        var commitments = of("COMMITMENT");
        var lines = new ArrayList<Line>();
        for (var status : ReportedStatus.values()) {
            lines.add(new Line(
                    status,
                    commitments.stream().filter(row -> row.status() == status).count()));
        }
        lines.add(new Line(
                null, commitments.stream().filter(row -> row.status() == null).count()));
        return lines.stream().filter(line -> line.count() > 0).toList();
    }

    /** The mean of what is reported on the commitments, each counting the same; null when nothing is. */
    public Long getPercent() {
        var percents = of("COMMITMENT").stream()
                .map(PublicRow::percent)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return percents.isPresent() ? Math.round(percents.getAsDouble()) : null;
    }

    /** The query by which the same report is had again, here or as a file; begins with a question mark. */
    public String getQuery() {
        return "?about=" + about.path() + "&from=" + from + "&until=" + until;
    }

    /** Whether the report is about this. */
    public boolean isAbout(String path) {
        return about.path().equals(path);
    }

    /** The areas to choose from. */
    public List<AreaRow> getAreas() {
        return records.areas(reader.getLanguage());
    }

    /** The organizations to choose from. */
    public List<OrganizationChoice> getOrganizations() {
        return organizations.all(reader.getLanguage());
    }

    /** The countries to choose from. */
    public List<Country> getCountries() {
        return references.countries(reader.getLanguage());
    }
}
