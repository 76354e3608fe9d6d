package org.acuerdo.publication;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.acuerdo.platform.Language;

/**
 * Writes a feed as RFC 4287 wants it. By the JDK's own XML writer: a feed library knows one language for a feed, and here
 * each entry says in which it was written.
 */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    /** A character that no XML 1.0 document may have, not even escaped. */
    private static final String UNFIT = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    /**
     * What a feed says of itself.
     *
     * @param base the address of the portal, with no slash at the end
     * @param path of the page that it is about, behind the language
     * @param feed of the feed, behind the language
     * @param updated when it last changed
     */
    record Head(
            String base,
            Language language,
            String title,
            String subtitle,
            String author,
            String path,
            String feed,
            Instant updated) {

        String address(String behind) {
            return base + "/" + language.getCode() + "/" + behind;
        }
    }

    private final XMLStreamWriter xml;
    private final Head head;

    private AtomFeed(XMLStreamWriter xml, Head head) {
        this.xml = xml;
        this.head = head;
    }

    static void write(Head head, List<PublicRow> rows, OutputStream to) throws XMLStreamException {
        var xml = XML.createXMLStreamWriter(to, "UTF-8");
        new AtomFeed(xml, head).write(rows);
        xml.close();
    }

    private void write(List<PublicRow> rows) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", head.language().getCode());
        text("id", head.address(head.feed()));
        text("title", head.title());
        text("subtitle", head.subtitle());
        text("updated", moment(head.updated()));
        link("self", "application/atom+xml", head.address(head.feed()));
        link("alternate", "text/html", head.address(head.path()));
        author(head.author());
        for (var row : rows) {
            entry(row);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(PublicRow row) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        xml.writeAttribute("xml:lang", row.language());
        // The address of a record is for good, and the same entry keeps it when its text is amended.
        text("id", head.address(row.path()));
        text("title", row.title());
        text("updated", moment(row.publishedAt()));
        link("alternate", "text/html", head.address(row.path()));
        author(row.organizationName());
        xml.writeEmptyElement(ATOM, "category");
        xml.writeAttribute("term", row.kind().getKey());
        if (!row.summary().isBlank()) {
            summary(row);
        }
        xml.writeEndElement();
    }

    /** A translation may be of the commitment that an update is called by, and not of the update. */
    private void summary(PublicRow row) throws XMLStreamException {
        xml.writeStartElement(ATOM, "summary");
        if (!row.summaryLanguage().equals(row.language())) {
            xml.writeAttribute("xml:lang", row.summaryLanguage());
        }
        xml.writeCharacters(row.teaser().replaceAll(UNFIT, "\uFFFD"));
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement(ATOM, "author");
        text("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void text(String element, String value) throws XMLStreamException {
        xml.writeStartElement(ATOM, element);
        xml.writeCharacters(value.replaceAll(UNFIT, "\uFFFD"));
        xml.writeEndElement();
    }

    /** As RFC 3339 writes a moment. */
    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
