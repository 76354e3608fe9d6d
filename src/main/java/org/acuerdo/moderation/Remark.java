package org.acuerdo.moderation;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.acuerdo.platform.Refusal;

/** A reason that whoever gives a revision back pins to one field of it. It never changes; the database refuses it too. */
@Embeddable
public class Remark {

    private String field;

    private String text;

    /** For JPA. */
    protected Remark() {}

    /**
     * A reason for one field.
     *
     * @param field its name in the form
     * @param text what to mend, for the writer to read
     * @throws Refusal when either says nothing
     */
    public Remark(String field, String text) {
        if (Problems.isEmpty(field) || Problems.isEmpty(text)) {
            throw new Refusal("reasonMissing");
        }
        this.field = field;
        this.text = text.replace("\0", "").strip();
    }

    /** The field's name in the form. */
    public String getField() {
        return field;
    }

    /** What to mend. */
    public String getText() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remark remark && remark.field.equals(field) && remark.text.equals(text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, text);
    }
}
