package org.acuerdo.publication;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;

/** {@code /{l}/report/acuerdo.pdf?about=…}: the report of {@link ReportPage} as a file, made from the same page. */
@WebServlet(ReportFile.PATH)
public class ReportFile extends HttpServlet {

    /** Where it is made; nobody asks for it there. */
    public static final String PATH = "/public/report-file";

    private static final long serialVersionUID = 1L;

    private static final String NAME = "acuerdo.pdf";

    @Inject
    private transient Paper paper;

    @Inject
    private transient ReportPage page;

    @Inject
    private transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!NAME.equals(request.getAttribute(PublicAddresses.KEY))) {
            throw new NotFound();
        }
        var rendered = new Rendered(response);
        request.getRequestDispatcher("/public/report-paper.xhtml").include(request, rendered);
        if (page.isReversed()) {
            throw new NotFound();
        }
        var html = new String(rendered.whole(), StandardCharsets.UTF_8);
        var style = new String(
                getServletContext().getResourceAsStream("/WEB-INF/report.css").readAllBytes(), StandardCharsets.UTF_8);
        var pdf = paper.pdf(html, style);
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                "inline; filename=\"acuerdo-" + page.getPath().replaceAll("[^A-Za-z0-9]+", "-") + "-" + page.getFrom()
                        + "-" + page.getUntil() + "-" + reader.getCode() + ".pdf\"");
        response.getOutputStream().write(pdf);
    }
}
