package org.acuerdo.translation;

import java.io.Serializable;

/** A part of a text in another language, and what it is of. */
public class TranslatedPart implements Serializable {

    private static final long serialVersionUID = 1L;

    private String key;
    private String source;
    private String text;

    /** For JSON. */
    public TranslatedPart() {}

    /** A part. */
    TranslatedPart(String key, String source, String text) {
        this.key = key;
        this.source = source;
        this.text = text;
    }

    /** Names it within the content, as {@link org.acuerdo.moderation.Phrase} does. */
    public String getKey() {
        return key;
    }

    /** For JSON. */
    public void setKey(String key) {
        this.key = key;
    }

    /** What it is a translation of, in the language of the source. */
    public String getSource() {
        return source;
    }

    /** For JSON. */
    public void setSource(String source) {
        this.source = source;
    }

    /** What it says; may be empty while it is a draft. */
    public String getText() {
        return text;
    }

    /** For JSON. */
    public void setText(String text) {
        this.text = text;
    }
}
