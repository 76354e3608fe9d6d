package org.acuerdo.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.acuerdo.platform.Reader;

/** The field for a new password, with what stands beside it: how strong it is. It is kept for one request, and never shown. */
@Named
@RequestScoped
public class NewPassword {

    @Inject
    private PasswordMeter meter;

    @Inject
    private LeakedPasswords leaked;

    @Inject
    private Reader reader;

    private String written;
    private boolean known;

    /** The password is never written back to a page. */
    public String getText() {
        return null;
    }

    /** See the getter. */
    public void setText(String text) {
        written = text;
        known = text != null && leaked.contain(text);
    }

    /** What was typed; null for nothing. */
    String written() {
        return written;
    }

    /** Whether there is anything to measure. */
    public boolean isWritten() {
        return written != null;
    }

    /** How strong it is, from 1 to 5. */
    public int getLevel() {
        if (written == null) {
            return 0;
        }
        return known ? 1 : meter.strength(written) + 1;
    }

    /** The same in words, and what is still to do. */
    public String getWords() {
        if (written == null) {
            return reader.say("password.strength.none");
        }
        var missing = PasswordRules.SHORTEST - PasswordRules.length(written);
        if (missing > 0) {
            return reader.say("password.strength.short", missing);
        }
        if (CommonPasswords.contain(written)) {
            return reader.say("password.strength.common");
        }
        return reader.say("password.strength." + (known ? "leaked" : getLevel() - 1));
    }

    /** The fewest characters that a password has. */
    public int getShortest() {
        return PasswordRules.SHORTEST;
    }
}
