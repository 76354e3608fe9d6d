package org.acuerdo.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Everything behind it sees the address of the reader, not the one of a proxy that is trusted, and the portal's own
 * {@linkplain AtHome as the settings have it}; there redirects lead, too.
 */
public class ProxyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proxies proxies;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(
                new FromReader(request, settings.baseUrl(), proxies.reader(request)),
                new LeadingHome(response, settings.baseUrl()));
    }

    /** The request as if no proxy were in between. */
    private static final class FromReader extends AtHome {

        private final String reader;

        FromReader(HttpServletRequest request, String baseUrl, String reader) {
            super(request, baseUrl);
            this.reader = reader;
        }

        @Override
        public String getRemoteAddr() {
            return reader;
        }

        @Override
        public String getRemoteHost() {
            return reader;
        }
    }

    /** The server would make addresses out of whatever the request calls the host. */
    private static final class LeadingHome extends HttpServletResponseWrapper {

        private final String baseUrl;

        LeadingHome(HttpServletResponse response, String baseUrl) {
            super(response);
            this.baseUrl = baseUrl;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(location.startsWith("/") ? baseUrl + location : location);
        }
    }
}
