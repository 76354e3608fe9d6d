package org.acuerdo.commitment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.acuerdo.moderation.Description;
import org.acuerdo.platform.Language;

/**
 * What makes a commitment specific, measurable, achievable, relevant and time-bound. The rules, with their weights and
 * thresholds, stand in {@code coaching/rules.json}; {@code package-info} says where they come from. Judging looks at the
 * content alone: the same content by the same rules is always worth the same.
 */
public final class SmartRules {

    /** The rules of the portal. A file that can't be right ends the start with a sentence about what is wrong in it. */
    public static final SmartRules STANDARD = standard();

    /**
     * Where rules come from.
     *
     * @param name what it is called
     * @param address where it can be read; null when it is on paper alone
     */
    public record Source(String name, String address) {}

    private final int version;
    private final int metFrom;
    private final int partlyFrom;
    private final List<SmartRule> rules;
    private final Map<String, WordList> words;
    private final List<Source> sources;

    private SmartRules(JsonObject file) {
        version = file.getInt("version");
        metFrom = file.getJsonObject("levels").getInt("met");
        partlyFrom = file.getJsonObject("levels").getInt("partly");
        rules = file.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
                .map(SmartRules::rule)
                .toList();
        words = file.getJsonObject("words").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> words(entry.getValue().asJsonObject())));
        sources = file.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                .map(source -> new Source(
                        source.getString("name"), source.isNull("address") ? null : source.getString("address")))
                .toList();
        validate();
    }

    private static SmartRules standard() {
        try (var in = SmartRules.class.getResourceAsStream("/coaching/rules.json")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a file of rules.
     *
     * @throws IllegalArgumentException when a rule in it can't be right
     */
    static SmartRules read(InputStream in) {
        try (var reader = Json.createReader(in)) {
            return new SmartRules(reader.readObject());
        }
    }

    private static SmartRule rule(JsonObject rule) {
        return new SmartRule(
                rule.getString("id"),
                SmartCriterion.valueOf(rule.getString("criterion")),
                rule.getInt("weight"),
                SmartCondition.valueOf(rule.getString("condition")),
                strings(rule, "fields"),
                number(rule, "least"),
                number(rule, "most"),
                rule.getString("words", null),
                strings(rule, "after"),
                rule.getBoolean("told", false));
    }

    private static WordList words(JsonObject languages) {
        return new WordList(languages.keySet().stream()
                .collect(Collectors.toMap(language -> language, language -> strings(languages, language))));
    }

    private static List<String> strings(JsonObject object, String key) {
        return object.containsKey(key)
                ? List.copyOf(object.getJsonArray(key).getValuesAs(JsonString::getString))
                : List.of();
    }

    private static Integer number(JsonObject object, String key) {
        return object.containsKey(key) ? object.getInt(key) : null;
    }

    private void validate() {
        require(partlyFrom > 0 && partlyFrom < metFrom && metFrom <= 100, "levels");
        var languages = Arrays.stream(Language.values()).map(Language::getCode).collect(Collectors.toSet());
        words.forEach((name, list) -> require(list.languages().equals(languages), "the languages of " + name));
        var forms = forms();
        var before = new HashSet<String>();
        rules.forEach(rule -> {
            require(rule.weight() > 0, "the weight of " + rule.id());
            require(
                    !rule.fields().isEmpty() && forms.keySet().containsAll(rule.fields()),
                    "the fields of " + rule.id());
            require(before.containsAll(rule.after()), "what comes before " + rule.id());
            require(
                    rule.condition().isRight(rule, words.keySet(), forms),
                    "what " + rule.id() + " gives its condition");
            require(before.add(rule.id()), "two rules called " + rule.id());
        });
        Arrays.stream(SmartCriterion.values())
                .forEach(criterion -> require(!of(criterion).isEmpty(), "no rule for " + criterion));
    }

    private static Map<String, Description.Form> forms() {
        var description = new Description();
        new CommitmentContent().describe(description);
        return description.entries().stream()
                .collect(Collectors.toMap(Description.Entry::field, Description.Entry::form));
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException("coaching/rules.json: " + what);
        }
    }

    /** How clear the commitment is. */
    public SmartScore judge(CommitmentContent content) {
        var said = new Said(content, words);
        var met = rules.stream()
                .filter(rule -> rule.condition().holds(rule, said))
                .map(SmartRule::id)
                .toList();
        var missed = rules.stream()
                .map(SmartRule::id)
                .filter(id -> !met.contains(id))
                .toList();
        var levels = new EnumMap<SmartCriterion, SmartLevel>(SmartCriterion.class);
        var sum = 0.0;
        for (var criterion : SmartCriterion.values()) {
            var share = 100.0 * weight(criterion, met) / weight(criterion, ids());
            levels.put(criterion, level(share));
            sum += share;
        }
        var total = (int) Math.round(sum / SmartCriterion.values().length);
        return new SmartScore(version, total, levels, met, missed);
    }

    private SmartLevel level(double share) {
        return share >= metFrom ? SmartLevel.MET : share >= partlyFrom ? SmartLevel.PARTLY : SmartLevel.NOT;
    }

    private int weight(SmartCriterion criterion, List<String> counted) {
        return of(criterion).stream()
                .filter(rule -> counted.contains(rule.id()))
                .mapToInt(SmartRule::weight)
                .sum();
    }

    private List<String> ids() {
        return rules.stream().map(SmartRule::id).toList();
    }

    /** What would make the commitment clearer, in the order of the file; nothing that waits for another thing first. */
    public List<Advice> advise(CommitmentContent content) {
        var said = new Said(content, words);
        var missed = judge(content).missed();
        var advice = new ArrayList<Advice>();
        rules.stream()
                .filter(rule -> missed.contains(rule.id()))
                .filter(rule -> rule.after().stream().noneMatch(missed::contains))
                .forEach(rule -> advice.add(new Advice(rule, rule.condition().arguments(rule, said))));
        return advice;
    }

    /** The rules of one criterion, in the order of the file. */
    public List<SmartRule> of(SmartCriterion criterion) {
        return rules.stream().filter(rule -> rule.criterion() == criterion).toList();
    }

    /** All rules, in the order of the file. */
    public List<SmartRule> all() {
        return rules;
    }

    /** Where they come from. */
    public List<Source> sources() {
        return sources;
    }

    /** The words of a list in a language; one that ends with an asterisk stands for all that begin so. */
    public List<String> words(String list, String language) {
        return words.get(list).words(language);
    }

    /** Which version of the rules this is; another file has another number. */
    public int version() {
        return version;
    }

    /** The percent of a criterion's weights from which it is met. */
    public int metFrom() {
        return metFrom;
    }

    /** The percent of a criterion's weights from which it is met in part. */
    public int partlyFrom() {
        return partlyFrom;
    }
}
