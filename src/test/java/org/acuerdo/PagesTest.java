package org.acuerdo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.acuerdo.assessment.Completion;
import org.acuerdo.assessment.EvidenceLevel;
import org.acuerdo.policy.PublicationState;
import org.acuerdo.reporting.ReportedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What every page keeps to: no script or style in it, nothing from another host, every word from the bundles. */
class PagesTest {

    private static final Path ROOT = Path.of("src/main/webapp");

    /** An expression; a brace within a literal of it ends nothing. */
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^{}']|'[^']*'|\\{[^{}]*})*}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** The same in all languages. */
    private static final Set<String> UNTRANSLATED = Set.of("UTC");

    /** Attributes that a reader sees or hears. */
    private static final Set<String> READ = Set.of(
            "title",
            "alt",
            "aria-label",
            "aria-description",
            "placeholder",
            "label",
            "header",
            "headerText",
            "summary",
            "emptyMessage",
            "requiredMessage",
            "validatorMessage",
            "converterMessage",
            "itemLabel");

    /** Elements whose value is read out as it stands. */
    private static final Set<String> SPOKEN =
            Set.of("commandButton", "commandLink", "button", "outputText", "outputLabel");

    static Stream<Path> pages() throws IOException {
        try (var all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList().stream();
        }
    }

    @Test
    void thereArePages() throws IOException {
        assertThat(pages().count()).isGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoStyleInIt(Path page) {
        assertThat(attributes(page).filter(attribute -> name(attribute).equals("style")))
                .as("the rules for content forbid it: give it a class")
                .isEmpty();
        assertThat(elements(page).filter(element -> element.getTagName().equals("style")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoScriptInIt(Path page) {
        assertThat(attributes(page)
                        .map(PagesTest::name)
                        // A view action has this one, which is about its own form and no script.
                        .filter(name -> name.matches("on[a-zA-Z]+") && !name.equals("onPostback")))
                .as("the rules for content forbid handlers")
                .isEmpty();
        assertThat(elements(page)
                        .filter(element -> element.getTagName().endsWith("script")
                                || element.getTagName().endsWith("outputScript"))
                        .filter(element -> !element.getTextContent().isBlank()))
                .as("the rules for content forbid scripts in pages")
                .isEmpty();
        assertThat(attributes(page)
                        .map(Attr::getValue)
                        .filter(value -> value.toLowerCase(Locale.ROOT).contains("javascript:")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsNothingFromAnotherHost(Path page) {
        var loading = elements(page)
                .filter(element -> !element.getTagName().equals("a"))
                .flatMap(element -> Stream.of("src", "href", "srcset", "action", "data", "poster")
                        .map(element::getAttribute))
                .filter(value -> value.matches("(?i)\\s*([a-z]+:)?//.*"));
        assertThat(loading).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasItsWordsFromTheBundles(Path page) {
        var words = new ArrayList<String>();
        collect(parse(page).getDocumentElement(), words);
        assertThat(words).as("texts that stand in the page itself").isEmpty();
    }

    private static void collect(Node node, List<String> words) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            keepWords(node.getNodeValue(), words);
        }
        if (node instanceof Element element) {
            stream(element)
                    .filter(attribute -> READ.contains(name(attribute))
                            || name(attribute).equals("value") && SPOKEN.contains(local(element.getTagName())))
                    // The tag that takes it looks the text up: 'TextsTest' makes sure that there is one.
                    .filter(attribute -> !attribute.getValue().matches("[a-z]\\w*(\\.\\w+)+"))
                    .forEach(attribute -> keepWords(attribute.getValue(), words));
        }
        var children = node.getChildNodes();
        list(children).forEach(child -> collect(child, words));
    }

    private static void keepWords(String text, List<String> words) {
        var plain = EXPRESSION.matcher(text).replaceAll(" ").strip();
        if (LETTER.matcher(plain).find() && !UNTRANSLATED.contains(plain)) {
            words.add(plain);
        }
    }

    @Test
    void everyIconIsDrawn() throws IOException {
        var drawn = Pattern.compile("<symbol[^>]*\\bid=\"([\\w-]+)\"")
                .matcher(Files.readString(ROOT.resolve("resources/acuerdo/icons.svg")))
                .results()
                .map(symbol -> symbol.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var wanted = new TreeSet<String>();
        pages().flatMap(PagesTest::elements).forEach(element -> {
            var name = element.getAttribute("name");
            if (element.getTagName().equals("a:icon") && !name.contains("#{")) {
                wanted.add(name);
            }
            if (element.getTagName().equals("a:badge")
                    && !element.getAttribute("value").contains("#{")) {
                wanted.add(element.getAttribute("kind") + "-" + word(element.getAttribute("value")));
            }
        });
        Arrays.stream(PublicationState.values()).forEach(state -> wanted.add("state-" + word(state.name())));
        Arrays.stream(ReportedStatus.values()).forEach(status -> wanted.add("status-" + word(status.name())));
        Arrays.stream(Completion.values()).forEach(found -> wanted.add("assessed-" + word(found.name())));
        Arrays.stream(EvidenceLevel.values()).forEach(level -> wanted.add("evidence-" + word(level.name())));
        assertThat(wanted).hasSizeGreaterThan(15);
        assertThat(wanted.stream().filter(icon -> !drawn.contains(icon)))
                .as("icons that icons.svg lacks")
                .isEmpty();
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(Attr attribute) {
        return local(attribute.getName());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static Stream<Attr> attributes(Path page) {
        return elements(page).flatMap(PagesTest::stream);
    }

    private static Stream<Attr> stream(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> (Attr) attributes.item(i))
                .filter(attribute -> !attribute.getName().startsWith("xmlns"));
    }

    private static Stream<Element> elements(Path page) {
        return list(parse(page).getElementsByTagName("*")).map(Element.class::cast);
    }

    private static Stream<Node> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }

    private static Document parse(Path page) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(page.toFile());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(page + " can't be read as XML: " + e.getMessage(), e);
        }
    }
}
