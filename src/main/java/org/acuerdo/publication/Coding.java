package org.acuerdo.publication;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** The ways in which a body is sent (RFC 9110 section 8.4.1), the one that makes it smallest first. */
enum Coding {
    /** Brotli (RFC 7932), where its library has code for this machine. */
    BROTLI("br"),
    GZIP("gzip"),
    /** As it is. */
    IDENTITY("identity");

    /** Smaller than gzip's best in about its time; the levels above take many times as long for little. */
    private static final int BROTLI_QUALITY = 5;

    /** To ask loads the code, which nothing else does. */
    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();

    private final String name;

    Coding(String name) {
        this.name = name;
    }

    /** What {@code Content-Encoding} says of it. */
    String getName() {
        return name;
    }

    boolean isAvailable() {
        return this != BROTLI || HAS_BROTLI;
    }

    /** Writes, in this coding, to where it is written; closing the one closes the other. */
    OutputStream open(OutputStream out) throws IOException {
        return switch (this) {
            case BROTLI -> new BrotliOutputStream(out, Encoder.Parameters.create(BROTLI_QUALITY));
            case GZIP -> new GZIPOutputStream(out);
            case IDENTITY -> out;
        };
    }

    /**
     * What the reader likes best of what can be had, by what {@code Accept-Encoding} says (RFC 9110 section 12.5.3); of
     * those liked alike the first.
     */
    static Coding of(String acceptEncoding) {
        var liking = likings(acceptEncoding == null ? "" : acceptEncoding);
        var best = IDENTITY;
        var most = liking.getOrDefault(IDENTITY.name, 0d);
        for (var coding : new Coding[] {GZIP, BROTLI}) {
            var much = liking.getOrDefault(coding.name, liking.getOrDefault("*", 0d));
            if (coding.isAvailable() && much > 0 && much >= most) {
                best = coding;
                most = much;
            }
        }
        return best;
    }

    private static Map<String, Double> likings(String acceptEncoding) {
        var likings = new HashMap<String, Double>();
        for (var offer : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            var parts = offer.replace(" ", "").replace("\t", "").split(";q=", 2);
            likings.put(parts[0], parts.length == 1 ? 1 : weight(parts[1]));
        }
        return likings;
    }

    /** What is no weight counts as a refusal: sent as it is, a body is never wrong. */
    private static double weight(String text) {
        return text.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(text) : 0;
    }
}
