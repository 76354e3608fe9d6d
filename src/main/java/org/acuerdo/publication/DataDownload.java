package org.acuerdo.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Settings;

/**
 * {@code /data/commitments.csv} and its like: everything that is public, for anybody to take away; {@code /data/catalog.jsonld}
 * tells catalogues what there is.
 */
@WebServlet("/data/*")
public class DataDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([a-z]+)\\.([a-z]+)");

    @Inject
    private transient Datasets datasets;

    @Inject
    private transient Catalog catalog;

    @Inject
    private transient PublicVersion version;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        // Read before the rows are: what is published meanwhile makes them count as old, never as new.
        var now = version.now();
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        if (path.equals("/catalog.jsonld")) {
            response.setContentType("application/ld+json");
            catalog.write(response.getOutputStream());
            return;
        }
        var match = PATH.matcher(path);
        if (!match.matches()) {
            throw new NotFound();
        }
        var set = Dataset.of(match.group(1)).orElseThrow(NotFound::new);
        var format = Arrays.stream(TableWriter.Format.values())
                .filter(known -> known.getEnding().equals(match.group(2)))
                .findFirst()
                .orElseThrow(NotFound::new);
        var tag = "W/\"" + now.replace(' ', '-') + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(format.getType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"acuerdo-" + set.getWord() + "." + format.getEnding() + "\"");
        try (var out = stream(format, request, response);
                var table = format.on(out, set.getWord(), set.getColumns(), catalog.about(set))) {
            datasets.read(set, settings.baseUrl(), table::row);
        }
    }

    /** Compressed for who takes it; a workbook is already. */
    private static OutputStream stream(
            TableWriter.Format format, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var coding =
                format == TableWriter.Format.XLSX ? Coding.IDENTITY : Coding.of(request.getHeader("Accept-Encoding"));
        if (coding != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.getName());
        }
        return coding.open(response.getOutputStream());
    }
}
