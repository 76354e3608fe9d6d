package org.acuerdo.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Settings;

/** {@code /en/feed.atom}, {@code /en/areas/mentorship/feed.atom} and so on: what was published last about something. */
@WebServlet(Feed.PATH)
public class Feed extends HttpServlet {

    /** Where feeds are made; nobody asks for them there. */
    static final String PATH = "/public/feed.atom";

    /** The request attribute that holds what the feed is about. */
    static final String INTEREST = "org.acuerdo.interest";

    private static final long serialVersionUID = 1L;

    private static final int MOST = 50;

    @Inject
    private transient News news;

    @Inject
    private transient Reader reader;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var interest = (Interest) request.getAttribute(INTEREST);
        var language = reader.getLanguage();
        var name = reader.say("site.name");
        var title = news.title(interest, reader.say("feed.all"), language).orElseThrow(NotFound::new);
        var rows = news.about(interest, Instant.EPOCH, clock.instant(), MOST, language);
        var updated = rows.isEmpty()
                ? news.newest().orElse(Instant.EPOCH)
                : rows.get(0).publishedAt();
        var head = new AtomFeed.Head(
                settings.baseUrl(),
                language,
                name + ": " + title,
                reader.say("site.purpose"),
                reader.say("site.body"),
                interest.path(),
                interest.feed(),
                updated);
        response.setContentType("application/atom+xml;charset=UTF-8");
        try {
            AtomFeed.write(head, rows, response.getOutputStream());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
