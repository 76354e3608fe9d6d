package org.acuerdo.publication.picture;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.publication.PublicAddresses;
import org.acuerdo.publication.PublicRecords;

/** {@code /{l}/share/C-2018-0001.png}: the picture of a public record for a link to it in other places. */
@WebServlet(CardFile.PATH)
public class CardFile extends HttpServlet {

    /** Where they are made; nobody asks for them there. */
    public static final String PATH = "/public/card-file";

    private static final long serialVersionUID = 1L;

    private static final Pattern NAME = Pattern.compile("([CDA]-\\d{4}-\\d{4,9})\\.png");

    @Inject
    private transient PublicRecords records;

    @Inject
    private transient Raster raster;

    @Inject
    private transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher((String) request.getAttribute(PublicAddresses.KEY));
        if (!name.matches()) {
            throw new NotFound();
        }
        var row = records.byReference(name.group(1), reader.getLanguage()).orElseThrow(NotFound::new);
        var status = row.status() == null ? null : reader.say("status." + row.status());
        var percent = row.percent() == null ? null : reader.percent(row.percent());
        var standing = status == null ? percent : percent == null ? status : percent + ", " + status;
        var card = new Card(
                reader.say("kind." + row.kind()),
                row.reference(),
                row.title(),
                row.maker(),
                standing,
                row.percent(),
                reader.say("site.name"));
        var png = raster.png(card.svg(reader.getCode()), 1);
        response.setContentType("image/png");
        response.getOutputStream().write(png);
    }
}
