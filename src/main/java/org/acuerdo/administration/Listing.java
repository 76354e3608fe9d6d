package org.acuerdo.administration;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acuerdo.platform.Asked;
import org.acuerdo.platform.Reader;
import org.acuerdo.publication.TableWriter;

/**
 * A list of the administration: searched, sorted and paged by what stands in the address, and handed out as a file of the
 * same rows. What makes no sense there is left out, and the page says so.
 */
public abstract class Listing {

    private static final int PAGE = 25;

    private static final String DOWN = "-";

    /**
     * A column.
     *
     * @param name how it stands in addresses and files
     * @param key of its heading
     */
    public record Column(String name, String key) {}

    /**
     * A row: one value for each column; a text, a number, a day, a moment, or null.
     *
     * @param href where it leads; null when nowhere
     */
    public record Row(String href, List<Object> values) {}

    /** One value as it reads. */
    public record Cell(String label, String text) {}

    /** A line of the page: what it begins with, and the other cells. */
    public record Line(String href, String head, List<Cell> cells) {}

    /** An order that can be asked for. */
    public record Order(String word, String label) {}

    @Inject
    private Asked asked;

    @Inject
    private Reader reader;

    private List<Row> found;
    private String words;
    private int column = -1;
    private boolean down;
    private int page = 1;
    private boolean ignoring;

    /** The address of the page. */
    public abstract String getPath();

    /** What the columns are; the first names the row. */
    protected abstract List<Column> columns();

    /** All rows, in their own order. */
    protected abstract List<Row> all();

    /** What the file is called. */
    protected abstract String fileName();

    /** What stands in the address besides: which list it is. */
    public Map<String, String> getKept() {
        return Map.of();
    }

    /** Reads what the address asks for; answers with the file when it asks for one. */
    public void open() {
        words = asked.text("q").map(text -> text.replace("\0", "").strip()).orElse(null);
        asked.text("sort").ifPresent(this::sort);
        page = asked.text("page").map(this::pageNumber).orElse(1);
        found = new Sieve(reader.getLocale(), this::read).sift(all(), words, column, down);
        asked.text("as").ifPresent(this::hand);
    }

    private void sort(String word) {
        down = word.startsWith(DOWN);
        var name = down ? word.substring(1) : word;
        column = columns().stream().map(Column::name).toList().indexOf(name);
        ignoring |= column < 0;
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
                .ifPresentOrElse(this::write, () -> ignoring = true);
    }

    private void write(TableWriter.Format format) {
        var context = FacesContext.getCurrentInstance();
        var external = context.getExternalContext();
        external.setResponseContentType(format.getType());
        external.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + fileName() + "." + format.getEnding() + "\"");
        var names = columns().stream().map(Column::name).toList();
        try (var table = format.on(external.getResponseOutputStream(), fileName(), names, Map.of())) {
            for (var row : found) {
                table.row(row.values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private String read(Object value) {
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
        var labels = columns().stream().map(one -> reader.say(one.key())).toList();
        return found.stream()
                .skip((page - 1L) * PAGE)
                .limit(PAGE)
                .map(row -> {
                    var cells = new ArrayList<Cell>();
                    for (var i = 1; i < labels.size(); i++) {
                        cells.add(new Cell(labels.get(i), read(row.values().get(i))));
                    }
                    return new Line(row.href(), read(row.values().get(0)), cells);
                })
                .toList();
    }

    /** The columns. */
    public List<Column> getColumns() {
        return columns();
    }

    /** How a column is sorted now, as {@code aria-sort} says it; null when it is not. */
    public String sorted(Column one) {
        return column < 0 || !columns().get(column).equals(one) ? null : down ? "descending" : "ascending";
    }

    /** The orders that can be asked for: by each column, up and down. */
    public List<Order> getOrders() {
        return columns().stream()
                .flatMap(one -> List.of(
                        new Order(one.name(), reader.say("listing.up", reader.say(one.key()))),
                        new Order(DOWN + one.name(), reader.say("listing.down", reader.say(one.key()))))
                        .stream())
                .toList();
    }

    /** The order in use; null for the list's own. */
    public String getSort() {
        return column < 0 ? null : (down ? DOWN : "") + columns().get(column).name();
    }

    /** What is looked for; null when all is shown. */
    public String getWords() {
        return words;
    }

    /** Whether something in the address made no sense and was left out. */
    public boolean isIgnoring() {
        return ignoring;
    }

    /** How many rows were found. */
    public int getTotal() {
        return found.size();
    }

    /** The number of the first row of this page. */
    public int getFirst() {
        return (page - 1) * PAGE + 1;
    }

    /** The number of the last row of this page. */
    public int getLast() {
        return Math.min(found.size(), page * PAGE);
    }

    /** Whether the address asks for a page that there is not. */
    public boolean isPastEnd() {
        return page > 1 && getFirst() > found.size();
    }

    /** The address of the page before; null when this is the first. */
    public String getPrevious() {
        return page > 1 ? at(Map.of("page", String.valueOf(page - 1))) : null;
    }

    /** The address of the next page; null when this is the last. */
    public String getNext() {
        return getLast() < found.size() && !isPastEnd() ? at(Map.of("page", String.valueOf(page + 1))) : null;
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
        if (words != null) {
            query.put("q", words);
        }
        if (column >= 0) {
            query.put("sort", getSort());
        }
        query.putAll(more);
        return address(query);
    }

    private String address(Map<String, String> query) {
        return getPath()
                + query.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }
}
