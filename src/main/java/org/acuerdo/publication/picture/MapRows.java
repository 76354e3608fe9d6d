package org.acuerdo.publication.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.acuerdo.platform.Reader;
import org.acuerdo.publication.picture.Plate.Row;
import org.acuerdo.reference.Country;
import org.acuerdo.reference.References;
import org.acuerdo.reporting.Cycles;
import org.acuerdo.reporting.Freshness;

/** What the maps of the member States show: one tile and one row for each State. */
@RequestScoped
public class MapRows {

    /** What stands on a tile of a State with commitments of which nothing is known. */
    private static final String UNKNOWN = "?";

    /**
     * A map.
     *
     * @param all how many commitments it is made of
     * @param unknown of how many of them nothing is known, or no State
     */
    record Shown(
            long all, long unknown, Collection<Country> countries, Map<String, Tiles.Tile> tiles, List<Row> rows) {}

    @Inject
    private Counts counts;

    @Inject
    private Cycles cycles;

    @Inject
    private References references;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    @Inject
    private Plates plates;

    Shown of(Picture picture) {
        return picture == Picture.MAP_FRESHNESS ? freshness() : counted(picture);
    }

    private Shown counted(Picture picture) {
        var found = counts.byCountry();
        var none = new Counts.Count(0, 0, 0);
        var all = found.getOrDefault("", none);
        var most = found.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .mapToLong(entry -> entry.getValue().commitments())
                .max()
                .orElse(0);
        var tiles = new HashMap<String, Tiles.Tile>();
        var rows = new ArrayList<Row>();
        var countries = references.countries(reader.getLanguage());
        for (var country : countries) {
            var count = found.getOrDefault(country.getIso2(), none);
            if (picture == Picture.MAP_COMMITMENTS) {
                tiles.put(
                        country.getIso2(),
                        Tiles.Tile.of(reader.number(count.commitments()), count.commitments(), most));
                rows.add(row(picture, country, count.commitments()));
            } else {
                tiles.put(country.getIso2(), tile(count.percent(), count.commitments()));
                rows.add(row(picture, country, count.percent(), count.reported(), count.commitments()));
            }
        }
        var unnamed =
                picture == Picture.MAP_COMMITMENTS ? all.commitments() - named() : all.commitments() - all.reported();
        return new Shown(all.commitments(), unnamed, countries, tiles, rows);
    }

    /** How many commitments name a State at all. */
    private long named() {
        return counts.reporting().stream()
                .filter(one -> one.iso2() != null)
                .map(Counts.Reporting::commitment)
                .distinct()
                .count();
    }

    private Tiles.Tile tile(Integer percent, long commitments) {
        if (commitments == 0) {
            return Tiles.Tile.EMPTY;
        }
        return percent == null
                ? new Tiles.Tile(UNKNOWN, 0)
                : new Tiles.Tile(reader.percent(percent), percent == 0 ? 1 : (percent + 24) / 25);
    }

    private Shown freshness() {
        var today = LocalDate.now(clock);
        var asked = cycles.askedOfAll(today);
        var byCountry = new HashMap<String, Map<Freshness, Long>>();
        var silent = new HashSet<Long>();
        var all = new HashSet<Long>();
        for (var one : counts.reporting()) {
            var fresh = Freshness.of(asked.getOrDefault(one.commitment(), List.of()), one.last(), today);
            all.add(one.commitment());
            if (fresh == Freshness.NEVER) {
                silent.add(one.commitment());
            }
            if (one.iso2() != null) {
                byCountry
                        .computeIfAbsent(one.iso2(), iso2 -> new EnumMap<>(Freshness.class))
                        .merge(fresh, 1L, Long::sum);
            }
        }
        var tiles = new HashMap<String, Tiles.Tile>();
        var rows = new ArrayList<Row>();
        var countries = references.countries(reader.getLanguage());
        for (var country : countries) {
            var found = byCountry.getOrDefault(country.getIso2(), Map.of());
            var sum = found.values().stream().mapToLong(Long::longValue).sum();
            var owing = count(found, Freshness.OVERDUE) + count(found, Freshness.NEVER);
            var percent = sum == 0 ? null : Integer.valueOf((int) Math.round(100.0 * (sum - owing) / sum));
            tiles.put(country.getIso2(), tile(percent, sum));
            rows.add(row(
                    Picture.MAP_FRESHNESS,
                    country,
                    percent,
                    count(found, Freshness.ON_TIME),
                    count(found, Freshness.REPORTED),
                    count(found, Freshness.DUE),
                    count(found, Freshness.OVERDUE),
                    count(found, Freshness.NEVER),
                    sum));
        }
        return new Shown(all.size(), silent.size(), countries, tiles, rows);
    }

    private static long count(Map<Freshness, Long> found, Freshness freshness) {
        return found.getOrDefault(freshness, 0L);
    }

    private Row row(Picture picture, Country country, Object... cells) {
        var iso2 = country.getIso2();
        return plates.row(picture, iso2, reader.country(iso2), "countries/" + iso2, cells);
    }
}
