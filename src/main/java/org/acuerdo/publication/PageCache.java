package org.acuerdo.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.acuerdo.platform.Language;

/**
 * Keeps each public page as it was rendered, for as long as nothing that the public can read has changed. A public page is
 * the same for everybody, so its address says all; anything but a whole page with status 200 passes by.
 */
public class PageCache extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** Nobody comes back to a longer one, and somebody could fill the memory with them. */
    private static final int LONGEST_ADDRESS = 1000;

    private final transient Cache<String, KeptPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, KeptPage page) -> page.size() + 2 * address.length())
            .build();

    @Inject
    private transient PublicVersion version;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = address(request);
        if (address == null) {
            chain.doFilter(request, response);
            return;
        }
        // Read before the page is: what is published meanwhile makes the page count as old, never as new.
        var now = version.now();
        var page = pages.getIfPresent(address);
        if (page == null || !page.version().equals(now)) {
            var rendered = new Rendered(response);
            chain.doFilter(request, rendered);
            if (response.isCommitted()) {
                return;
            }
            if (rendered.getStatus() != HttpServletResponse.SC_OK || request.isAsyncStarted() || isForOne(rendered)) {
                send(rendered.whole(), request, response);
                return;
            }
            page = KeptPage.of(now, rendered.getContentType(), rendered.whole());
            if (address.length() <= LONGEST_ADDRESS) {
                pages.put(address, page);
            }
        }
        answer(page, request, response);
    }

    /** What sets a cookie, or says itself how it is to be kept, may be meant for one reader alone. */
    private static boolean isForOne(HttpServletResponse response) {
        return response.containsHeader("Set-Cookie") || response.containsHeader("Cache-Control");
    }

    /** The address of a public page that is asked for; null when it is something else. */
    private static String address(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!Set.of("GET", "HEAD").contains(request.getMethod())
                || path.length() < 4
                || path.charAt(3) != '/'
                || Language.of(path.substring(1, 3)).isEmpty()) {
            return null;
        }
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static void answer(KeptPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", page.tag());
        // To be kept, and asked for again each time: something withdrawn must be gone at once.
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        if (page.isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.type());
        var coding = Coding.of(request.getHeader("Accept-Encoding"));
        if (coding != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.getName());
        }
        send(page.bodies().get(coding), request, response);
    }

    private static void send(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }
}
