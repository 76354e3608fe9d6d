package org.acuerdo.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Passwords are kept as PBKDF2 with HMAC-SHA-512 and 210,000 rounds, as the OWASP Password Storage Cheat Sheet asks for.
 */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final String STRONG = ALGORITHM + ":" + ROUNDS + ":";

    @Inject
    private Pbkdf2PasswordHash hash;

    private String decoy;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                Integer.toString(ROUNDS),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "32",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "64"));
        decoy = hash("no account has this password".toCharArray());
    }

    /** The hash to keep, with its salt and number of rounds in it. */
    public String hash(char[] password) {
        return hash.generate(password);
    }

    /**
     * Whether the password is the one behind the hash. Takes as long when there is no hash, so that nobody can tell an
     * unknown account from a wrong password by the clock.
     */
    public boolean matches(char[] password, String kept) {
        var matches = hash.verify(password, kept == null ? decoy : kept);
        return kept != null && matches;
    }

    /** Whether the hash was made by weaker rules than today's. */
    boolean isWeak(String kept) {
        return !kept.startsWith(STRONG);
    }
}
