package org.acuerdo.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * A page as it was rendered from one version of the public record, compressed once for each way in which it is sent.
 *
 * @param version what it was rendered from
 * @param type its content type
 * @param tag its entity tag (RFC 9110 section 8.8.3): weak, since it stands for every way it is sent
 */
record KeptPage(String version, String type, String tag, Map<Coding, byte[]> bodies) {

    static KeptPage of(String version, String type, byte[] body) {
        return new KeptPage(version, type, tag(body), codings(body));
    }

    /** What it takes of the memory, roughly. */
    int size() {
        return 500 + bodies.values().stream().mapToInt(body -> body.length).sum();
    }

    private static String tag(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<Coding, byte[]> codings(byte[] body) {
        var bodies = new EnumMap<Coding, byte[]>(Coding.class);
        for (var coding : Coding.values()) {
            if (coding.isAvailable()) {
                bodies.put(coding, encode(body, coding));
            }
        }
        return bodies;
    }

    private static byte[] encode(byte[] body, Coding coding) {
        var out = new ByteArrayOutputStream(body.length);
        try (var encoded = coding.open(out)) {
            encoded.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Whether the reader has this very page, by what {@code If-None-Match} says (RFC 9110 section 13.1.2). */
    boolean isKnown(String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (var known : ifNoneMatch.split(",")) {
            if (known.strip().equals("*") || known.strip().equals(tag) || ("W/" + known.strip()).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
