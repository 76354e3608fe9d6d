package org.acuerdo.assessment;

import java.io.Serializable;
import org.acuerdo.moderation.Problems;
import org.acuerdo.platform.Language;

/** What the maker writes into the form of a reply. */
public class Answer implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As long as what it answers. */
    public static final int LONGEST = Finding.LONGEST;

    private String text;
    private String language;

    /** Says what is missing or impossible. */
    public void check(Problems problems) {
        if (Language.of(language).isEmpty()) {
            problems.add("language", "missing");
        }
        problems.text("text", text, LONGEST);
    }

    /** The reply itself. */
    public String getText() {
        return text;
    }

    /** See the getter. */
    public void setText(String text) {
        this.text = text;
    }

    /** The code of the language that it is written in. */
    public String getLanguage() {
        return language;
    }

    /** See the getter. */
    public void setLanguage(String language) {
        this.language = language;
    }
}
