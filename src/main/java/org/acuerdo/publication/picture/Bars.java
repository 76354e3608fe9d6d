package org.acuerdo.publication.picture;

import java.util.List;

/** Bars that lie, each below its name, so that long names have room on a phone too. */
final class Bars {

    /** Letters in a line of a name, so that the value beside it has room on a screen of 320 pixels. */
    private static final int LINE = 25;

    private static final int LETTER = 18;
    private static final int THICK = 12;
    private static final int GAP = 20;

    /**
     * One bar.
     *
     * @param heading what this and the next ones belong to; null when it is the one before
     * @param percent how long it is, as a part of the longest that there could be
     * @param known whether it stands for something that is known; else it is drawn hollow
     */
    record Bar(String heading, String label, String value, double percent, boolean known) {}

    private final Shapes shapes = new Shapes();
    private int y;

    private Bars(List<Bar> bars) {
        for (var bar : bars) {
            if (bar.heading() != null) {
                heading(bar.heading());
            }
            draw(bar);
        }
    }

    static String shapes(List<Bar> bars) {
        return new Bars(bars).shapes.whole();
    }

    /** What the bars measure down. */
    static int height(List<Bar> bars) {
        return Math.max(LETTER, new Bars(bars).y - GAP + 2);
    }

    private void heading(String text) {
        y += y == 0 ? 0 : GAP;
        for (var line : Shapes.lines(text, 40)) {
            y += LETTER;
            shapes.text(line, "class", "heading", "x", 0, "y", y - 3, "font-weight", 700, "fill", Shapes.INK);
        }
        y += LETTER / 2;
    }

    private void draw(Bar bar) {
        for (var line : Shapes.lines(bar.label(), LINE)) {
            y += LETTER;
            shapes.text(line, "x", 0, "y", y - 3, "fill", Shapes.INK);
        }
        shapes.text(
                bar.value(),
                "class",
                "value",
                "x",
                "100%",
                "y",
                y - 3,
                "text-anchor",
                "end",
                "font-weight",
                700,
                "fill",
                Shapes.INK);
        y += 4;
        rect("track", "100%", Shapes.TRACK);
        if (bar.percent() > 0) {
            var length = Math.max(1, Math.round(bar.percent() * 10) / 10.0) + "%";
            if (bar.known()) {
                rect("bar", length, Shapes.ACCENT);
            } else {
                rect("bar is-unknown", length, Shapes.PAPER);
                shapes.attribute("stroke", Shapes.EDGE).attribute("stroke-dasharray", "4 3");
            }
        }
        y += THICK + GAP;
    }

    private void rect(String name, String width, String fill) {
        shapes.shape("rect", "class", name, "x", 0, "y", y, "width", width, "height", THICK, "rx", 4, "fill", fill);
    }
}
