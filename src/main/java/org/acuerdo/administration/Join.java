package org.acuerdo.administration;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.acuerdo.platform.NotFound;

/**
 * {@code /join?l=en}: an organization asks to take part; {@code /join/confirm/SECRET} stands in the mail that it gets. To
 * look at an address changes nothing; the button on the page does. There is no session and no script.
 */
@WebServlet({"/join", "/join/*"})
public class Join extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient JoinPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        show(request, response, open(request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var secret = secret(request);
        var status = open(request);
        if (secret == null) {
            status = page.ask(request);
        } else if (status == HttpServletResponse.SC_OK) {
            page.confirm(secret);
        }
        show(request, response, status);
    }

    private int open(HttpServletRequest request) {
        var secret = secret(request);
        if (secret != null) {
            return page.openConfirmation(secret);
        }
        page.open(request.getParameter("l"));
        return HttpServletResponse.SC_OK;
    }

    /** The secret of a mail; null when the form itself is asked for. */
    private static String secret(HttpServletRequest request) {
        var path = request.getPathInfo();
        if (path == null) {
            return null;
        }
        var parts = path.split("/", -1);
        if (parts.length != 3 || !"confirm".equals(parts[1]) || parts[2].isEmpty()) {
            throw new NotFound();
        }
        return parts[2];
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setStatus(status);
        request.getRequestDispatcher("/public/join.xhtml").forward(request, response);
    }
}
