package org.acuerdo.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Language;
import org.acuerdo.platform.NotFound;
import org.acuerdo.platform.Reader;
import org.acuerdo.platform.Settings;
import org.acuerdo.reference.References;

/**
 * {@code /sitemap.xml} and the parts that it names ({@code /sitemaps/commitments-1.xml}), each page in each language with its
 * alternates; {@code /robots.txt}.
 */
@WebServlet({"/sitemap.xml", "/sitemaps/*", "/robots.txt"})
public class Sitemap extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Times four languages, this stays below the 50,000 addresses that a part may have. */
    private static final int PART = 10_000;

    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final Pattern RECORDS = Pattern.compile("/(commitments|dialogues|actions)-([1-9]\\d{0,4})\\.xml");

    private static final List<RecordKind> KINDS =
            List.of(RecordKind.COMMITMENT, RecordKind.DIALOGUE, RecordKind.ACTION);

    private static final String ROBOTS = """
        User-agent: *
        Disallow: /workspace/
        Disallow: /secretariat/
        Disallow: /admin/
        Disallow: /account/
        Disallow: /*?
        Sitemap: %s/sitemap.xml
        """;

    @Inject
    private transient PublicRecords records;

    @Inject
    private transient References references;

    @Inject
    private transient Reader reader;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=300");
        if (request.getServletPath().equals("/robots.txt")) {
            response.setContentType("text/plain");
            response.getWriter().write(ROBOTS.formatted(settings.baseUrl()));
            return;
        }
        var part = request.getPathInfo();
        var match = RECORDS.matcher(part == null ? "" : part);
        if (part != null && !part.equals("/pages.xml") && !match.matches()) {
            throw new NotFound();
        }
        response.setContentType("application/xml");
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(response.getOutputStream(), "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            if (part == null) {
                index(xml);
            } else if (match.matches()) {
                records(xml, match.group(1), Integer.parseInt(match.group(2)));
            } else {
                pages(xml);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void index(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "sitemapindex");
        part(xml, "pages");
        var counts = records.counts();
        for (var kind : KINDS) {
            for (var i = 0; i * (long) PART < counts.getOrDefault(kind, 0L); i++) {
                part(xml, kind.getPath() + "-" + (i + 1));
            }
        }
    }

    private void part(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("sitemap");
        element(xml, "loc", settings.baseUrl() + "/sitemaps/" + name + ".xml");
        xml.writeEndElement();
    }

    private void pages(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "urlset");
        for (var path : List.of(
                "", "roadmap", "commitments", "dialogues", "organizations", "figures", "report", "data", "about")) {
            page(xml, path, null);
        }
        for (var area : records.areas(reader.getLanguage())) {
            page(xml, "areas/" + area.code(), area.changedAt());
        }
        for (var organization : records.organizations(reader.getLanguage())) {
            page(xml, "organizations/" + organization.slug(), null);
        }
        for (var country : references.countries(reader.getLanguage())) {
            page(xml, "countries/" + country.getIso2(), null);
        }
    }

    private void records(XMLStreamWriter xml, String word, int part) throws XMLStreamException {
        start(xml, "urlset");
        var kind = KINDS.stream()
                .filter(one -> one.getPath().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
        for (var row : records.published(kind, (part - 1) * PART, PART)) {
            page(xml, word + "/" + row[0], (Instant) row[1]);
        }
    }

    private void page(XMLStreamWriter xml, String path, Instant changed) throws XMLStreamException {
        for (var language : Language.values()) {
            xml.writeStartElement("url");
            element(xml, "loc", address(language, path));
            if (changed != null) {
                element(xml, "lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
            }
            for (var other : Language.values()) {
                xml.writeEmptyElement("xhtml:link");
                xml.writeAttribute("rel", "alternate");
                xml.writeAttribute("hreflang", other.getCode());
                xml.writeAttribute("href", address(other, path));
            }
            xml.writeEndElement();
        }
    }

    private String address(Language language, String path) {
        return settings.baseUrl() + "/" + language.getCode() + "/" + path;
    }

    private static void start(XMLStreamWriter xml, String root) throws XMLStreamException {
        xml.writeStartElement(root);
        xml.writeDefaultNamespace(SITEMAPS);
        xml.writeNamespace("xhtml", "http://www.w3.org/1999/xhtml");
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
