package org.acuerdo.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and phrases to look for, in each language. One that ends with an asterisk stands for all that begin so. */
class WordList {

    private final Map<String, List<String>> words;
    private final Map<String, Pattern> patterns;

    WordList(Map<String, List<String>> words) {
        this.words = Map.copyOf(words);
        patterns = words.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> pattern(entry.getValue())));
    }

    private static Pattern pattern(List<String> words) {
        var any = words.stream().map(WordList::word).collect(Collectors.joining("|"));
        // No letter before or after, so that "etc" is not found in "sketch".
        return Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String word(String word) {
        var open = word.endsWith("*");
        var stem = open ? word.substring(0, word.length() - 1) : word;
        return Pattern.quote(stem).replace(" ", "\\E\\s+\\Q").replace("’", "\\E['’]\\Q") + (open ? "\\p{L}*" : "");
    }

    /** Those that the text uses, in small letters and each once, in the order of the text. */
    List<String> in(String language, String text) {
        var pattern = language == null ? null : patterns.get(language);
        return pattern == null
                ? List.of()
                : pattern.matcher(text)
                        .results()
                        .map(found -> found.group().toLowerCase(Locale.forLanguageTag(language)))
                        .map(found -> found.replaceAll("\\s+", " "))
                        .distinct()
                        .toList();
    }

    /** The languages that it has words in. */
    Set<String> languages() {
        return patterns.keySet();
    }

    /** The words in a language, as the file has them. */
    List<String> words(String language) {
        return words.get(language);
    }
}
