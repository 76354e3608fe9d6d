package org.acuerdo.moderation;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.beans.PropertyDescriptor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for the content of every kind of record. The test of each kind adds what is particular to it, as cases: a
 * change to a content that is ready to go out, and the problems that it leads to.
 *
 * @param <C> the content
 */
public abstract class ContentRules<C extends Content> {

    /** The day on which contents are checked. */
    protected static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** What a form offers as a closed list: nobody types it, so it needs no limit of its own. */
    private static final Set<String> CLOSED = Set.of("language", "zone", "fundingCurrency", "countries");

    private final Class<C> type;
    private final Set<String> derived;

    /**
     * The rules for a kind.
     *
     * @param derived properties that no form shows because something else gives them
     */
    protected ContentRules(Class<C> type, String... derived) {
        this.type = type;
        this.derived = Set.of(derived);
    }

    /** A content that can go out as it is. */
    protected abstract C ready();

    /** The rules that are particular to this kind. */
    protected abstract Stream<DynamicTest> cases();

    /** After this change the content has these problems and no others, each as a field and a rule. */
    protected DynamicTest rule(String words, Consumer<C> change, String... problems) {
        return dynamicTest(words, () -> {
            var content = ready();
            change.accept(content);
            assertThat(problems(content)).containsExactly(problems);
        });
    }

    /** All problems of a content, each as a field and a rule. */
    protected static List<String> problems(Content content) {
        return found(content).all().stream()
                .map(problem -> problem.field() + " " + problem.rule())
                .toList();
    }

    /** A text of this length. */
    protected static String letters(int length) {
        return "x".repeat(length);
    }

    /** A web address of this length. */
    protected static String address(int length) {
        var start = "https://example.org/";
        return start + letters(length - start.length());
    }

    private static Problems found(Content content) {
        var problems = new Problems();
        content.check(problems, TODAY);
        return problems;
    }

    private List<PropertyDescriptor> properties() {
        return Filled.properties(type).stream()
                .filter(property -> !derived.contains(property.getName()))
                .toList();
    }

    private List<String> names() {
        return properties().stream().map(PropertyDescriptor::getName).toList();
    }

    @TestFactory
    Stream<DynamicTest> itsOwnRules() {
        return cases();
    }

    @Test
    void aReadyContentHasNoProblem() {
        assertThat(problems(ready())).isEmpty();
    }

    @Test
    void anEmptyDraftCanBeKept() {
        assertThat(found(Filled.bean(type, 1)).all()).isNotNull();
        assertThat(found(empty()).untenable()).isEmpty();
        assertThat(problems(empty())).isNotEmpty().allMatch(problem -> problem.endsWith(" missing"));
    }

    @TestFactory
    Stream<DynamicTest> aReviewerSeesEveryChange() {
        return properties().stream()
                .map(property -> dynamicTest(property.getName(), () -> {
                    var other = Filled.bean(type, 1);
                    Filled.set(other, property, Filled.value(property, 2));
                    assertSeen(property, other);

                    var emptied = Filled.bean(type, 1);
                    Filled.set(emptied, property, Filled.get(empty(), property));
                    assertSeen(property, emptied);
                }));
    }

    private void assertSeen(PropertyDescriptor property, C after) {
        assertThat(Comparison.between(Filled.bean(type, 1), after))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.field()).isEqualTo(property.getName());
                    assertThat(change.before()).isNotEqualTo(change.after());
                });
    }

    @Test
    void theDescriptionFollowsTheFormAndNamesEachFieldOnce() {
        var description = new Description();
        empty().describe(description);
        assertThat(description.entries().stream().map(Description.Entry::field))
                .containsExactlyInAnyOrderElementsOf(names());
    }

    @Test
    void eachFieldStandsInOneSectionOfTheForm() {
        assertThat(empty().sections().values().stream().flatMap(Set::stream))
                .containsExactlyInAnyOrderElementsOf(names());
        assertThat(empty().sections().values())
                .allSatisfy(section -> assertThat(section).isNotEmpty());
    }

    @Test
    void eachProblemIsToldBesideAFieldOfTheForm() {
        var fields = new ArrayList<String>();
        Stream.of(empty(), Filled.bean(type, 1), impossible())
                .flatMap(content -> found(content).all().stream())
                .forEach(problem -> fields.add(problem.field().replaceAll("\\..*", "")));
        assertThat(new HashSet<>(fields)).isSubsetOf(names()).hasSizeGreaterThan(3);
    }

    @TestFactory
    Stream<DynamicTest> noTextIsKeptHoweverLong() {
        return properties().stream()
                .filter(property -> !CLOSED.contains(property.getName()))
                .filter(property -> Filled.value(property, 1) instanceof String
                        || Filled.value(property, 1) instanceof List<?> list && list.get(0) instanceof String)
                .map(property -> dynamicTest(property.getName(), () -> {
                    var content = ready();
                    var text = letters(20_000);
                    Filled.set(content, property, property.getPropertyType() == String.class ? text : List.of(text));
                    assertThat(found(content).untenable()).singleElement().satisfies(problem -> {
                        assertThat(problem.field()).isEqualTo(property.getName());
                        assertThat(problem.rule()).isEqualTo("tooLong");
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> noNumberIsKeptThatCannotBeWrittenOut() {
        return properties().stream()
                .filter(property -> property.getPropertyType() == BigDecimal.class)
                .flatMap(property -> Stream.of("1e999999999", "-1e999999999", "1e-999999999")
                        .map(number -> dynamicTest(property.getName() + " " + number, () -> {
                            var content = ready();
                            Filled.set(content, property, new BigDecimal(number));
                            assertThat(found(content).untenable())
                                    .singleElement()
                                    .satisfies(problem -> {
                                        assertThat(problem.field()).isEqualTo(property.getName());
                                        assertThat(problem.rule()).isEqualTo("range");
                                    });
                        })));
    }

    @Test
    void saysItsLanguage() {
        var content = empty();
        content.setLanguage("pt");
        assertThat(content.getLanguage()).isEqualTo("pt");
    }

    private C empty() {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private C impossible() {
        var content = Filled.bean(type, 1);
        properties().stream()
                .filter(not(property -> CLOSED.contains(property.getName())))
                .filter(property -> property.getPropertyType() == Integer.class)
                .forEach(property -> Filled.set(content, property, -1));
        return content;
    }
}
