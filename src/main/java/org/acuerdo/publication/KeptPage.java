package org.acuerdo.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it was rendered from one version of the public record, as it is and compressed once.
 *
 * @param version what it was rendered from
 * @param type its content type
 * @param tag its entity tag (RFC 9110 section 8.8.3): weak, since it stands for both ways it is sent
 */
record KeptPage(String version, String type, String tag, byte[] plain, byte[] zipped) {

    static KeptPage of(String version, String type, byte[] body) {
        return new KeptPage(version, type, tag(body), body, zip(body));
    }

    /** What it takes of the memory, roughly. */
    int size() {
        return plain.length + zipped.length + 500;
    }

    private static String tag(byte[] body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(byte[] body) {
        var out = new ByteArrayOutputStream(body.length / 3);
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(body);
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

    /** Whether the reader takes gzip, by what {@code Accept-Encoding} says (RFC 9110 section 12.5.3). */
    static boolean isZipTaken(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (var offer : acceptEncoding.split(",")) {
            var parts = offer.strip().split(";", -1);
            var coding = parts[0].strip();
            var refused = parts.length > 1 && parts[1].strip().matches("q=0(\\.0*)?");
            if (("gzip".equalsIgnoreCase(coding) || "*".equals(coding)) && !refused) {
                return true;
            }
        }
        return false;
    }
}
