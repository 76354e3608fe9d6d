package org.acuerdo.challenge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A signed moment that stands in a form: whoever sends it back has opened the form of this very record, and how long ago is
 * known. A program that fills forms does so at once; a person reads first.
 */
final class FormStamp {

    /** How a form comes back. */
    enum Age {
        /** As a person sends it. */
        GOOD,
        /** Faster than anybody reads. */
        TOO_FAST,
        /** Opened too long ago, or not by us. */
        TOO_OLD
    }

    static final Duration LEAST = Duration.ofSeconds(3);

    static final Duration MOST = Duration.ofHours(12);

    private FormStamp() {}

    /** The stamp of a form that is opened now. */
    static String issue(String key, String about, Instant now) {
        var at = now.toEpochMilli();
        return at + "." + sign(key, about, at);
    }

    /** How old the form is that came back with this stamp. */
    static Age age(String key, String about, String stamp, Instant now) {
        if (stamp == null || !stamp.matches("\\d{1,15}\\.[0-9a-f]{64}")) {
            return Age.TOO_OLD;
        }
        var at = Long.parseLong(stamp.substring(0, stamp.indexOf('.')));
        var right = sign(key, about, at).getBytes(StandardCharsets.US_ASCII);
        var given = stamp.substring(stamp.indexOf('.') + 1).getBytes(StandardCharsets.US_ASCII);
        var age = Duration.between(Instant.ofEpochMilli(at), now);
        if (!MessageDigest.isEqual(right, given) || age.compareTo(MOST) > 0) {
            return Age.TOO_OLD;
        }
        return age.compareTo(LEAST) < 0 ? Age.TOO_FAST : Age.GOOD;
    }

    private static String sign(String key, String about, long at) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((at + "." + about).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
