package org.acuerdo.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Reader;
import org.acuerdo.reference.References;

/**
 * {@code /{l}/commitments}: all public commitments, searched, chosen from and shown as a list, a table, a map or charts.
 * The address holds all of it. A number of statements that does not depend on how many there are.
 */
@Named
@RequestScoped
public class CommitmentsPage {

    /** How the commitments are shown. */
    public enum View {
        /** Title, maker and states, one below the other. */
        LIST,
        /** One row for each. */
        TABLE,
        /** The member States, each a tile of the same size. */
        MAP,
        /** How many there are of each sort. */
        CHART
    }

    /**
     * A commitment that was found.
     *
     * @param title its title in pieces, some of which were searched for
     * @param text the places of its text that fit best; empty when nothing was searched for
     */
    public record Line(PublicRow row, List<Highlight> title, List<Highlight> text) {}

    /** A choice that can be taken back, and how many there would be then. */
    public record Loosening(String facet, String query, long count) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Searches searches;

    @Inject
    private PublicRecords records;

    @Inject
    private References references;

    @Inject
    private Options options;

    @Inject
    private Reader reader;

    private Query query;
    private Wanted wanted;
    private View view;
    private Found found;
    private Pages pages;
    private String mistyped;
    private List<Line> lines = List.of();
    private List<PublicRow> beside = List.of();
    private List<Searches.FoundOrganization> organizations = List.of();
    private final Map<Facet, List<Option>> offered = new LinkedHashMap<>();

    /** Reads what was asked for, and what there is. */
    public void open() {
        query = new Query(request);
        var words = query.text("q").orElse("");
        var chosen = options.chosen(query);
        var order = query.constant("sort", Wanted.Order.class)
                .orElse(words.isEmpty() ? Wanted.Order.NEWEST : Wanted.Order.RELEVANCE);
        view = query.constant("view", View.class).orElse(View.LIST);
        wanted = new Wanted(words, chosen, order, query.page());
        found = searches.count(wanted, reader.getLanguage());
        if (wanted.searches()) {
            searchBeside();
            if (found.unfiltered() == 0 && beside.isEmpty() && organizations.isEmpty()) {
                searchNearest();
            }
        }
        pages = new Pages(wanted.page(), found.total());
        if (!pages.pastEnd() && found.total() > 0 && (view == View.LIST || view == View.TABLE)) {
            read();
        }
        for (var facet : Facet.values()) {
            offered.put(facet, options.of(facet, found, chosen.getOrDefault(facet, List.of())));
        }
    }

    private void searchBeside() {
        var ids = searches.beside(wanted.words(), reader.getLanguage()).values().stream()
                .flatMap(List::stream)
                .toList();
        beside = records.inOrder(ids, reader.getLanguage());
        organizations = searches.organizations(wanted.words(), reader.getLanguage());
    }

    /** Nothing has these words: perhaps one is mistyped. */
    private void searchNearest() {
        var nearest = searches.nearest(wanted.words(), reader.getLanguage());
        if (nearest.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        mistyped = wanted.words();
        var words = Arrays.stream(mistyped.split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])"))
                .map(word -> nearest.getOrDefault(word, word))
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
        wanted = wanted.with(words);
        found = searches.count(wanted, reader.getLanguage());
        searchBeside();
    }

    private void read() {
        var places = searches.page(wanted, reader.getLanguage());
        var rows = records.inOrder(places.stream().map(Searches.Place::id).toList(), reader.getLanguage()).stream()
                .collect(Collectors.toMap(PublicRow::id, row -> row));
        lines = places.stream()
                .filter(place -> rows.containsKey(place.id()))
                .map(place -> line(rows.get(place.id()), place))
                .toList();
    }

    private static Line line(PublicRow row, Searches.Place place) {
        return place.title() == null
                ? new Line(row, List.of(new Highlight(row.title(), false)), List.of())
                : new Line(
                        row, place.title(), place.text().stream().anyMatch(Highlight::hit) ? place.text() : List.of());
    }

    /** What is searched for; empty when nothing is. */
    public String getWords() {
        return wanted.words();
    }

    /** What was typed, where it is not what is searched for; null where it is. */
    public String getMistyped() {
        return mistyped;
    }

    /** How the commitments are shown. */
    public View getView() {
        return view;
    }

    /** All the ways to show them. */
    public List<View> getViews() {
        return List.of(View.values());
    }

    /** The order that they stand in. */
    public Wanted.Order getOrder() {
        return Searches.order(wanted);
    }

    /** The orders that there are; nothing is more or less relevant to no words. */
    public List<Wanted.Order> getOrders() {
        return Arrays.stream(Wanted.Order.values())
                .filter(order -> order != Wanted.Order.RELEVANCE || wanted.searches())
                .toList();
    }

    /** What can be chosen by. */
    public List<Facet> getFacets() {
        return offered.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The values of a facet that some commitment has, or that were chosen. */
    public List<Option> options(Facet facet) {
        return offered.get(facet);
    }

    /** How many values of a facet are chosen. */
    public long chosen(Facet facet) {
        return offered.get(facet).stream().filter(Option::chosen).count();
    }

    /** All values that are chosen. */
    public List<Option> getChosen() {
        return offered.values().stream()
                .flatMap(List::stream)
                .filter(Option::chosen)
                .toList();
    }

    /** The most that any value of the facet has, for its bars. */
    public long most(Facet facet) {
        return offered.get(facet).stream().mapToLong(Option::within).max().orElse(1);
    }

    /** The query without one of the values that are chosen. */
    public String without(Option option) {
        return query.without(option.facet().getWord(), option.value());
    }

    /** The query without what is searched for. */
    public String getWithoutWords() {
        return query.without("q");
    }

    /** The query with this value alone of its facet, as a list. */
    public String only(Facet facet, String value) {
        return query.with(facet.getWord(), value).replaceAll("&?view=[a-z]+", "");
    }

    /** The query shown in another way. */
    public String as(View other) {
        return query.with("view", other == View.LIST ? null : Query.word(other));
    }

    /** The query of another page of the same list. */
    public String page(int number) {
        return query.page(number);
    }

    /** Whether anything is searched for or chosen. */
    public boolean isFiltered() {
        return wanted.searches() || !wanted.chosen().isEmpty();
    }

    /** Whether something in the address made no sense and was left out. */
    public boolean isIgnoring() {
        return query.hasIgnored();
    }

    /** Which page is shown. */
    public Pages getPages() {
        return pages;
    }

    /** The commitments of this page. */
    public List<Line> getLines() {
        return lines;
    }

    /** The same as lines of a list. */
    public List<PublicRow> getRows() {
        return lines.stream().map(Line::row).toList();
    }

    /** The dialogues and actions that have the words too. */
    public List<PublicRow> beside(String kind) {
        return beside.stream()
                .filter(row -> row.kind() == RecordKind.valueOf(kind))
                .toList();
    }

    /** Whether anything but commitments has the words. */
    public boolean isMore() {
        return !beside.isEmpty() || !organizations.isEmpty();
    }

    /** The organizations that are called so, or nearly so. */
    public List<Searches.FoundOrganization> getOrganizations() {
        return organizations;
    }

    /** Where nothing was found: what could be taken back, and what there would be then. */
    public List<Loosening> getLoosenings() {
        var ways = wanted.chosen().keySet().stream()
                .map(facet -> new Loosening(facet.getWord(), query.without(facet.getWord()), found.without(facet)))
                .filter(way -> way.count() > 0)
                .collect(Collectors.toList());
        if (wanted.searches() && !wanted.chosen().isEmpty()) {
            var count = searches.count(wanted.with(""), reader.getLanguage()).total();
            if (count > 0) {
                ways.add(new Loosening("q", query.without("q"), count));
            }
        }
        if (wanted.chosen().size() > 1 && ways.isEmpty() && found.unfiltered() > 0) {
            ways.add(new Loosening(
                    "all", wanted.searches() ? query.only("q", wanted.words()) : "?", found.unfiltered()));
        }
        return ways;
    }

    /** The member States, for the map: how many of those that all other choices leave are for each. */
    public TileMap getMap() {
        return TileMap.of(
                references.countries(reader.getLanguage()),
                country -> found.of(Facet.COUNTRY, country).open());
    }
}
