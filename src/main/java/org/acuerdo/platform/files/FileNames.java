package org.acuerdo.platform.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The names of files: which are taken, and how they are written into an answer. A name never becomes a path here. */
public final class FileNames {

    /** Every system can keep a name of this length, in any script. */
    static final int LONGEST = 120;

    /** Other than letters, digits, marks, signs and spaces: it can't be seen, or makes a name look like another. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern PATH = Pattern.compile("[/\\\\:*?\"<>|]");

    private FileNames() {}

    /**
     * The name as it is kept: composed, with single spaces.
     *
     * @throws UnfitFile when it is too long, a path, or has characters that can't be seen
     */
    public static String taken(String given) {
        var name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        if (UNSEEN.matcher(name).find()) {
            throw new UnfitFile(UnfitFile.Rule.UNSEEN, shown(name));
        }
        name = name.replaceAll("\\s+", " ").strip();
        if (PATH.matcher(name).find() || name.startsWith(".") || name.isEmpty()) {
            throw new UnfitFile(UnfitFile.Rule.NAME, shown(name));
        }
        if (name.length() > LONGEST) {
            throw new UnfitFile(UnfitFile.Rule.LONG, shown(name), LONGEST, name.length());
        }
        return name;
    }

    /** Any name as it can be shown in a sentence: short, and with nothing unseen in it. */
    static String shown(String given) {
        var seen =
                UNSEEN.matcher(given == null ? "" : given).replaceAll("\uFFFD").strip();
        var points = seen.codePoints().toArray();
        return points.length <= 60 ? seen : new String(points, 0, 59) + "…";
    }

    /** As one part of an address. */
    public static String inAddress(String name) {
        return encoded(name, "-._~");
    }

    /** The header that has a browser save the file under its name (RFC 6266), in any script (RFC 8187). */
    public static String disposition(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name, "!#$&+-.^_`|~");
    }

    /** All but letters, digits and those signs as %XX of UTF-8. */
    private static String encoded(String text, String signs) {
        var result = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (octet & 0xFF);
            if (letter < 128 && (Character.isLetterOrDigit(letter) || signs.indexOf(letter) >= 0)) {
                result.append(letter);
            } else {
                result.append("%%%02X".formatted((int) letter));
            }
        }
        return result.toString();
    }
}
