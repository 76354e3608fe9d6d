package org.acuerdo.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.acuerdo.platform.Language;

/**
 * What attackers try first: common passwords, names and words in the four languages, however they are written out to
 * twelve characters: with digits and signs around them, with digits for letters, or said again and again.
 */
final class CommonPasswords {

    private static final String UP = "01234567890123456789";

    private static final String DOWN = new StringBuilder(UP).reverse().toString();

    private static final List<String> BY_LANGUAGE = new ArrayList<>();

    private static final Set<String> ALL = new HashSet<>();

    static {
        for (var language : Language.values()) {
            BY_LANGUAGE.addAll(read(language));
        }
        ALL.addAll(BY_LANGUAGE);
    }

    private CommonPasswords() {}

    private static List<String> read(Language language) {
        var file = "/passwords/common_" + language.getCode() + ".txt";
        try (var in = new BufferedReader(
                new InputStreamReader(CommonPasswords.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, in small letters and without accents. */
    static List<String> all() {
        return List.copyOf(BY_LANGUAGE);
    }

    /**
     * Whether a password is one of them.
     *
     * @param context what those who know the person try too, such as their name and address; may have nulls
     */
    static boolean contain(String password, String... context) {
        var words = new HashSet<String>();
        Arrays.stream(context)
                .filter(Objects::nonNull)
                .map(CommonPasswords::plain)
                .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[^a-z0-9]+"))))
                .map(CommonPasswords::letters)
                // Their digits at the ends as well as the password's count for nothing: maria1985 is maria too.
                .flatMap(word -> Stream.of(word, core(word)))
                .filter(word -> word.length() > 2)
                .forEach(words::add);
        var written = plain(password);
        return isKnown(written, words) || isKnown(lettersFor(written), words);
    }

    private static boolean isKnown(String written, Set<String> words) {
        var core = once(core(written));
        var whole = once(written);
        return whole.length() < 4
                || UP.contains(whole)
                || DOWN.contains(whole)
                || ALL.contains(whole)
                || ALL.contains(core)
                || words.contains(letters(core))
                || words.contains(letters(whole));
    }

    private static String core(String text) {
        return text.replaceAll("^[^a-z]+|[^a-z]+$", "");
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-z0-9]", "");
    }

    /** What is said again and again, once. */
    private static String once(String text) {
        for (var length = 1; length <= text.length() / 2; length++) {
            var part = text.substring(0, length);
            if (part.repeat(text.length() / length + 1).startsWith(text)) {
                return part;
            }
        }
        return text;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    private static String lettersFor(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }
}
