package org.acuerdo.account.factor;

import com.bastiaanjansen.otp.SecretGenerator;
import com.bastiaanjansen.otp.TOTPGenerator;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * What an authenticator app and the portal share (RFC 6238): 160 random bits, from which both make a code of six digits
 * for each half minute. These numbers are the ones that every app knows.
 *
 * @param base32 the secret as apps take it
 */
public record AppSecret(String base32) implements Serializable {

    /** How many digits a code has. */
    public static final int DIGITS = 6;

    private static final Duration STEP = Duration.ofSeconds(30);

    /** Clocks differ: a code is also good one step before and after its own (RFC 6238, 5.2). */
    private static final int DRIFT = 1;

    private static final int BITS = 160;

    /** A new one. */
    public static AppSecret random() {
        return new AppSecret(new String(SecretGenerator.generate(BITS), StandardCharsets.US_ASCII));
    }

    /** The time step that the code belongs to, if it is good at that moment. */
    public OptionalLong step(String code, Instant now) {
        if (code == null || !code.matches("[0-9]{" + DIGITS + "}")) {
            return OptionalLong.empty();
        }
        var given = code.getBytes(StandardCharsets.US_ASCII);
        var current = Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
        // All are compared, and in constant time, so that the answer's speed tells nothing.
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> MessageDigest.isEqual(code(step).getBytes(StandardCharsets.US_ASCII), given))
                .max();
    }

    /** The code of a moment. */
    public String code(Instant moment) {
        return code(Math.floorDiv(moment.getEpochSecond(), STEP.toSeconds()));
    }

    /** With HMAC-SHA-1, which the library takes by itself and every app knows. */
    private String code(long step) {
        return new TOTPGenerator.Builder(base32.getBytes(StandardCharsets.US_ASCII))
                .withHOTPGenerator(codes -> codes.withPasswordLength(DIGITS))
                .withPeriod(STEP)
                .build()
                .at(step * STEP.toSeconds());
    }

    /** The secret in groups of four, for typing. */
    public String spaced() {
        return base32.replaceAll(".{4}(?=.)", "$0 ");
    }

    /**
     * The address that an app reads from the drawing.
     *
     * @param issuer what the app calls the portal
     * @param person what the app calls the account
     */
    public String address(String issuer, String person) {
        return "otpauth://totp/" + encode(issuer) + ":" + encode(person) + "?secret=" + base32 + "&issuer="
                + encode(issuer) + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + STEP.toSeconds();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
