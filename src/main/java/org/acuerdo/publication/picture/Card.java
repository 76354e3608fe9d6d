package org.acuerdo.publication.picture;

import java.util.List;

/**
 * The picture of a record that stands beside a link to it in other places (the Open Graph protocol, https://ogp.me), as
 * large as most of them want it.
 *
 * @param kind what kind of record it is, in words
 * @param standing what its maker reports; null when that is not known
 * @param percent how far its maker reports it; null when that is not known
 */
record Card(String kind, String reference, String title, String maker, String standing, Integer percent, String site) {

    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    private static final int LEFT = 96;

    private static final int LINE = 72;

    private static final int MOST_LINES = 4;

    /** So many letters of this size fit beside each other. */
    private static final int LETTERS = 32;

    private static final int BAR = 480;

    /** The picture as SVG. */
    String svg(String language) {
        var all = new Shapes()
                .start("svg", "xmlns", "http://www.w3.org/2000/svg", "lang", language)
                .attribute("width", WIDTH)
                .attribute("height", HEIGHT)
                .attribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attribute("font-family", Drawing.FONTS)
                .shape("rect", "width", WIDTH, "height", HEIGHT, "fill", Shapes.PAPER)
                .shape("rect", "width", 32, "height", HEIGHT, "fill", Shapes.ACCENT)
                .text(kind + "  " + reference, "x", LEFT, "y", 104, "font-size", 30, "fill", Shapes.SOFT);
        var y = 190;
        for (var line : shortened(Shapes.lines(title, LETTERS))) {
            all.text(line, "x", LEFT, "y", y, "font-size", 58, "font-weight", 700, "fill", Shapes.INK);
            y += LINE;
        }
        all.text(maker, "x", LEFT, "y", 500, "font-size", 34, "fill", Shapes.INK);
        if (percent != null) {
            all.shape("rect", "x", LEFT, "y", 552, "width", BAR, "height", 18, "rx", 9, "fill", Shapes.TRACK)
                    .shape(
                            "rect",
                            "x",
                            LEFT,
                            "y",
                            552,
                            "width",
                            BAR * percent / 100,
                            "height",
                            18,
                            "rx",
                            9,
                            "fill",
                            Shapes.ACCENT);
        }
        if (standing != null) {
            all.text(
                    standing,
                    "x",
                    percent == null ? LEFT : LEFT + BAR + 24,
                    "y",
                    572,
                    "font-size",
                    30,
                    "fill",
                    Shapes.INK);
        }
        return all.text(
                        site,
                        "x",
                        WIDTH - 60,
                        "y",
                        104,
                        "text-anchor",
                        "end",
                        "font-size",
                        30,
                        "font-weight",
                        700,
                        "fill",
                        Shapes.ACCENT)
                .end()
                .whole();
    }

    private static List<String> shortened(List<String> lines) {
        return lines.size() <= MOST_LINES
                ? lines
                : List.of(lines.get(0), lines.get(1), lines.get(2), lines.get(MOST_LINES - 1) + "…");
    }
}
