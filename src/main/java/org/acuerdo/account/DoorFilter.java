package org.acuerdo.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.acuerdo.platform.Reader;
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

    @Inject
    private transient Me me;

    @Inject
    private transient Reader reader;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var place = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
        var action = PLACES.get(place);
        if (action != null || "account".equals(place)) {
            me.account().ifPresent(account -> reader.setLanguage(account.getLanguage()));
        }
        if (action != null) {
            var decision = Policy.decide(me.actor(), action);
            if (!decision.isAllowed()) {
                throw new Forbidden(decision);
            }
            if (path.equals("/" + place) || path.equals("/" + place + "/")) {
                request.getRequestDispatcher("/" + place + "/index.xhtml").forward(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
