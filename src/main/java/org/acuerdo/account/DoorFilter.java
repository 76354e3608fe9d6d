package org.acuerdo.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.acuerdo.platform.Expired;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.TooMuch;
import org.acuerdo.platform.Unreadable;
import org.acuerdo.policy.Action;
import org.acuerdo.policy.Policy;

/**
 * The doors of the signed-in part: each place opens to those whom the policy lets in, in the language that the person
 * chose. That somebody is signed in at all the container has made sure of before.
 */
public class DoorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Map<String, Action> PLACES =
            Map.of("workspace", Action.WORK, "secretariat", Action.MODERATE, "admin", Action.ADMINISTER);

    private static final String ACCOUNT = "account";

    /** No form sends more, in bytes: three files of the largest size and their texts. The server takes no more either. */
    private static final long LARGEST = 65L * 1024 * 1024;

    @Inject
    private transient Me me;

    @Inject
    private transient SignInState state;

    @Inject
    private transient Reader reader;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // The path as the server has decoded it: by the raw one, /%77orkspace would pass every door.
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var place = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
        var action = PLACES.get(place);
        if (action == null && !ACCOUNT.equals(place)) {
            chain.doFilter(request, response);
            return;
        }
        if (me.isOver()) {
            request.logout();
            request.getSession().invalidate();
            anew(place, request, response, "partial/ajax".equals(request.getHeader("Faces-Request")));
            return;
        }
        // A form that was sent when the session was over is not carried out, since its page is gone: the person comes
        // back to the page, whose script puts back what was typed.
        if (request.getUserPrincipal() != null && state.takeContinuing() && "POST".equals(request.getMethod())) {
            // Even where a script had sent it: now the browser asks.
            anew(place, request, response, false);
            return;
        }
        refuseWhatNoFormSends(request);
        me.account()
                .map(Account::getLanguage)
                .or(() -> Language.of(request.getParameter("lang")))
                .ifPresent(reader::setLanguage);
        if (action != null) {
            var decision = Policy.decide(me.actor(), action);
            if (!decision.isAllowed()) {
                throw new Forbidden(decision);
            }
        }
        if (path.equals("/" + place) || path.equals("/" + place + "/")) {
            request.getRequestDispatcher("/" + place + "/index.xhtml").forward(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** Has the browser ask for the page again; it is sent to the sign-in page from there when nobody is signed in. */
    private static void anew(String place, HttpServletRequest request, HttpServletResponse response, boolean script)
            throws IOException {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        var address = (path.equals("/" + place) || path.startsWith("/" + place + "/") ? path : "/" + place + "/")
                + (query == null ? "" : "?" + query);
        if (script) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + address.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** A form of ours carries its token, and no browser types a null character, which the database refuses. */
    private static void refuseWhatNoFormSends(HttpServletRequest request) {
        // Told before any of it is read.
        var upload =
                request.getContentType() != null && request.getContentType().startsWith("multipart/");
        if (request.getContentLengthLong() > LARGEST || upload && request.getContentLengthLong() < 0) {
            throw new TooMuch();
        }
        var parameters = parameters(request);
        if ("POST".equals(request.getMethod()) && !parameters.containsKey("jakarta.faces.ViewState")) {
            throw new Expired();
        }
        if (parameters.values().stream().flatMap(Arrays::stream).anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new Unreadable();
        }
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (RuntimeException e) {
            // The server has no failure of its own for an upload that breaks off.
            throw new Unreadable();
        }
    }
}
