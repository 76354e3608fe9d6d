package org.acuerdo.publication;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.acuerdo.dialogue.Agreement;

/** What was agreed in a public dialogue, as far as it is public: a copy, for the pages of what came of it. */
@Embeddable
public class Agreed {

    private int number;

    private String text;

    /** For JPA. */
    protected Agreed() {}

    Agreed(Agreement agreement) {
        this.number = agreement.getNumber();
        this.text = agreement.getText();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreed that && number == that.number && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, text);
    }
}
