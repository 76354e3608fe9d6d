package org.acuerdo.publication.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Settings;
import org.acuerdo.publication.Here;
import org.acuerdo.publication.PublicVersion;

/** Where what is embedded or downloaded comes from, and how to embed it. */
@Named("origin")
@RequestScoped
public class Source {

    private static final String FRAME =
            "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\"></iframe>";

    /** What stands around a drawing in its frame: title, source and the closed parts. */
    private static final int AROUND = 300;

    private static final int WIDEST_MAP = 480;

    private static final int CARD = 360;

    @Inject
    private PublicVersion version;

    @Inject
    private Settings settings;

    @Inject
    private Reader reader;

    @Inject
    private Here here;

    /** The number of the version of the public record that is read. */
    public String getVersion() {
        return version.number();
    }

    /** The day as of which it is read, in words. */
    public String getDay() {
        return reader.date(LocalDate.parse(version.date()));
    }

    /** Where a picture stands among the others, with its method. */
    public String address(Plate plate) {
        return settings.baseUrl() + "/" + reader.getCode() + "/figures#"
                + plate.drawing().id();
    }

    /** The whole address of a path of the portal. */
    public String address(String path) {
        return settings.baseUrl() + "/" + reader.getCode() + "/" + path;
    }

    /** What stands at the foot of a drawing that is taken away. */
    String line() {
        return reader.say("picture.sourceLine", reader.say("site.name"), getVersion(), getDay()) + " "
                + settings.baseUrl() + "/" + reader.getCode() + "/figures";
    }

    /** What to copy into another page so that a picture stands there. */
    public String frame(Plate plate) {
        var drawing = plate.drawing();
        // A map is drawn to scale, no wider than the style sheet lets it be.
        var height = drawing.side() == 0 ? drawing.height() : drawing.height() * WIDEST_MAP / drawing.side();
        return frame("embed/" + plate.picture().getWord(), plate.title(), height + AROUND);
    }

    /** What to copy into another page so that the record of this page stands there as a card. */
    public String frameOfRecord(String title) {
        return frame("embed" + here.getPath().replaceFirst("/versions/\\d+$", ""), title, CARD);
    }

    private String frame(String path, String title, int height) {
        return FRAME.formatted(
                address(path),
                title.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"),
                height);
    }
}
