package org.acuerdo.administration;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Reader;
import org.acuerdo.publication.TableWriter;

/**
 * A list of those who keep the portal: searched, sorted and paged by what stands in the address, and handed out as a file
 * of the same rows. What makes no sense there is left out, and the page says so.
 */
public abstract class Listing {

    private static final int PAGE = 25;

    private static final String DOWN = "-";

    /**
     * A column.
     *
     * @param name how it stands in addresses and files
     * @param key of its heading
     * @param ordered whether the list can be ordered by it
     */
    public record Column(String name, String key, boolean ordered) {
        /** A column by which the list can be ordered. */
        public Column(String name, String key) {
            this(name, key, true);
        }
    }

    /**
     * What is looked for, and in which order.
     *
     * @param words null for all
     * @param column the name of the column to order by; null for the list's own order
     */
    public record Wanted(String words, String column, boolean down) {}

    /** A value that leads somewhere. */
    public record Link(String href, String text, String language) {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A row: one value for each column; a text, a number, a day, a moment, a link, or null.
     *
     * @param href where it leads; null when nowhere
     * @param about what the page knows besides of what it is about
     */
    public record Row(String href, List<Object> values, Object about) {
        /** A row with nothing more to know about it. */
        public Row(String href, List<Object> values) {
            this(href, values, null);
        }
    }

    /**
     * One value as it reads.
     *
     * @param parts an address is put together of two, between which a line may break
     * @param link where it leads; null when nowhere
     * @param moment whether it is one, which needs some room
     */
    public record Cell(String label, List<String> parts, Link link, boolean moment) {}

    /**
     * A line of the page: what it begins with, and the other cells.
     *
     * @param about what the list knows besides of what it is about
     */
    public record Line(String href, String head, List<Cell> cells, Object about) {}

    /** An order that can be asked for. */
    public record Order(String word, String label) {}

    @Inject
    private Asked asked;

    @Inject
    private Reader reader;

    private Wanted wanted = new Wanted(null, null, false);
    private long total;
    private List<Row> rows = List.of();
    private int page = 1;
    private boolean ignoring;

    /** The address of the page. */
    public abstract String getPath();

    /** What the columns are; the first names the row. */
    public abstract List<Column> getColumns();

    /** How many rows there are of what is looked for. */
    protected abstract long count(Wanted sought);

    /** So many of them from this one on, in the order wanted. */
    protected abstract List<Row> rows(Wanted sought, int first, int most);

    /** Gives each of them, in the order wanted, without holding them all. */
    protected abstract void each(Wanted sought, Consumer<Row> taker);

    /** What the file is called. */
    protected abstract String fileName();

    /** The key of what the list's own order is called. */
    public String getOwnOrder() {
        return "listing.own";
    }

    /** What stands in the address besides: which list it is. */
    public Map<String, String> getKept() {
        return Map.of();
    }

    /** Reads what the address asks for; answers with the file when it asks for one. */
    public void open() {
        var words = asked.text("q").map(text -> text.replace("\0", "").strip()).filter(text -> !text.isEmpty());
        var sort = asked.text("sort");
        var order = sort.map(text -> text.startsWith(DOWN) ? text.substring(1) : text)
                .filter(name -> getColumns().stream()
                        .anyMatch(one -> one.ordered() && one.name().equals(name)));
        ignoring |= sort.isPresent() && order.isEmpty();
        wanted = new Wanted(
                words.orElse(null),
                order.orElse(null),
                order.isPresent() && sort.get().startsWith(DOWN));
        page = asked.text("page").map(this::pageNumber).orElse(1);
        asked.text("as").ifPresent(this::hand);
        if (!FacesContext.getCurrentInstance().getResponseComplete()) {
            total = count(wanted);
            rows = isPastEnd() ? List.of() : rows(wanted, getFirst() - 1, PAGE);
        }
    }

    /** Something in the address makes no sense and is left out. */
    protected void ignore() {
        ignoring = true;
    }

    private int pageNumber(String text) {
        var good = text.matches("[1-9]\\d{0,5}");
        ignoring |= !good;
        return good ? Integer.parseInt(text) : 1;
    }

    private void hand(String ending) {
        Arrays.stream(TableWriter.Format.values())
                .filter(format -> format.getEnding().equals(ending))
                .findFirst()
                .ifPresentOrElse(
                        format -> RowFile.answer(format, fileName(), getColumns(), taker -> each(wanted, taker)),
                        () -> ignoring = true);
    }

    /** How a value reads. */
    protected String read(Object value) {
        if (value instanceof LocalDate day) {
            return reader.date(day);
        }
        if (value instanceof Instant moment) {
            return reader.moment(moment);
        }
        if (value instanceof Number number) {
            return reader.number(number);
        }
        return Objects.toString(value, "");
    }

    /** The lines of this page. */
    public List<Line> getLines() {
        var labels = getColumns().stream().map(one -> reader.say(one.key())).toList();
        return rows.stream()
                .map(row -> {
                    var cells = new ArrayList<Cell>();
                    for (var i = 1; i < labels.size(); i++) {
                        cells.add(cell(labels.get(i), row.values().get(i)));
                    }
                    return new Line(row.href(), read(row.values().get(0)), cells, row.about());
                })
                .toList();
    }

    private Cell cell(String label, Object value) {
        var text = read(value);
        return new Cell(
                label,
                text.isEmpty() ? List.of() : List.of(text.split("(?<=@)")),
                value instanceof Link link && link.href() != null ? link : null,
                value instanceof Instant);
    }

    /** How a column is sorted now, as {@code aria-sort} says it; null when it is not. */
    public String sorted(Column one) {
        return !one.name().equals(wanted.column()) ? null : wanted.down() ? "descending" : "ascending";
    }

    /** The orders that can be asked for: by each column, up and down. */
    public List<Order> getOrders() {
        return getColumns().stream()
                .filter(Column::ordered)
                .flatMap(one -> List.of(
                        new Order(one.name(), reader.say("listing.up", reader.say(one.key()))),
                        new Order(DOWN + one.name(), reader.say("listing.down", reader.say(one.key()))))
                        .stream())
                .toList();
    }

    /** The order in use; null for the list's own. */
    public String getSort() {
        return wanted.column() == null ? null : (wanted.down() ? DOWN : "") + wanted.column();
    }

    /** What is looked for; null when all is shown. */
    public String getWords() {
        return wanted.words();
    }

    /** Whether anything is looked for in particular. */
    public boolean isSearching() {
        return wanted.words() != null;
    }

    /** Whether something in the address made no sense and was left out. */
    public boolean isIgnoring() {
        return ignoring;
    }

    /** How many rows were found. */
    public long getTotal() {
        return total;
    }

    /** The number of the first row of this page. */
    public int getFirst() {
        return (page - 1) * PAGE + 1;
    }

    /** The number of the last row of this page. */
    public long getLast() {
        return Math.min(total, (long) page * PAGE);
    }

    /** Whether the address asks for a page that there is not. */
    public boolean isPastEnd() {
        return page > 1 && getFirst() > total;
    }

    /** The address of the page before; null when this is the first. */
    public String getPrevious() {
        return page > 1 ? at(Map.of("page", String.valueOf(page - 1))) : null;
    }

    /** The address of the next page; null when this is the last. */
    public String getNext() {
        return getLast() < total && !isPastEnd() ? at(Map.of("page", String.valueOf(page + 1))) : null;
    }

    /** The address of the same rows as a file. */
    public String file(String ending) {
        return at(Map.of("as", ending));
    }

    /** The address of all rows. */
    public String getAllOfThem() {
        return address(getKept());
    }

    private String at(Map<String, String> more) {
        var query = new LinkedHashMap<>(getKept());
        if (wanted.words() != null) {
            query.put("q", wanted.words());
        }
        if (wanted.column() != null) {
            query.put("sort", getSort());
        }
        query.putAll(more);
        return address(query);
    }

    private String address(Map<String, String> query) {
        return ListAddress.of(getPath(), query);
    }
}
