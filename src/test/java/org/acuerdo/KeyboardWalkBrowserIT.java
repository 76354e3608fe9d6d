package org.acuerdo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Goes the ways of walks.txt, by nothing but keys and by what a screen reader is told. */
class KeyboardWalkBrowserIT extends BrowserTest {

    /** Whoever has to press Tab more often than this will not come to the end. */
    private static final int PATIENCE = 80;

    private record Walk(String name, List<String> steps) {}

    @TestFactory
    List<DynamicTest> everythingIsReachedByKeyboardAndSaidInWords() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        for (var walk : walks()) {
            tests.add(DynamicTest.dynamicTest(walk.name(), () -> go(walk)));
        }
        return tests;
    }

    private static List<Walk> walks() throws IOException {
        var walks = new ArrayList<Walk>();
        try (var lines = new BufferedReader(new InputStreamReader(
                KeyboardWalkBrowserIT.class.getResourceAsStream("/walks.txt"), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("walk ")) {
                    walks.add(new Walk(line.substring(5), new ArrayList<>()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    walks.get(walks.size() - 1).steps().add(line);
                }
            }
        }
        return walks;
    }

    private void go(Walk walk) {
        var page = visitor();
        var word = unique("by");
        for (var step : walk.steps()) {
            var parts = step.replace("{unique}", word).split(" ", 2);
            switch (parts[0]) {
                case "open" -> go(page, parts[1]);
                case "tab" -> tab(page, parts[1], PATIENCE);
                case "next" -> tab(page, parts[1], 1);
                case "press" -> strike(page, parts[1]);
                case "type" -> page.keyboard().type(parts[1]);
                case "at" -> assertThat(page).hasURL(Pattern.compile(parts[1]));
                case "hear" ->
                    assertThat(page.locator("main").ariaSnapshot()).as(step).contains(parts[1]);
                default -> throw new IllegalArgumentException(step);
            }
        }
    }

    /** Enter anywhere but on a link within the page leads to another, which is waited for. */
    private static void strike(Page page, String key) {
        if (!key.equals("Enter") || page.locator("a[href^='#']:focus").count() > 0) {
            page.keyboard().press(key);
            return;
        }
        page.evaluate("document.documentElement.dataset.left = 'yes'");
        page.keyboard().press(key);
        assertThat(page.locator("html[data-left]")).hasCount(0);
        page.waitForLoadState();
    }

    /** Presses Tab until the focus is on what is called so; each stop on the way must be to be seen. */
    private static void tab(Page page, String wanted, int most) {
        var met = new ArrayList<String>();
        while (met.size() < most) {
            page.keyboard().press("Tab");
            var focus = page.locator(":focus");
            if (focus.count() == 0) {
                // Beyond the last stop is the browser's own bar.
                met.add("nothing");
                continue;
            }
            var said = focus.ariaSnapshot().lines().findFirst().orElse("").replaceFirst("^- '?", "");
            assertThat((String) page.evaluate(SEEN))
                    .as("focus on " + said + " at " + page.url())
                    .isEmpty();
            if (said.replace("''", "'").startsWith(wanted)) {
                return;
            }
            met.add(said);
        }
        throw new AssertionError(wanted + " is not reached at " + page.url() + " but " + met);
    }

    /** What hides the focus: no line around it, or something above all of it. */
    private static final String SEEN = """
            () => {
                const item = document.activeElement, style = getComputedStyle(item), box = item.getBoundingClientRect();
                if (style.outlineStyle === 'none' && style.boxShadow === 'none') return 'has no ring';
                const corners = [[box.left + 2, box.top + 2], [box.right - 2, box.bottom - 2],
                    [(box.left + box.right) / 2, (box.top + box.bottom) / 2]];
                return corners.some(([x, y]) => {
                    const top = document.elementFromPoint(x, y);
                    return top && (item.contains(top) || top.contains(item) || top.closest('label')?.control === item);
                }) ? '' : 'is hidden';
            }""";
}
