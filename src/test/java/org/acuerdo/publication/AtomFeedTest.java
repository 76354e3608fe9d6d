package org.acuerdo.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.platform.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What RFC 4287 asks of a feed, whatever stands in the texts. */
class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void hasAllThatAFeedMustHaveInTheNamespaceOfAtom() throws Exception {
        var feed = feed(List.of(row("C-2026-0001", "Promise <b>& more</b> \u0001", "pt")))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        for (var required : List.of("id", "title", "updated", "author")) {
            assertThat(children(feed, required)).as(required).hasSize(1);
        }
        assertThat(children(feed, "link"))
                .extracting(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .containsExactly(
                        "self https://portal.example/es/areas/mentorship/feed.atom",
                        "alternate https://portal.example/es/areas/mentorship");
        var entry = children(feed, "entry").get(0);
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("pt");
        for (var required : List.of("id", "title", "updated", "author", "summary")) {
            assertThat(children(entry, required)).as(required).hasSize(1);
        }
        assertThat(children(entry, "title").get(0).getTextContent()).isEqualTo("Promise <b>& more</b> \uFFFD");
        assertThat(children(entry, "id").get(0).getTextContent())
                .isEqualTo("https://portal.example/es/commitments/C-2026-0001");
        assertThat(OffsetDateTime.parse(children(entry, "updated").get(0).getTextContent())
                        .toInstant())
                .isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void noTwoEntriesHaveTheSameIdAndAFeedMayBeEmpty() throws Exception {
        var feed = feed(List.of(row("C-2026-0001", "One", "en"), row("C-2026-0002", "Two", "en")))
                .getDocumentElement();
        var ids = children(feed, "entry").stream()
                .map(entry -> children(entry, "id").get(0).getTextContent())
                .toList();
        assertThat(new HashSet<>(ids)).hasSize(2);
        assertThat(children(feed(List.of()).getDocumentElement(), "entry")).isEmpty();
    }

    @Test
    void anInterestIsReadFromItsAddressAndNothingElseIs() {
        for (var path : List.of("", "areas/mentorship", "commitments/C-2026-0001", "countries/BR")) {
            assertThat(Interest.of(path))
                    .isPresent()
                    .hasValueSatisfying(one -> assertThat(one.path()).isEqualTo(path));
        }
        for (var path : List.of("areas", "areas/", "updates/U-2026-0001", "commitments/../x", "areas/a/b", "about")) {
            assertThat(Interest.of(path)).as(path).isEmpty();
        }
    }

    private static List<Element> children(Element parent, String name) {
        var found = new java.util.ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
                found.add(element);
            }
        }
        return found;
    }

    private static Document feed(List<PublicRow> rows) throws Exception {
        var out = new ByteArrayOutputStream();
        var head = new AtomFeed.Head(
                "https://portal.example",
                Language.ES,
                "Acuerdo: Mentorship",
                "What for",
                "The body",
                "areas/mentorship",
                "areas/mentorship/feed.atom",
                Instant.parse("2026-03-01T10:00:00.123Z"));
        AtomFeed.write(head, rows, out);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static PublicRow row(String reference, String title, String language) {
        return new PublicRow(
                1L,
                RecordKind.COMMITMENT,
                reference,
                null,
                title,
                "A summary",
                language,
                language,
                "cim",
                "CIM",
                "",
                "mentorship",
                "Mentorship",
                LocalDate.of(2026, 1, 1),
                null,
                Instant.parse("2026-03-01T10:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                language);
    }
}
