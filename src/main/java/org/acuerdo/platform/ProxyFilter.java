package org.acuerdo.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everything behind it sees the address of the reader, not the one of a proxy that is trusted. */
public class ProxyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Proxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var reader = proxies.reader(request);
        if (reader.equals(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getRemoteAddr() {
                        return reader;
                    }

                    @Override
                    public String getRemoteHost() {
                        return reader;
                    }
                },
                response);
    }
}
