package org.acuerdo.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headers that keep a page to itself (OWASP Secure Headers). Pages of the signed-in part get the rule for their scripts
 * from PrimeFaces, which knows the nonce; of all others, the explorer and the page for errors alone run a script, their own.
 */
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final List<String> SIGNED_IN = List.of("/workspace", "/secretariat", "/admin", "/account");

    /** With no script nothing of the page asks for more; tools that look at it from within may, as for robots.txt. */
    private static final String NO_SCRIPT = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors ";

    /** What is made to stand in other people's pages; it has no form and nothing to click but links out of the frame. */
    private static final Pattern FRAMED = Pattern.compile("/[a-z]{2}/embed/.*");

    /** A list that answers each choice at once where a script may run, and the page that keeps what was typed. */
    private static final Pattern SCRIPTED = Pattern.compile("/[a-z]{2}/commitments|/error\\.xhtml");

    private static final String ONE_SCRIPT = "; script-src 'self'";

    /** Two years, as browsers want it that know such hosts in advance; OWASP ASVS 5.0 asks for one and for subdomains. */
    private static final String TRANSPORT = "max-age=63072000; includeSubDomains";

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (isEncrypted(settings.baseUrl())) {
            response.setHeader("Strict-Transport-Security", TRANSPORT);
        }
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        var framed = FRAMED.matcher(path).matches();
        if (!framed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (isSignedInPart(path)) {
            // What is meant for one person must not stay behind in a shared browser.
            response.setHeader("Cache-Control", "no-store");
        } else {
            response.setHeader("Content-Security-Policy", policy(path, framed));
        }
        var asset = path.startsWith("/resources/");
        if (asset) {
            response.setHeader("Cache-Control", "public, max-age=3600");
        }
        if (asset || path.startsWith("/jakarta.faces.resource/")) {
            // The server compresses these itself, and says nothing of it to caches on the way.
            response.setHeader("Vary", "Accept-Encoding");
        }
        chain.doFilter(request, response);
    }

    /** Whether people reach the portal by TLS: then browsers are told never to ask otherwise. */
    static boolean isEncrypted(String baseUrl) {
        return baseUrl.startsWith("https://");
    }

    private static String policy(String path, boolean framed) {
        return NO_SCRIPT + (framed ? "*" : "'none'") + (SCRIPTED.matcher(path).matches() ? ONE_SCRIPT : "");
    }

    /** Whether the path leads into the part for people who sign in; the only one whose pages have state and scripts. */
    static boolean isSignedInPart(String path) {
        return SIGNED_IN.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }
}
