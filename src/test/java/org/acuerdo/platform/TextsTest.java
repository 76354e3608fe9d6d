package org.acuerdo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerdo.agreement.AgreementState;
import org.acuerdo.assessment.Completion;
import org.acuerdo.assessment.EvidenceLevel;
import org.acuerdo.assessment.ReplyFault;
import org.acuerdo.commitment.CommitmentKind;
import org.acuerdo.commitment.CommitmentType;
import org.acuerdo.commitment.SmartRules;
import org.acuerdo.dialogue.Agreement;
import org.acuerdo.dialogue.DialogueFormat;
import org.acuerdo.dialogue.DialogueKind;
import org.acuerdo.dialogue.DialogueStage;
import org.acuerdo.moderation.Audience;
import org.acuerdo.moderation.ContentType;
import org.acuerdo.moderation.Description;
import org.acuerdo.moderation.DocumentKind;
import org.acuerdo.moderation.Filled;
import org.acuerdo.moderation.RecordKind;
import org.acuerdo.organization.OrganizationKind;
import org.acuerdo.platform.files.FileKind;
import org.acuerdo.platform.files.UnfitFile;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.policy.Role;
import org.acuerdo.publication.CommitmentsPage;
import org.acuerdo.publication.Wanted;
import org.acuerdo.reporting.ReportedStatus;
import org.acuerdo.reporting.UpdateKind;
import org.acuerdo.roadmap.ActionKind;
import org.acuerdo.roadmap.Milestone;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four languages in step, and no page that asks for a text that nobody wrote. */
class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");

    /** An argument of a MessageFormat, with the kind of its format when it has one. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)\\s*(,\\s*\\w+)?");

    /** {@code text[…]} in a page; its key is a literal, or begins with one. */
    private static final Pattern TEXT_IN_PAGE = Pattern.compile("\\btext\\[(.*?)]");

    private static final Pattern SAY_IN_PAGE = Pattern.compile("reader\\.say\\(\\s*('[^']*'[^,)]*)");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern BADGE = Pattern.compile("<a:badge\\s+kind=\"(\\w+)\"\\s+value=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<a:\\w[^<>]*>");
    private static final Pattern KEY_FOR_TAG = Pattern.compile("=\"((?!jakarta\\.)[a-z]\\w*(?:\\.\\w+)+)\"");
    private static final Pattern SAY_IN_CODE = Pattern.compile("\\.say\\(\\s*\"([a-z][\\w.]*\\.[\\w.]*)\"\\s*[,)+]");
    private static final Pattern REFUSAL = Pattern.compile("new (?:[\\w.]+\\.)?Refusal\\(\\s*\"(\\w+)\"");
    private static final Pattern JOB = Pattern.compile("\\.every\\(\\s*\\w+, \"(\\w+)\"");
    private static final Pattern PROBLEM =
            Pattern.compile("(?:\\badd|new Problem)\\(\\s*(?:\\w+ \\+ )?(?:\\w+|\"\\w+\"),\\s*\"(\\w+)\"");

    private final Texts texts = new Texts();

    @TestFactory
    Stream<DynamicTest> everyBundleHasTheSameKeysInEachLanguage() {
        return Texts.BUNDLES.stream()
                .map(bundle -> dynamicTest(bundle, () -> {
                    var english = Texts.read(bundle, Language.EN).stringPropertyNames();
                    assertThat(english).isNotEmpty();
                    for (var language : Language.values()) {
                        assertThat(Texts.read(bundle, language).stringPropertyNames())
                                .as(bundle + "_" + language.getCode())
                                .containsExactlyInAnyOrderElementsOf(english);
                    }
                }));
    }

    @Test
    void noKeyStandsInTwoBundlesOrTwiceInOne() {
        for (var language : Language.values()) {
            var keys = Texts.BUNDLES.stream()
                    .flatMap(bundle -> lines(
                            Path.of("src/main/resources/i18n/%s_%s.properties".formatted(bundle, language.getCode()))))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("[=:\\s]", 2)[0])
                    .toList();
            assertThat(keys).as(language.name()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsEmptyOrHasAnApostropheThatMessageFormatWouldEat(Language language) {
        assertThat(texts.in(language)).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank().doesNotContain("'");
            assertThat(text).as(key).isEqualTo(text.strip());
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyTextWithArgumentsCanBeFilled(Language language) {
        assertThat(texts.in(language)).allSatisfy((key, text) -> {
            if (text.contains("{")) {
                var filled = new MessageFormat(text, language.getLocale()).format(new Object[] {1, 1, 1, 1, 1, 1});
                assertThat(filled).as(key).doesNotContain("{");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyTextTakesTheSameArgumentsAsInEnglish(Language language) {
        var english = texts.in(Language.EN);
        assertThat(texts.in(language))
                .allSatisfy((key, text) ->
                        assertThat(arguments(text)).as(key).isEqualTo(arguments(english.getOrDefault(key, text))));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(argument -> argument.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyThatAPageOrClassAsksForIsWritten() {
        var missing = new TreeSet<String>();
        asked().forEach((key, where) -> {
            if (!isWritten(key)) {
                missing.add(key + " in " + where);
            }
        });
        assertThat(asked()).hasSizeGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    private void assertWritten(Stream<String> keys) {
        assertThat(keys.filter(key -> !isWritten(key)))
                .as("keys without a text")
                .isEmpty();
    }

    /** Written is the key itself or, for one that ends with a dot, some key that begins so. */
    private boolean isWritten(String key) {
        var english = texts.in(Language.EN);
        return key.endsWith(".")
                ? english.keySet().stream().anyMatch(other -> other.startsWith(key))
                : english.containsKey(key);
    }

    private static Map<String, String> asked() {
        var asked = new HashMap<String, String>();
        files(PAGES, ".xhtml").forEach(page -> {
            var text = read(page);
            var keys = new TreeSet<String>();
            Stream.concat(results(TEXT_IN_PAGE, text), results(SAY_IN_PAGE, text))
                    .flatMap(call -> results(LITERAL, call.group(1)))
                    .filter(literal -> literal.group(1).matches("\\w+\\..*"))
                    .forEach(literal -> keys.add(literal.group(1)));
            results(BADGE, text)
                    .forEach(badge ->
                            keys.add(badge.group(1) + "." + (badge.group(2).startsWith("#") ? "" : badge.group(2))));
            results(TAG, text)
                    .flatMap(tag -> results(KEY_FOR_TAG, tag.group()))
                    .forEach(given -> keys.add(given.group(1)));
            keys.forEach(key -> asked.put(key, PAGES.relativize(page).toString()));
        });
        files(SOURCES, ".java")
                .forEach(source -> results(SAY_IN_CODE, read(source))
                        .forEach(call ->
                                asked.put(call.group(1), source.getFileName().toString())));
        return asked;
    }

    @TestFactory
    Stream<DynamicTest> everyConstantThatPagesWordHasItsText() {
        return Map.ofEntries(
                        Map.entry("state.", PublicationState.values()),
                        Map.entry("status.", ReportedStatus.values()),
                        Map.entry("commitment.type.", CommitmentType.values()),
                        Map.entry("dialogue.format.", DialogueFormat.values()),
                        Map.entry("dialogue.stage.", DialogueStage.values()),
                        Map.entry("document.kind.", DocumentKind.values()),
                        Map.entry("agreement.state.", AgreementState.values()),
                        Map.entry("kind.", RecordKind.values()),
                        Map.entry("file.kind.", FileKind.values()),
                        Map.entry("file.unfit.", UnfitFile.Rule.values()),
                        Map.entry("file.audience.", Audience.values()),
                        Map.entry("file.listed.", Audience.values()),
                        Map.entry("role.", Role.values()),
                        Map.entry("organizations.", OrganizationKind.values()),
                        Map.entry("organization.kind.", OrganizationKind.values()),
                        Map.entry("assessed.", Completion.values()),
                        Map.entry("about.assessed.", Completion.values()),
                        Map.entry("evidence.", EvidenceLevel.values()),
                        Map.entry("about.evidence.", EvidenceLevel.values()),
                        Map.entry("reply.fault.", ReplyFault.values()),
                        Map.entry("explorer.view.", CommitmentsPage.View.values()),
                        Map.entry("public.sort.", Wanted.Order.values()))
                .entrySet()
                .stream()
                .map(words -> dynamicTest(
                        words.getKey(),
                        () -> assertWritten(Arrays.stream(words.getValue())
                                .map(constant -> words.getKey() + ((Enum<?>) constant).name()))));
    }

    @Test
    void everyWordThatAContentDescribesItselfWithHasItsText() {
        var words = new TreeSet<String>();
        kinds().forEach(kind -> {
            for (var which = 1; which < 10; which++) {
                var description = new Description();
                Filled.bean(kind.type(), which).describe(description);
                description.entries().stream()
                        .filter(entry -> entry.form() == Description.Form.WORD)
                        .forEach(entry -> words.addAll(entry.values()));
            }
        });
        assertThat(words).hasSizeGreaterThan(10);
        assertWritten(words.stream());
    }

    private static Stream<ContentType> kinds() {
        return Stream.of(
                new CommitmentKind().type(),
                new DialogueKind().type(),
                new ActionKind().type(),
                new UpdateKind().type());
    }

    @Test
    void everyFieldAndSectionOfAFormHasItsLabel() {
        var keys = new TreeSet<String>();
        kinds().forEach(kind -> Filled.bean(kind.type(), 1).sections().forEach((section, fields) -> {
            keys.add(kind.kind().getKey() + ".section." + section);
            fields.forEach(field -> keys.add(kind.kind().getKey() + ".field." + field));
        }));
        Filled.properties(Milestone.class)
                .forEach(property -> keys.add("action.field.milestones." + property.getName()));
        Filled.properties(Agreement.class)
                .forEach(property -> keys.add("dialogue.field.agreements." + property.getName()));
        assertWritten(keys.stream());
    }

    @Test
    void everyRuleOfTheCoachHasItsTexts() {
        var keys = new TreeSet<String>();
        SmartRules.STANDARD.all().forEach(rule -> {
            keys.add("coaching.rule." + rule.id());
            keys.add("coaching.advice." + rule.id());
            if (rule.told()) {
                keys.add("coaching.told." + rule.id());
            }
            if (rule.threshold() != null) {
                keys.add("coaching.limit." + rule.id());
            }
        });
        assertThat(keys).hasSizeGreaterThan(40);
        assertWritten(keys.stream());
    }

    @Test
    void everyRuleThatRefusesHasItsText() {
        assertRulesAreWorded(REFUSAL, "refusal.", "transition", "reasonMissing", "neverPublic", "parent");
    }

    @Test
    void everyProblemInAFormHasItsText() {
        assertRulesAreWorded(PROBLEM, "problem.", "missing", "tooLong", "afterEnd", "webAddress", "indicatorForValues");
    }

    @Test
    void everyJobHasItsName() {
        assertRulesAreWorded(JOB, "job.", "mail", "reset");
    }

    private void assertRulesAreWorded(Pattern pattern, String prefix, String... knownExamples) {
        var rules = files(SOURCES, ".java")
                .flatMap(source -> results(pattern, read(source)))
                .map(rule -> rule.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rules).as("this test finds the rules").contains(knownExamples);
        assertWritten(rules.stream().map(rule -> prefix + rule));
    }

    @Test
    void everyAnswerOfTheErrorPageHasItsTitle() {
        var reasons = new ArrayList<>(List.of("500"));
        files(SOURCES, ".java")
                .forEach(source -> results(Pattern.compile("super\\([^;]*, \\d{3}, \"(\\w+)\"\\)"), read(source))
                        .forEach(failure -> reasons.add(failure.group(1))));
        assertThat(reasons).as("this test finds the reasons").contains("403", "404", "stale", "refused", "incomplete");
        reasons.addAll(List.of("400", "409", "413", "422", "expired"));
        assertWritten(reasons.stream().map(reason -> "error." + reason + ".title"));
    }

    @Test
    void fillsATextAndGivesTheKeyWhereNobodyWroteIt() {
        assertThat(texts.get(Language.EN, "no.such.key")).isEqualTo("no.such.key");
        assertThat(texts.format(Language.FR, "no.such.key", 1)).isEqualTo("no.such.key");
    }

    private static Stream<MatchResult> results(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Stream<Path> files(Path root, String ending) {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines();
    }
}
