package org.acuerdo.platform.mail;

import java.util.ArrayList;
import java.util.List;
import org.acuerdo.platform.Language;

/**
 * What a mail says, written once and read as plain text or as HTML. Whatever is put in is text: in HTML it is escaped,
 * and no line break of it reaches a header.
 */
public final class Letter {

    private static final int WIDTH = 72;

    private static final int LONGEST_SUBJECT = 150;

    private enum Form {
        TEXT,
        HEADING,
        QUOTE,
        ITEM,
        BUTTON,
        SMALL
    }

    private record Part(Form form, String text, String address) {}

    private final Language language;
    private final String subject;
    private final List<Part> parts = new ArrayList<>();

    /** A letter that says nothing yet. */
    public Letter(Language language, String subject) {
        this.language = language;
        this.subject = oneLine(subject, LONGEST_SUBJECT);
    }

    /** Adds a paragraph. */
    public Letter say(String text) {
        return add(Form.TEXT, text, null);
    }

    /** Adds a heading. */
    public Letter head(String text) {
        return add(Form.HEADING, text, null);
    }

    /** Adds what somebody else has written. */
    public Letter quote(String text) {
        return add(Form.QUOTE, text, null);
    }

    /** Adds an item of a list, which leads to an address. */
    public Letter item(String text, String address) {
        return add(Form.ITEM, text, address);
    }

    /** Adds the one thing to do next. */
    public Letter button(String text, String address) {
        return add(Form.BUTTON, text, address);
    }

    /** Adds a line at the foot; the address may be null. */
    public Letter foot(String text, String address) {
        return add(Form.SMALL, text, address);
    }

    private Letter add(Form form, String text, String address) {
        parts.add(new Part(form, text.strip(), address));
        return this;
    }

    /** The language that it is written in. */
    public Language language() {
        return language;
    }

    /** What it is about, in one line. */
    public String subject() {
        return subject;
    }

    /** As plain text, in lines of at most 72 characters; addresses are not broken. */
    public String plain() {
        var text = new StringBuilder();
        var small = false;
        for (var part : parts) {
            if (part.form() == Form.SMALL && !small) {
                text.append("-- \n");
                small = true;
            }
            switch (part.form()) {
                case QUOTE -> wrap(text, part.text(), "> ");
                case ITEM -> wrap(text, part.text(), "- ", "  ");
                default -> wrap(text, part.text(), "");
            }
            if (part.address() != null) {
                text.append(part.form() == Form.ITEM ? "  " : "")
                        .append(part.address())
                        .append('\n');
            }
            if (part.form() != Form.SMALL) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static void wrap(StringBuilder to, String text, String before) {
        wrap(to, text, before, before);
    }

    private static void wrap(StringBuilder to, String text, String first, String before) {
        var begin = first;
        for (var line : text.split("\\R", -1)) {
            var length = 0;
            to.append(begin);
            for (var word : line.strip().split("[ \\t]+")) {
                if (length > 0 && before.length() + length + 1 + word.length() > WIDTH) {
                    to.append('\n').append(before);
                    length = 0;
                }
                to.append(length > 0 ? " " : "").append(word);
                length += word.length() + (length > 0 ? 1 : 0);
            }
            to.append('\n');
            begin = before;
        }
    }

    /** As a page of its own, which loads nothing. */
    public String html() {
        var body = new StringBuilder();
        var items = false;
        for (var part : parts) {
            if (items != (part.form() == Form.ITEM)) {
                body.append(items ? "</ul>\n" : "<ul style=\"padding-left:1.25em\">\n");
                items = !items;
            }
            body.append(html(part)).append('\n');
        }
        if (items) {
            body.append("</ul>\n");
        }
        return """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <meta name="color-scheme" content="light dark"><title>%s</title></head>
            <body style="margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
            <div style="max-width:36em;margin:0 auto">
            %s</div></body></html>
            """.formatted(language.getCode(), escape(subject), body);
    }

    private static String html(Part part) {
        var text = escape(part.text()).replaceAll("\\R", "<br>");
        var address = part.address() == null ? null : escape(part.address());
        return switch (part.form()) {
            case TEXT -> "<p>" + text + "</p>";
            case HEADING -> "<h1 style=\"font-size:20px;line-height:1.3\">" + text + "</h1>";
            case QUOTE ->
                "<blockquote style=\"margin:1em 0;padding-left:1em;border-left:3px solid #8a6fc0\">" + text
                        + "</blockquote>";
            case ITEM -> "<li style=\"margin:.5em 0\"><a href=\"" + address + "\">" + text + "</a></li>";
            case BUTTON ->
                "<p style=\"margin:1.5em 0\"><a href=\"" + address
                        + "\" style=\"display:inline-block;padding:10px 18px;border-radius:6px;background:#4f2d8f;"
                        + "color:#ffffff;text-decoration:none;font-weight:600\">" + text + "</a></p>";
            case SMALL ->
                "<p style=\"margin:.5em 0;font-size:13px\">"
                        + (address == null ? text : "<a href=\"" + address + "\">" + text + "</a>") + "</p>";
        };
    }

    /** A text that can stand in HTML, between tags or in an attribute. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * A text as one line of a header: nothing of it can begin another header, turn the reading direction around or fill
     * the screen.
     */
    static String oneLine(String text, int longest) {
        var line = text.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
