package org.acuerdo.publication;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** The explorer answers at once where a script may run, all the same where none may, and whatever is asked. */
class ExplorerBrowserIT extends BrowserTest {

    @Test
    void withAScriptEachChoiceIsAnsweredInPlace() {
        var page = visitor();
        go(page, "/en/commitments");
        page.evaluate("window.stayed = true");
        var all = page.locator("#results").innerText();
        page.locator("summary[data-facet=status]").click();
        page.locator("#status-completed").check();
        assertThat(page).hasURL(Pattern.compile(".*[?&]status=completed.*"));
        assertThat(page.locator("#results")).not().hasText(all);
        assertThat(page.locator("#told")).hasText(page.locator("#results").innerText());
        assertThat(page.locator("#status-completed")).isFocused();
        assertAccessible(page);
        page.locator("#explorer nav a[href*='view=table']").click();
        assertThat(page.locator("#explorer table")).isVisible();
        assertThat(page.locator("#results")).isFocused();
        page.goBack();
        page.goBack();
        assertThat(page.locator("#results")).hasText(all);
        assertThat(page.evaluate("window.stayed")).as("no page was loaded anew").isEqualTo(true);
    }

    @Test
    void withoutAScriptTheSameFormAndLinksLoadPages() {
        try (var context =
                visitor().context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            go(page, "/en/commitments");
            page.locator("summary[data-facet=status]").click();
            page.locator("#status-completed").check();
            page.locator("form.filters button").click();
            assertThat(page).hasURL(Pattern.compile(".*[?&]status=completed.*"));
            page.locator("#explorer nav a[href*='view=table']").click();
            assertThat(page.locator("#explorer table")).isVisible();
        }
    }

    @Test
    void whateverIsTypedIsAnswered() throws Exception {
        var values = IntStream.range(0, 500).mapToObj(i -> "organization=o" + i).collect(Collectors.joining("&"));
        for (var list : new String[] {"commitments", "dialogues"}) {
            assertThat(status(list + "?q=" + "a".repeat(10_000))).as("long").isEqualTo(200);
            assertThat(status(list + "?" + values)).as("500 values").isEqualTo(200);
            assertThat(status(list + "?sort=by-magic")).as("unknown order").isEqualTo(200);
            assertThat(status(list + "?page=99999")).as("past the end").isEqualTo(200);
            for (var words :
                    new String[] {"' OR 1=1", "%", "\"unmatched", "\u200F\u202Ewomen\u202C", "\\", "-", "?1 :w", "a\0b"
                    }) {
                assertThat(status(list + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                        .as(words)
                        .isEqualTo(200);
            }
        }
    }

    private int status(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url() + "/en/" + path))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
