package org.acuerdo.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the portal, in the order in which they are offered. Codes are ISO 639-1, as BCP 47 wants them. */
public enum Language {
    EN,
    ES,
    PT,
    FR;

    private final Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));

    /** The two-letter code, as it stands in addresses and in the {@code lang} attribute. */
    public String getCode() {
        return locale.getLanguage();
    }

    /** The locale that dates, numbers and texts are written with. */
    public Locale getLocale() {
        return locale;
    }

    /** What the language calls itself. */
    public String getOwnName() {
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The language with this code, or nothing. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.getCode().equals(code))
                .findFirst();
    }

    /**
     * The language that suits a reader best.
     *
     * @param acceptLanguage the request header of RFC 9110 section 12.5.4; may be missing or malformed
     */
    public static Language accepted(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return EN;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            var offered = Arrays.stream(values()).map(Language::getLocale).toList();
            var best = Locale.lookup(wanted, offered);
            return best == null ? EN : of(best.getLanguage()).orElse(EN);
        } catch (IllegalArgumentException e) {
            return EN;
        }
    }

    /** All of them, in order. */
    public static List<Language> all() {
        return List.of(values());
    }
}
