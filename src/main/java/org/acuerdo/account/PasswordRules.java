package org.acuerdo.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.acuerdo.platform.Refusal;

/**
 * What a password must be: long enough, and none of the common or leaked ones. There are no other rules (NIST SP 800-63B,
 * OWASP ASVS 5.0, 6.2): those about kinds of characters only make passwords harder to remember.
 */
@ApplicationScoped
public class PasswordRules {

    /** NIST SP 800-63B asks for 8 at least, OWASP ASVS 5.0 recommends 12 or more. */
    static final int SHORTEST = 12;

    static final int LONGEST = 200;

    private final LeakedPasswords leaked;

    /** For the container's stand-in, which does nothing by itself. */
    protected PasswordRules() {
        leaked = null;
    }

    /** The rules with this list. */
    @Inject
    public PasswordRules(LeakedPasswords leaked) {
        this.leaked = leaked;
    }

    /**
     * Takes the password or refuses it.
     *
     * @param name of the person who chooses it
     * @param email of that person
     * @throws Refusal when it is too short, too long, common or leaked
     */
    void check(String password, String name, String email) {
        if (password == null || length(password) < SHORTEST || length(password) > LONGEST) {
            throw new Refusal("password", SHORTEST, LONGEST);
        }
        if (CommonPasswords.contain(password, name, email)) {
            throw new Refusal("passwordCommon");
        }
        if (leaked.contain(password)) {
            throw new Refusal("passwordLeaked");
        }
    }

    /** How many characters it has, as a person counts them. */
    static int length(String password) {
        return password.codePointCount(0, password.length());
    }
}
