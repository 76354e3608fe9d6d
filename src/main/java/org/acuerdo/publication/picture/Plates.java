package org.acuerdo.publication.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.acuerdo.platform.Reader;
import org.acuerdo.publication.PublicRecords;
import org.acuerdo.publication.picture.Plate.Row;
import org.acuerdo.reporting.ReportedStatus;

/** Makes pictures as they are now, in the reader's language: each in one to three statements. */
@RequestScoped
public class Plates {

    /** So many rows a text alternative tells; the table has them all. */
    private static final int TOLD = 5;

    @Inject
    private Counts counts;

    @Inject
    private MapRows maps;

    @Inject
    private PublicRecords records;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    /** All pictures. */
    public List<Plate> all() {
        return Arrays.stream(Picture.values()).map(this::of).toList();
    }

    /** One picture. */
    public Plate of(Picture picture) {
        return switch (picture) {
            case MAP_COMMITMENTS, MAP_PROGRESS, MAP_FRESHNESS -> map(picture);
            case AREAS -> areas();
            case STATUS -> status();
            case SECTORS -> sectors();
            case FUNDING -> funding();
        };
    }

    private Plate map(Picture picture) {
        var map = maps.of(picture);
        var rows = map.rows();
        return plate(
                picture,
                map.all(),
                map.unknown(),
                rows,
                (id, title, description) -> Tiles.drawing(id, title, description, map.countries(), map.tiles()::get));
    }

    private Plate areas() {
        var today = LocalDate.now(clock);
        var milestones = counts.milestones();
        var byArea = milestones.stream().collect(Collectors.groupingBy(Counts.Milestone::area));
        var rows = new ArrayList<Row>();
        var lines = new ArrayList<Steps.Line>();
        for (var area : records.areas(reader.getLanguage())) {
            var steps = AreaSteps.of(byArea.getOrDefault(area.id(), List.of()));
            var known = byArea.containsKey(area.id());
            var now = !known
                    ? null
                    : steps.isEmpty()
                            ? Integer.valueOf(0)
                            : Integer.valueOf(steps.getLast().percent());
            lines.add(new Steps.Line(
                    area.name(), now == null ? reader.say("picture.noAction") : reader.percent(now), steps));
            steps.forEach(step -> rows.add(
                    row(Picture.AREAS, area.code(), area.name(), "areas/" + area.code(), step.day(), step.percent())));
            if (known && steps.isEmpty()) {
                rows.add(row(Picture.AREAS, area.code(), area.name(), "areas/" + area.code(), today, 0));
            }
        }
        var open = milestones.stream().filter(one -> one.doneOn() == null).count();
        var actions =
                milestones.stream().map(Counts.Milestone::action).distinct().count();
        return plate(
                Picture.AREAS,
                actions,
                open,
                rows,
                (id, title, description) ->
                        new Drawing(id, 0, Steps.height(lines, today), title, description, Steps.shapes(lines, today)));
    }

    private Plate status() {
        var found = counts.byStatus();
        var all = found.values().stream().mapToLong(Long::longValue).sum();
        var unknown = found.getOrDefault("", 0L);
        var rows = new ArrayList<Row>();
        for (var status : ReportedStatus.values()) {
            var count = found.getOrDefault(status.name(), 0L);
            var word = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            rows.add(row(
                    Picture.STATUS,
                    status.name(),
                    reader.say("status." + status),
                    "commitments?status=" + word,
                    count,
                    part(count, all)));
        }
        rows.add(row(Picture.STATUS, "", reader.say("profile.unreported"), null, unknown, part(unknown, all)));
        return bars(Picture.STATUS, all, unknown, rows, all);
    }

    private static Integer part(long count, long all) {
        return all == 0 ? null : (int) Math.round(100.0 * count / all);
    }

    private Plate sectors() {
        var rows = new ArrayList<Row>();
        var unknown = 0L;
        for (var sector : counts.bySector(reader.getLanguage())) {
            var known = !sector.code().isEmpty();
            unknown = known ? unknown : sector.commitments();
            rows.add(row(
                    Picture.SECTORS,
                    sector.code(),
                    known ? sector.name() : reader.say("picture.noSector"),
                    known ? "commitments?sector=" + sector.code() : null,
                    sector.commitments()));
        }
        var all = counts.byStatus().values().stream().mapToLong(Long::longValue).sum();
        var most =
                rows.stream().mapToLong(row -> (Long) row.cells().get(0)).max().orElse(0);
        return bars(Picture.SECTORS, all, unknown, rows, most);
    }

    /** A bar for each row, by the value in its first column; hollow where it counts what is not known. */
    private Plate bars(Picture picture, long all, long unknown, List<Row> rows, long most) {
        var bars = rows.stream()
                .map(row -> {
                    var count = (Long) row.cells().get(0);
                    var percent = most == 0 ? 0 : 100.0 * count / most;
                    return new Bars.Bar(
                            null,
                            row.label(),
                            row.words().get(0),
                            percent,
                            !row.code().isEmpty());
                })
                .toList();
        return plate(
                picture,
                all,
                unknown,
                rows,
                (id, title, description) ->
                        new Drawing(id, 0, Bars.height(bars), title, description, Bars.shapes(bars)));
    }

    private Plate funding() {
        var found = counts.funding();
        var rows = new ArrayList<Row>();
        var bars = new ArrayList<Bars.Bar>();
        String before = null;
        for (var money : found) {
            if (money.currency() == null) {
                continue;
            }
            var name = currency(money.currency());
            var row = row(
                    Picture.FUNDING, money.currency(), name, null, money.year(), money.amount(), money.commitments());
            rows.add(row);
            bars.add(new Bars.Bar(
                    money.currency().equals(before) ? null : name,
                    money.year() == null ? reader.say("picture.noYear") : String.valueOf(money.year()),
                    row.words().get(1),
                    part(money, found),
                    money.year() != null));
            before = money.currency();
        }
        var all = found.stream().mapToLong(Counts.Money::commitments).sum();
        var unknown = found.stream()
                .filter(money -> money.currency() == null)
                .mapToLong(Counts.Money::commitments)
                .sum();
        return plate(
                Picture.FUNDING,
                all,
                unknown,
                rows,
                (id, title, description) ->
                        new Drawing(id, 0, Bars.height(bars), title, description, Bars.shapes(bars)));
    }

    /** What an amount is of the most in the same currency; nothing is set beside another currency. */
    private static double part(Counts.Money money, Collection<Counts.Money> all) {
        var most = all.stream()
                .filter(other -> money.currency().equals(other.currency()))
                .map(Counts.Money::amount)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return most.signum() == 0 ? 0 : 100 * money.amount().doubleValue() / most.doubleValue();
    }

    private String currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .map(known -> known.getDisplayName(reader.getLocale()) + " (" + code + ")")
                .orElse(code);
    }

    Row row(Picture picture, String code, String label, String path, Object... cells) {
        var words = new ArrayList<String>();
        for (var i = 0; i < cells.length; i++) {
            words.add(word(picture.getColumns().get(i).form(), code, cells[i]));
        }
        return new Row(code, label, path, Arrays.asList(cells), words);
    }

    private String word(Picture.Form form, String code, Object value) {
        if (value == null) {
            return reader.say("compare.unknown");
        }
        return switch (form) {
            case NUMBER -> reader.number((Number) value);
            case PERCENT -> reader.percent((Number) value);
            case DAY -> reader.date((LocalDate) value);
            case YEAR -> value.toString();
            case MONEY -> reader.money((BigDecimal) value, code);
        };
    }

    private interface Drawer {
        Drawing draw(String id, String title, String description);
    }

    private Plate plate(Picture picture, long all, long unknown, List<Row> rows, Drawer drawer) {
        var title = reader.say("picture." + picture);
        var made = reader.say("picture.made." + picture, all);
        var missing = unknown == 0 ? null : reader.say("picture.unknown." + picture, unknown);
        var told = rows.stream()
                .filter(row -> !row.words().isEmpty())
                .limit(TOLD)
                .map(row -> row.label() + ": " + String.join(", ", row.words()))
                .collect(Collectors.joining("; "));
        var description = made + (told.isEmpty() ? "" : " " + told + ". ") + reader.say("picture.tableSays");
        return new Plate(
                picture, title, made, missing, rows, drawer.draw("figure-" + picture.getWord(), title, description));
    }
}
