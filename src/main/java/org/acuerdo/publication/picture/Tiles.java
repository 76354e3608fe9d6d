package org.acuerdo.publication.picture;

import java.util.Collection;
import java.util.function.Function;
import org.acuerdo.reference.Country;

/** The member States as tiles of the same size, so that a small island weighs as much as a continent. */
public final class Tiles {

    private static final int SIDE = 46;

    private static final int SHADES = 4;

    private static final String[] FILLS = {"#f0edf1", "#f1ebfa", "#e4daf2", Shapes.ACCENT, "#341561"};

    /**
     * What stands on a tile.
     *
     * @param text the figure; empty for none
     * @param shade from 0, for nothing, to 4
     */
    public record Tile(String text, int shade) {

        static final Tile EMPTY = new Tile("", 0);

        /** A tile for a number, shaded by quarters of the most that any has. */
        public static Tile of(String text, double value, double most) {
            return value <= 0 ? EMPTY : new Tile(text, (int) Math.ceil(SHADES * value / most));
        }
    }

    private Tiles() {}

    /** The map of these States. */
    public static Drawing drawing(
            String id, String title, String description, Collection<Country> countries, Function<String, Tile> tiles) {
        var shapes = new Shapes();
        var first = countries.stream().mapToInt(Country::getColumn).min().orElse(0);
        for (var country : countries) {
            tile(
                    shapes,
                    country.getIso2(),
                    country.getColumn() - first,
                    country.getRow(),
                    tiles.apply(country.getIso2()));
        }
        return new Drawing(
                id,
                SIDE
                        * (1
                                - first
                                + countries.stream()
                                        .mapToInt(Country::getColumn)
                                        .max()
                                        .orElse(0)),
                SIDE * (1 + countries.stream().mapToInt(Country::getRow).max().orElse(0)),
                title,
                description,
                shapes.whole());
    }

    private static void tile(Shapes shapes, String iso2, int column, int row, Tile tile) {
        var x = column * SIDE;
        var y = row * SIDE;
        var ink = tile.shade() > 2 ? Shapes.PAPER : Shapes.INK;
        shapes.start("g")
                .shape(
                        "rect",
                        "class",
                        "tile is-" + tile.shade(),
                        "x",
                        x + 1,
                        "y",
                        y + 1,
                        "width",
                        SIDE - 2,
                        "height",
                        SIDE - 2,
                        "rx",
                        6,
                        "fill",
                        FILLS[tile.shade()],
                        "stroke",
                        tile.shade() == 0 ? Shapes.LINE : Shapes.EDGE);
        letters(shapes, iso2, "tile-name", x, y + 20, 15, ink);
        if (!tile.text().isEmpty()) {
            letters(shapes, tile.text(), "tile-count", x, y + 37, 14, ink);
        }
        shapes.end();
    }

    private static void letters(Shapes shapes, String text, String name, int x, int y, int size, String ink) {
        shapes.text(
                text,
                "class",
                name,
                "x",
                x + SIDE / 2,
                "y",
                y,
                "font-size",
                size,
                "text-anchor",
                "middle",
                "fill",
                ink);
    }
}
