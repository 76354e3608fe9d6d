package org.acuerdo.following;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /subscribe?l=en&what=areas/mentorship} asks for mails; {@code /subscription/confirm/SECRET} and
 * {@code /subscription/stop/SECRET} stand in mails. To look at an address changes nothing, since programs follow every
 * link of a mail; a POST does, of the button on the page or the one of RFC 8058. There is no session and no script.
 */
@WebServlet({"/subscribe", "/subscription/*"})
public class Subscribe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** RFC 6585. */
    private static final int TOO_MANY = 429;

    @Inject
    private transient SubscribePage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(request, response, open(request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var status = open(request);
        if (status == HttpServletResponse.SC_OK) {
            var parts = parts(request);
            switch (parts[1]) {
                case "confirm" -> page.confirm(parts[2]);
                case "stop" -> page.stop(parts[2], request.getParameter("what"));
                default -> status = page.ask(request.getParameter("email"), request.getRemoteAddr());
            }
        }
        // No way to another page: RFC 8058 wants the answer here.
        show(request, response, status);
    }

    private int open(HttpServletRequest request) {
        var parts = parts(request);
        return switch (parts[1]) {
            case "confirm" -> page.openConfirmation(parts[2]);
            case "stop" -> page.openStop(parts[2]);
            default -> {
                page.open(request.getParameter("l"), request.getParameter("what"));
                yield HttpServletResponse.SC_OK;
            }
        };
    }

    /** The parts of the path: the first is empty; for the form, all are. */
    private static String[] parts(HttpServletRequest request) {
        if ("/subscribe".equals(request.getServletPath())) {
            return new String[] {"", "", ""};
        }
        var parts = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().split("/", -1);
        if (parts.length != 3 || !parts[1].equals("confirm") && !parts[1].equals("stop")) {
            throw new org.acuerdo.platform.NotFound();
        }
        return parts;
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setStatus(status);
        if (status == TOO_MANY) {
            response.setHeader("Retry-After", String.valueOf(Subscribing.LONGEST_PAUSE.toSeconds()));
        }
        request.getRequestDispatcher("/public/subscribe.xhtml").forward(request, response);
    }
}
