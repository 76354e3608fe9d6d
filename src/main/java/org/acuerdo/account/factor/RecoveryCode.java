package org.acuerdo.account.factor;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.acuerdo.account.Tokens;

/**
 * A code that stands in, once, for a phone that is lost. Of its 25 signs the first two only find the row; the others are 115
 * random bits, more than anybody can try, so a plain hash keeps them (OWASP ASVS 5.0, 6.5.2).
 *
 * @param selector finds the code among those of the person
 * @param secret what is hashed
 */
public record RecoveryCode(String selector, String secret) {

    /** How many a person gets. */
    public static final int COUNT = 10;

    /** No sign that is easily taken for another: no 1, l or i; an o is read as 0. These are 32, five bits each. */
    private static final String SIGNS = "023456789abcdefghjkmnpqrstuvwxyz";

    private static final int SELECTOR = 2;
    private static final int LENGTH = 25;
    private static final int GROUP = 5;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** New ones, each found by another selector. */
    static List<RecoveryCode> random() {
        var codes = new LinkedHashMap<String, RecoveryCode>();
        while (codes.size() < COUNT) {
            var signs = new StringBuilder();
            for (var i = 0; i < LENGTH; i++) {
                signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
            }
            var code = of(signs.toString());
            codes.put(code.selector(), code);
        }
        return new ArrayList<>(codes.values());
    }

    /** What was typed, however it is written, if it can be one at all. */
    static Optional<RecoveryCode> typed(String text) {
        var signs = text == null
                ? ""
                : text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "").replace('o', '0');
        return signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(of(signs))
                : Optional.empty();
    }

    private static RecoveryCode of(String signs) {
        return new RecoveryCode(signs.substring(0, SELECTOR), signs.substring(SELECTOR));
    }

    /** As it is shown: five groups of five. */
    String shown() {
        return (selector + secret).replaceAll(".{" + GROUP + "}(?=.)", "$0-");
    }

    /** What is kept of it. */
    String hash() {
        return Tokens.hash(secret);
    }
}
