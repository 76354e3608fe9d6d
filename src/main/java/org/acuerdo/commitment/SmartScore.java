package org.acuerdo.commitment;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How clear a commitment is, by one version of the rules. It is kept with the revision that it was worked out for, and
 * stays as it was when the rules change.
 *
 * @param rules the version of the rules
 * @param total from 0 to 100: the mean of the five criteria
 * @param levels how far each criterion is met
 * @param met the rules that hold, by id, in the order of the file
 * @param missed those that do not
 */
public record SmartScore(
        int rules, int total, Map<SmartCriterion, SmartLevel> levels, List<String> met, List<String> missed) {

    /** Keeps the five in order. */
    public SmartScore {
        levels = new EnumMap<>(levels);
        met = List.copyOf(met);
        missed = List.copyOf(missed);
    }

    /** As it is kept. */
    String json() {
        var criteria = Json.createObjectBuilder();
        levels.forEach((criterion, level) -> criteria.add(criterion.name(), level.name()));
        return Json.createObjectBuilder()
                .add("rules", rules)
                .add("total", total)
                .add("levels", criteria)
                .add("met", Json.createArrayBuilder(met))
                .add("missed", Json.createArrayBuilder(missed))
                .build()
                .toString();
    }

    /** The score that was kept so; null when none was. */
    static SmartScore of(String json) {
        if (json == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            var kept = reader.readObject();
            var levels = new EnumMap<SmartCriterion, SmartLevel>(SmartCriterion.class);
            Arrays.stream(SmartCriterion.values())
                    .forEach(criterion -> levels.put(
                            criterion,
                            SmartLevel.valueOf(kept.getJsonObject("levels").getString(criterion.name()))));
            return new SmartScore(
                    kept.getInt("rules"),
                    kept.getInt("total"),
                    levels,
                    kept.getJsonArray("met").getValuesAs(JsonString::getString),
                    kept.getJsonArray("missed").getValuesAs(JsonString::getString));
        }
    }
}
