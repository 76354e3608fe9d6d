package org.acuerdo.notification;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /unsubscribe/TOKEN/TOPIC}: turns mails off without a sign-in. To look at it changes nothing, since programs follow
 * every link of a mail; the POST of RFC 8058, or of the button on the page, does it.
 */
@WebServlet("/unsubscribe/*")
public class Unsubscribe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient UnsubscribePage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        page.open(request.getPathInfo());
        show(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (page.open(request.getPathInfo())) {
            page.stop();
        }
        // No way to another page: RFC 8058 wants the answer here.
        show(request, response);
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!page.isGood()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        request.getRequestDispatcher("/public/unsubscribe.xhtml").forward(request, response);
    }
}
