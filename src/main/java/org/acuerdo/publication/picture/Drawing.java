package org.acuerdo.publication.picture;

/**
 * A drawing that stands in a page, where it takes its colours from the style sheet and its words from beside it, or alone,
 * with its title and where it comes from written into it.
 *
 * @param id by what its text alternative is found in a page
 * @param side what it measures across when it is drawn to scale; 0 when it fills whatever width there is, with letters
 *     that keep their size
 * @param height what it measures down, in pixels
 */
public record Drawing(String id, int side, int height, String title, String description, String shapes) {

    private static final int MARGIN = 32;
    private static final int HEAD = 56;
    private static final int FOOT = 44;

    /** A drawing alone is as wide as this. */
    static final int WIDTH = 720;

    /** Letters that nearly every machine has one kind of. */
    static final String FONTS = "'Segoe UI', 'Noto Sans', 'DejaVu Sans', 'Liberation Sans', Arial, sans-serif";

    /** As it stands in a page. */
    public String getInPage() {
        var all = new Shapes();
        var labels = id + "-title " + id + "-text";
        if (side == 0) {
            all.start("svg", "class", "chart picture", "role", "img", "aria-labelledby", labels)
                    .attribute("width", "100%")
                    .attribute("height", height);
        } else {
            all.start("svg", "class", "chart tilemap", "role", "img", "aria-labelledby", labels)
                    .attribute("viewBox", box());
        }
        return all.words("title", title, "id", id + "-title")
                .words("desc", description, "id", id + "-text")
                .raw(shapes)
                .end()
                .whole();
    }

    private String box() {
        return "0 0 " + side + " " + height;
    }

    /**
     * As a file of its own.
     *
     * @param source a line that says where it comes from
     */
    String alone(String language, String source) {
        var lines = Shapes.lines(title, 52);
        var top = HEAD + (lines.size() - 1) * 28;
        var all = new Shapes()
                .start("svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img", "lang", language)
                .attribute("aria-labelledby", id + "-title " + id + "-text")
                .attribute("width", WIDTH)
                .attribute("height", top + height + FOOT)
                .attribute("viewBox", "0 0 " + WIDTH + " " + (top + height + FOOT))
                .attribute("font-family", FONTS)
                .attribute("font-size", 14)
                .words("title", title, "id", id + "-title")
                .words("desc", description, "id", id + "-text")
                .shape("rect", "width", "100%", "height", "100%", "fill", Shapes.PAPER);
        for (var i = 0; i < lines.size(); i++) {
            all.text(
                    lines.get(i),
                    "x",
                    MARGIN,
                    "y",
                    36 + i * 28,
                    "font-size",
                    22,
                    "font-weight",
                    700,
                    "fill",
                    Shapes.INK);
        }
        all.start("svg", "x", MARGIN, "y", top, "width", WIDTH - 2 * MARGIN, "height", height);
        if (side > 0) {
            all.attribute("viewBox", box());
        }
        return all.raw(shapes)
                .end()
                .text(source, "x", MARGIN, "y", top + height + 28, "font-size", 12, "fill", Shapes.SOFT)
                .end()
                .whole();
    }
}
