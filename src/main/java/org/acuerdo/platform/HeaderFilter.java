package org.acuerdo.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;

/**
 * Headers that keep a page to itself (OWASP Secure Headers). Pages of the signed-in part get the rule for their scripts
 * from PrimeFaces, which knows the nonce; all others run no script at all.
 */
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final List<String> SIGNED_IN = List.of("/workspace", "/secretariat", "/admin", "/account");

    private static final String POLICY = "Content-Security-Policy";

    private static final String NO_SCRIPT =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        if (SIGNED_IN.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"))) {
            // What is meant for one person must not stay behind in a shared browser.
            response.setHeader("Cache-Control", "no-store");
            chain.doFilter(request, response);
        } else {
            response.setHeader(POLICY, NO_SCRIPT);
            chain.doFilter(request, new WithoutSecondPolicy(response));
        }
    }

    /** PrimeFaces adds its policy to every page, also where nothing of it is used. */
    private static final class WithoutSecondPolicy extends HttpServletResponseWrapper {
        WithoutSecondPolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
