package org.acuerdo.publication;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.acuerdo.platform.Gate;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Makes PDF files of our own pages: tagged for screen readers as PDF/UA (ISO 14289-1) asks, with the letters inside. It
 * fetches nothing, whatever a page names, and makes few at the same time.
 */
@ApplicationScoped
public class Paper {

    private static final String FAMILY = "DejaVu Sans";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private final Gate gate = new Gate();

    static {
        // It tells of each rule of a style sheet that it does not know.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The page as a PDF.
     *
     * @param html a page of ours, with its language and its title
     * @param style how it looks on paper, as CSS
     * @throws org.acuerdo.platform.Busy when too many are being made
     */
    public byte[] pdf(String html, String style) {
        return gate.pass(() -> draw(html, style));
    }

    private static byte[] draw(String html, String style) {
        var page = Jsoup.parse(html);
        page.head().appendElement("style").appendText(style);
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        font(builder, "DejaVuSans.ttf", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> Paper.class.getResourceAsStream(FONTS + file), FAMILY, weight, style, true);
    }
}
