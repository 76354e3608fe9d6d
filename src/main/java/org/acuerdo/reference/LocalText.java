package org.acuerdo.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The name of a row in one language. */
@Embeddable
public class LocalText {

    private String name;

    @Column(name = "description")
    private String detail;

    /** For JPA. */
    protected LocalText() {}

    /**
     * A name in some language.
     *
     * @param detail a longer text; may be empty, never null
     */
    public LocalText(String name, String detail) {
        this.name = name;
        this.detail = detail;
    }

    /** From now on it is called so. Changed in place, so that the database sees a change of the same row. */
    void change(LocalText to) {
        name = to.name;
        detail = to.detail;
    }

    /** The name. */
    public String getName() {
        return name;
    }

    /** The longer text; may be empty. */
    public String getDetail() {
        return detail;
    }
}
