package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.OrganizationChoice;
import org.acuerdo.organization.Organizations;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.References;

/** {@code /{l}/roadmap}: areas, actions, milestones and commitments on one time axis, and in words. */
@Named
@RequestScoped
public class RoadmapPage {

    /** More lines than this nobody can overlook; the lists of commitments have all. */
    private static final int MOST = 200;

    @Inject
    private PublicRecords records;

    @Inject
    private RoadMaps roadMaps;

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
    private Integer year;
    private List<AreaRow> areas;
    private List<AreaRow> shown;
    private List<String> chosen;
    private List<OrganizationChoice> makers;
    private List<Country> countries;
    private Map<String, List<PublicRow>> actions;
    private Map<String, List<PublicRow>> commitments;
    private int commitmentsShown;
    private Timeline timeline;
    private RoadMap roadMap;

    /** Reads what the page shows. */
    public void open() {
        areas = records.areas(reader.getLanguage());
        makers = organizations.all(reader.getLanguage());
        countries = references.countries(reader.getLanguage());
        query = new Query(request);
        roadMap = roadMaps.read(reader.getLanguage(), today());
        var wanted = query.known(
                "area",
                code -> areas.stream().filter(row -> row.code().equals(code)).findFirst());
        shown = wanted.map(List::of).orElse(areas);
        var organization = query.known(
                "organization",
                slug -> makers.stream().filter(row -> row.slug().equals(slug)).findFirst());
        var country = query.known(
                "country",
                code -> countries.stream()
                        .filter(row -> row.getIso2().equals(code))
                        .findFirst());
        year = query.number("year", 1900, 2200).orElse(null);
        chosen = Stream.of(
                        wanted.map(AreaRow::name),
                        organization.map(OrganizationChoice::label),
                        country.map(row -> Country.name(row.getIso2(), reader.getLanguage())),
                        Optional.ofNullable(year).map(String::valueOf))
                .flatMap(Optional::stream)
                .toList();
        actions = read(RecordKind.ACTION, wanted, organization, country);
        commitments = read(RecordKind.COMMITMENT, wanted, organization, country);
        commitmentsShown = commitments.values().stream().mapToInt(List::size).sum();
        timeline = Timeline.of(items(), year, today());
    }

    private Map<String, List<PublicRow>> read(
            RecordKind kind,
            Optional<AreaRow> area,
            Optional<OrganizationChoice> organization,
            Optional<Country> country) {
        var filter = new Filter(kind);
        area.ifPresent(row -> filter.area(row.code()));
        organization.ifPresent(row -> filter.organization(row.id()));
        country.ifPresent(row -> filter.country(row.getIso2()));
        if (year != null) {
            filter.during(year);
        }
        return roadMaps.rows(filter, MOST, reader.getLanguage()).stream()
                .collect(Collectors.groupingBy(PublicRow::areaCode));
    }

    private List<Timeline.Item> items() {
        var items = new ArrayList<Timeline.Item>();
        for (var area : shown) {
            if (!isEmpty(area.code())) {
                items.add(new Timeline.Item(area, null, List.of()));
                var rest = new ArrayList<>(commitments(area.code()));
                for (var action : actions(area.code())) {
                    items.add(new Timeline.Item(null, action, roadMap.steps(action.id())));
                    var carried = rest.stream()
                            .filter(row -> roadMap.points(action.id(), row.id()))
                            .toList();
                    carried.forEach(row -> items.add(new Timeline.Item(null, row, List.of())));
                    rest.removeAll(carried);
                }
                rest.forEach(row -> items.add(new Timeline.Item(null, row, List.of())));
            }
        }
        return items;
    }

    /** Whether the filters leave nothing of the area. */
    public boolean isEmpty(String area) {
        return actions(area).isEmpty() && commitments(area).isEmpty();
    }

    /** Whether the filters leave nothing at all. */
    public boolean isNothing() {
        return timeline.lanes().isEmpty();
    }

    /** The engagement areas that are shown, and how far each is. */
    public List<AreaRow> getShown() {
        return shown;
    }

    /** The actions of one area, by when they start. */
    public List<PublicRow> actions(String area) {
        return actions.getOrDefault(area, List.of());
    }

    /** The commitments of one area, by when they start. */
    public List<PublicRow> commitments(String area) {
        return commitments.getOrDefault(area, List.of());
    }

    /** All actions of one area whatever the filters leave, since its percent counts them all. */
    public List<PublicRow> counted(String area) {
        return roadMap.actions().stream()
                .filter(row -> row.areaCode().equals(area))
                .toList();
    }

    /** Whether there are more commitments than the page shows. */
    public boolean isCut() {
        return commitmentsShown == MOST;
    }

    /** The drawing. */
    public Timeline getTimeline() {
        return timeline;
    }

    /** What is late, and what waits. */
    public RoadMap getRoadMap() {
        return roadMap;
    }

    /** The value of a filter in use; null when it is not. */
    public String value(String name) {
        return query.value(name);
    }

    /** Whether any filter is in use. */
    public boolean isFiltered() {
        return !query.used().isEmpty();
    }

    /** What was chosen in the filters, in words, for paper, which has no filters; empty when nothing was. */
    public String getChosen() {
        return String.join(", ", chosen);
    }

    /** Whether something in the address made no sense and was left out. */
    public boolean isIgnoring() {
        return query.hasIgnored();
    }

    /** What the filter for areas offers. */
    public List<AreaRow> getAreas() {
        return areas;
    }

    /** What the filter for organizations offers. */
    public List<OrganizationChoice> getOrganizations() {
        return makers;
    }

    /** What the filter for countries offers. */
    public List<Country> getCountries() {
        return countries;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
