package org.acuerdo.challenge;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import org.acuerdo.platform.NotFound;

/**
 * {@code /challenge?l=en&about=C-2026-0001} is the form; {@code /challenge/confirm/SECRET} stands in the mail. To look at an
 * address changes nothing, since programs follow every link of a mail; a POST does. There is no session and no script: what
 * a foreign site could have a browser send here is no more than anybody can send, and nothing without the mail.
 */
@WebServlet({"/challenge", "/challenge/*"})
public class TalkBack extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String CONFIRM = "/confirm/";

    /** A field that people do not see; programs fill what they find. */
    static final String TRAP = "website";

    @Inject
    private transient TalkBackPage page;

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
            if (request.getPathInfo() != null) {
                page.confirm(secret(request));
            } else {
                var fields = new HashMap<String, String>();
                request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
                status = page.send(fields, request.getRemoteAddr());
            }
        }
        show(request, response, status);
    }

    private int open(HttpServletRequest request) {
        if (request.getPathInfo() != null) {
            return page.openConfirmation(secret(request));
        }
        page.open(request.getParameter("l"), request.getParameter("about"));
        return HttpServletResponse.SC_OK;
    }

    private static String secret(HttpServletRequest request) {
        var path = request.getPathInfo();
        if (!path.startsWith(CONFIRM) || path.indexOf('/', CONFIRM.length()) >= 0) {
            throw new NotFound();
        }
        return path.substring(CONFIRM.length());
    }

    private void show(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setStatus(status);
        var wait = page.getWait();
        if (wait != null) {
            response.setHeader("Retry-After", String.valueOf(Math.max(1, wait.toSeconds())));
        }
        request.getRequestDispatcher("/public/challenge.xhtml").forward(request, response);
    }
}
