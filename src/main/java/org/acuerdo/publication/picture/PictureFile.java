package org.acuerdo.publication.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.publication.PublicAddresses;
import org.acuerdo.publication.TableWriter;

/** {@code /{l}/figures/status.svg} and so on: a picture to take away, as a drawing, as an image or as its numbers. */
@WebServlet(PictureFile.PATH)
public class PictureFile extends HttpServlet {

    /** Where they are made; nobody asks for them there. */
    public static final String PATH = "/public/figure-file";

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("([a-z-]+)\\.(svg|png|csv)");

    /** An image has two pixels for one of the drawing, so that it is sharp in print. */
    private static final int SCALE = 2;

    @Inject
    private transient Plates plates;

    @Inject
    private transient Raster raster;

    @Inject
    private transient Source source;

    @Inject
    private transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher((String) request.getAttribute(PublicAddresses.KEY));
        if (!name.matches()) {
            throw new NotFound();
        }
        var plate = plates.of(Picture.of(name.group(1)).orElseThrow(NotFound::new));
        var ending = name.group(2);
        var file = "acuerdo-" + name.group(1) + "-" + reader.getCode() + "." + ending;
        response.setHeader(
                "Content-Disposition",
                (ending.equals("csv") ? "attachment" : "inline") + "; filename=\"" + file + "\"");
        if (ending.equals("csv")) {
            response.setContentType(TableWriter.Format.CSV.getType());
            try (var table = TableWriter.Format.CSV.on(
                    response.getOutputStream(), plate.picture().getWord(), plate.header(), Map.of())) {
                plate.write(table);
            }
            return;
        }
        var svg = plate.drawing().alone(reader.getCode(), source.line());
        if (ending.equals("svg")) {
            response.setContentType("image/svg+xml;charset=UTF-8");
            response.getOutputStream().write(svg.getBytes(StandardCharsets.UTF_8));
        } else {
            var png = raster.png(svg, SCALE);
            response.setContentType("image/png");
            response.getOutputStream().write(png);
        }
    }
}
