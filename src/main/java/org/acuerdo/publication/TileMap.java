package org.acuerdo.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.acuerdo.reference.Country;

/** A map on which each member State is a tile of the same size, so that a small island weighs as much as a continent. */
public record TileMap(List<Tile> tiles, int width, int height) {

    private static final int SIDE = 42;

    private static final int SHADES = 4;

    /**
     * A State on the map.
     *
     * @param shade 0 when it has none, then from 1 to 4 by quarters of the most that any has
     */
    public record Tile(String iso2, int x, int y, long count, int shade) {}

    /** The map of these States, with a number for each. */
    static TileMap of(Collection<Country> countries, ToLongFunction<String> count) {
        var most = countries.stream()
                .mapToLong(country -> count.applyAsLong(country.getIso2()))
                .max()
                .orElse(0);
        return new TileMap(
                countries.stream()
                        .map(country -> tile(country, count.applyAsLong(country.getIso2()), most))
                        .toList(),
                SIDE * (1 + most(countries, Country::getColumn)),
                SIDE * (1 + most(countries, Country::getRow)));
    }

    private static Tile tile(Country country, long count, long most) {
        return new Tile(
                country.getIso2(),
                country.getColumn() * SIDE,
                country.getRow() * SIDE,
                count,
                most == 0 ? 0 : (int) Math.ceil(SHADES * (double) count / most));
    }

    private static int most(Collection<Country> countries, ToLongFunction<Country> place) {
        return (int) countries.stream().mapToLong(place).max().orElse(0);
    }

    /** Those that have any, the most first. */
    public List<Tile> ranked() {
        return tiles.stream()
                .filter(tile -> tile.count() > 0)
                .sorted(Comparator.comparing(Tile::count).reversed())
                .toList();
    }
}
