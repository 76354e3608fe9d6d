package org.acuerdo.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.acuerdo.platform.Language;

/** Reads the files of the demo data. */
final class DemoFiles {

    private DemoFiles() {}

    /** The entries of one file, in order. */
    static List<JsonObject> read(String name) {
        try (var in = DemoFiles.class.getResourceAsStream("/demo/" + name + ".json");
                var reader = Json.createReader(in)) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text, or null where there is none. */
    static String text(JsonObject object, String key) {
        return object.isNull(key) ? null : object.getString(key);
    }

    /** The middle of a day in UTC. */
    static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** What an object holds for each language. */
    static <T> Map<Language, T> byLanguage(JsonObject object, Function<JsonObject, T> value) {
        var map = new EnumMap<Language, T>(Language.class);
        for (var language : Language.values()) {
            map.put(language, value.apply(object.getJsonObject(language.getCode())));
        }
        return map;
    }
}
