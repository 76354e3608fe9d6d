package org.acuerdo.publication;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.publication.picture.CardFile;
import org.acuerdo.publication.picture.PictureFile;

/** The public addresses: language first, no extension, no session. */
public class PublicAddresses extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute that holds the last part of an address, such as a reference or a slug. */
    public static final String KEY = "org.acuerdo.key";

    /** The request attribute that holds the number of the version that was asked for; missing when none was. */
    static final String VERSION = "org.acuerdo.version";

    /** The request attribute that holds the address as it was asked for, with the language and without the query. */
    static final String ASKED = "org.acuerdo.asked";

    /** Pages by the first word after the language; the second is for an address with a key behind the word. */
    private record Pages(String list, String one) {}

    private static final Map<String, Pages> PAGES = Map.ofEntries(
            Map.entry("roadmap", new Pages("roadmap", null)),
            Map.entry("areas", new Pages(null, "area")),
            Map.entry("commitments", new Pages("commitments", "commitment")),
            Map.entry("dialogues", new Pages("dialogues", "dialogue")),
            Map.entry("actions", new Pages(null, "action")),
            Map.entry("organizations", new Pages("organizations", "organization")),
            Map.entry("countries", new Pages(null, "country")),
            Map.entry("compare", new Pages("compare", null)),
            Map.entry("data", new Pages("data", null)),
            Map.entry("figures", new Pages("figures", null)),
            Map.entry("report", new Pages("report", null)),
            Map.entry("embed", new Pages(null, "embed")),
            Map.entry("about", new Pages("about", null)));

    /** Files by the first word after the language: where what makes them is asked. */
    private static final Map<String, String> FILES =
            Map.of("figures", PictureFile.PATH, "report", ReportFile.PATH, "share", CardFile.PATH);

    /** Where the pages are kept; nobody asks for them there. */
    private static final Set<String> INNER = Set.of("public", "error", "error.xhtml");

    @Inject
    private transient Reader reader;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.isEmpty() || path.equals("/")) {
            chain.doFilter(request, response);
            return;
        }
        var parts = path.substring(1).split("/", -1);
        var language = Language.of(parts[0]);
        if (language.isPresent()) {
            reader.setLanguage(language.get());
            show(parts, request, response);
        } else if (INNER.contains(parts[0])) {
            throw new NotFound();
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void show(String[] parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!Set.of("GET", "HEAD").contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (parts.length == 1) {
            response.sendRedirect("/" + parts[0] + "/");
        } else if (parts[parts.length - 1].equals("feed.atom")) {
            request.setAttribute(Feed.INTEREST, interest(parts));
            request.getRequestDispatcher(Feed.PATH).forward(request, response);
        } else if (parts.length == 2 && parts[1].equals("dialogues.ics")) {
            request.getRequestDispatcher(DialogueCalendar.PATH).forward(request, response);
        } else if (parts.length == 3 && FILES.containsKey(parts[1])) {
            request.setAttribute(KEY, parts[2]);
            request.getRequestDispatcher(FILES.get(parts[1])).forward(request, response);
        } else {
            var page = page(parts, request);
            request.setAttribute(ASKED, request.getRequestURI());
            request.getRequestDispatcher("/public/" + page + ".xhtml").forward(request, response);
        }
    }

    private static String page(String[] parts, HttpServletRequest request) {
        if (parts.length == 2 && parts[1].isEmpty()) {
            return "home";
        }
        var pages = PAGES.get(parts[1]);
        var page = pages == null ? null : parts.length == 2 ? pages.list() : pages.one();
        if (isHistory(parts)) {
            request.setAttribute(KEY, parts[2]);
            return "history";
        }
        if (isCard(parts)) {
            request.setAttribute(KEY, parts[3]);
            return "embed-commitment";
        }
        if (page == null || parts.length > 3 && !isVersion(parts)) {
            throw new NotFound();
        }
        if (parts.length > 2) {
            request.setAttribute(KEY, parts[2]);
        }
        if (parts.length > 3) {
            request.setAttribute(VERSION, Integer.valueOf(parts[4]));
        }
        return page;
    }

    /** What the feed at an address is about. */
    private static Interest interest(String[] parts) {
        return Interest.of(String.join("/", Arrays.copyOfRange(parts, 1, parts.length - 1)))
                .orElseThrow(NotFound::new);
    }

    /** {@code /en/commitments/C-2018-0001/history}: what became of a record; an update has no other address of its own. */
    private static boolean isHistory(String[] parts) {
        return parts.length == 4
                && Set.of("commitments", "dialogues", "actions", "updates").contains(parts[1])
                && "history".equals(parts[3]);
    }

    /** {@code /en/embed/commitments/C-2018-0001}: a record as a card in somebody else's page. */
    private static boolean isCard(String[] parts) {
        return parts.length == 4 && "embed".equals(parts[1]) && "commitments".equals(parts[2]);
    }

    /** {@code /en/commitments/C-2018-0001/versions/2}: one version of a record. */
    private static boolean isVersion(String[] parts) {
        return parts.length == 5
                && Set.of("commitments", "dialogues", "actions").contains(parts[1])
                && "versions".equals(parts[3])
                && parts[4].matches("[1-9]\\d{0,5}");
    }
}
