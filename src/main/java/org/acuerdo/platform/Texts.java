package org.acuerdo.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * All texts of the interface, in each language. They stand in {@code i18n/NAME_LANGUAGE.properties}; a test keeps the
 * languages in step and looks for keys that pages use and no bundle has.
 */
@ApplicationScoped
public class Texts {

    /** The bundles: what every page has; words of the records; public pages; signed-in pages; then one for each part. */
    static final List<String> BUNDLES = List.of(
            "common",
            "records",
            "public",
            "work",
            "queue",
            "review",
            "coaching",
            "history",
            "evidence",
            "cycles",
            "notices",
            "assessment",
            "audit",
            "administration",
            "following",
            "explorer",
            "data",
            "profiles",
            "chain",
            "exchange",
            "challenge",
            "translation",
            "pictures",
            "people",
            "paper",
            "factors");

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /** Reads all bundles. */
    public Texts() {
        for (var language : Language.values()) {
            var all = new HashMap<String, String>();
            BUNDLES.forEach(
                    bundle -> read(bundle, language).forEach((key, text) -> all.put(key.toString(), text.toString())));
            texts.put(language, Map.copyOf(all));
        }
    }

    /** All texts in a language, by key. */
    public Map<String, String> in(Language language) {
        return texts.get(language);
    }

    /** A text, or its key where a bundle lacks it. */
    public String get(Language language, String key) {
        return texts.get(language).getOrDefault(key, key);
    }

    /** A text filled with arguments, as {@link MessageFormat} does it in that language. */
    public String format(Language language, String key, Object... arguments) {
        return new MessageFormat(get(language, key), language.getLocale()).format(arguments);
    }

    static Properties read(String bundle, Language language) {
        var file = "/i18n/%s_%s.properties".formatted(bundle, language.getCode());
        var properties = new Properties();
        try (var in = Texts.class.getResourceAsStream(file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
