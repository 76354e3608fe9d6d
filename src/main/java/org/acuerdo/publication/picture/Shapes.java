package org.acuerdo.publication.picture;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the shapes of a drawing. Each has its colour in an attribute, for where the drawing stands alone, and a class, by
 * which the style sheet overrides it where the drawing stands in a page.
 */
final class Shapes {

    static final String INK = "#221a2c";
    static final String SOFT = "#5d5468";
    static final String LINE = "#e5dfe6";
    static final String EDGE = "#857a8f";
    static final String ACCENT = "#4c2485";
    static final String TRACK = "#e4daf2";
    static final String PAPER = "#ffffff";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    Shapes() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A shape with these attributes, as names and values by turns. */
    Shapes shape(String name, Object... attributes) {
        return write(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** A line of text. */
    Shapes text(String text, Object... attributes) {
        return write(() -> {
            xml.writeStartElement("text");
            attributes(attributes);
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    /** Opens an element, for {@link #end} to close. */
    Shapes start(String name, Object... attributes) {
        return write(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element that only holds a text. */
    Shapes words(String name, String text, Object... attributes) {
        return write(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(text);
            xml.writeEndElement();
        });
    }

    /** One more attribute of what was opened last. */
    Shapes attribute(String name, Object value) {
        return write(() -> xml.writeAttribute(name, value.toString()));
    }

    /** Shapes that were written before. */
    Shapes raw(String shapes) {
        return write(() -> {
            // Ends the tag that is open.
            xml.writeCharacters("");
            xml.flush();
            out.write(shapes);
        });
    }

    Shapes end() {
        return write(xml::writeEndElement);
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    private Shapes write(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was written. */
    String whole() {
        // Ends the tag that may still be open.
        raw("");
        return out.toString();
    }

    /** The text in lines of no more than so many letters, as far as its words are no longer; SVG breaks no lines itself. */
    static List<String> lines(String text, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
