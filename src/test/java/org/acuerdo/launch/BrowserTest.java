package org.acuerdo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What browser tests share: the running portal, people with a browser each, and the check for accessibility. */
public abstract class BrowserTest {

    /** How long, in milliseconds, a browser waits for what must come. */
    private static final int PATIENCE = 15_000;

    /** The password of every demo account. */
    protected static final String PASSWORD = "demo-Acuerdo-2026";

    @RegisterExtension
    final StageHand hand = new StageHand();

    private final List<BrowserContext> contexts = new ArrayList<>();

    private static final class StageHand implements BeforeEachCallback {
        private Stage stage;

        @Override
        public void beforeEach(ExtensionContext context) {
            stage = Stage.of(context);
        }
    }

    /** The address of the portal, with no slash at the end. */
    protected String url() {
        return hand.stage.url();
    }

    /** The institution through which people of the portal can sign in. */
    protected OpenIdProvider institution() {
        return hand.stage.institution();
    }

    /** The mail to an address whose subject has these words in it; waits until it has come. */
    protected MimeMessage mail(String recipient, String subject) throws MessagingException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(4L * PATIENCE);
        do {
            for (var message : hand.stage.mail().getReceivedMessages()) {
                if (message.getSubject().contains(subject)
                        && message.getAllRecipients()[0].toString().equals(recipient)) {
                    return message;
                }
            }
            // Comes back at once when another mail comes.
            hand.stage.mail().waitForIncomingEmail(1_000, hand.stage.mail().getReceivedMessages().length + 1);
        } while (System.nanoTime() < deadline);
        throw new AssertionError("No mail to " + recipient + " about " + subject);
    }

    /** Does what no page of the portal does. */
    protected void execute(String sql) throws SQLException {
        var database = hand.stage.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "none");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The number of the record with this reference, by which pages of those at work are asked for. */
    protected String number(String reference) throws SQLException {
        var database = hand.stage.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), "none");
                var statement = connection.prepareStatement("select id from record where reference = ?")) {
            statement.setString(1, reference);
            try (var found = statement.executeQuery()) {
                assertThat(found.next()).as(reference).isTrue();
                return found.getString(1);
            }
        }
    }

    /** A browser of somebody who is not signed in, with a screen as wide as a desk's. */
    protected Page visitor() {
        return visitor(1280, ColorScheme.LIGHT);
    }

    /** A browser of somebody who is not signed in. */
    protected Page visitor(int width, ColorScheme scheme) {
        return open(width, scheme, null);
    }

    /**
     * A browser of the person with this demo account, signed in; the session is one that was begun before, by this
     * test or another, as long as it lives.
     */
    protected Page person(String email) {
        return person(email, 1280, ColorScheme.LIGHT);
    }

    /** As {@link #person(String)}, with a screen so wide. */
    protected Page person(String email, int width, ColorScheme scheme) {
        var session = hand.stage.session(email);
        if (session != null) {
            var page = open(width, scheme, session);
            if (page.request()
                            .get(url() + "/account/", RequestOptions.create().setMaxRedirects(0))
                            .status()
                    == 200) {
                return page;
            }
        }
        var page = anew(email, width, scheme);
        hand.stage.keep(email, page.context().storageState());
        return page;
    }

    /** A browser of the person with this demo account, signed in with a session that no other browser has. */
    protected Page anew(String email) {
        return anew(email, 1280, ColorScheme.LIGHT);
    }

    private Page anew(String email, int width, ColorScheme scheme) {
        var page = visitor(width, scheme);
        signIn(page, email, PASSWORD);
        return page;
    }

    private Page open(int width, ColorScheme scheme, String state) {
        var context = hand.stage
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setLocale("en")
                        .setStorageState(state));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        return context.newPage();
    }

    /** Fills the sign-in page, which the browser is sent to, and waits for what comes. */
    protected void signIn(Page page, String email, String password) {
        if (!page.url().contains("/account/login")) {
            go(page, "/account/login");
        }
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        page.locator("main form button[type=submit], main form input[type=submit]")
                .first()
                .click();
        page.waitForLoadState();
    }

    /** A title that no other test, and no earlier run, has. */
    protected static String unique(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** For finding a link by its words. */
    protected static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    /** Presses the button with exactly these words. */
    protected static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }

    /** Unfolds the choices of the group of boxes with this name. */
    protected static void unfold(Page page, String group) {
        page.locator("fieldset:has(> legend:has-text('" + group + "')) > details > summary")
                .click();
    }

    /** Starts a commitment with nothing but a title, and gives its number. */
    protected String draft(Page writer, String title) {
        go(writer, "/workspace/commitments/edit");
        writer.getByLabel("Title").fill(title);
        press(writer, "Save draft");
        return writer.url().replaceFirst(".*[?&]id=(\\d+).*", "$1");
    }

    /** Finds what was submitted in the review queue and opens it. */
    protected void review(Page secretariat, String title) {
        go(secretariat, "/secretariat/queue");
        secretariat.getByRole(AriaRole.LINK, named(title)).click();
        secretariat.waitForLoadState();
    }

    /** Goes to an address of the portal. */
    protected Response go(Page page, String path) {
        return page.navigate(url() + path);
    }

    /** WCAG 2.2 A and AA, as far as axe can tell: no violation on the page as it is now. */
    protected void assertAccessible(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        // No page has frames; to look for some would take a second page, and axe in it, each time.
        var result = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(result.getViolations())
                .as("axe at " + page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
        // axe no longer asks, but a label names the first of two fields with one id, which may be the wrong one.
        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('[id]')].map(item => item.id)
                    .filter((id, place, all) => all.indexOf(id) !== place)"""))
                .as("ids that stand more than once at " + page.url())
                .isEmpty();
    }

    /** WCAG 2.2, 1.4.10: nothing on the page, unfolded or not, is wider than the screen. */
    protected static void assertReflows(Page page) {
        assertThat((List<?>) page.evaluate("""
                () => {
                    document.querySelectorAll('details').forEach(details => details.open = true);
                    const root = document.documentElement, edge = root.clientWidth;
                    // What a drawing has outside itself is cut off, and makes no page wider.
                    return [...document.querySelectorAll(root.scrollWidth <= edge ? 'svg text' : '*')]
                        .filter(item => item.getBoundingClientRect().right > edge + 0.5)
                        .map(item => item.cloneNode(false).outerHTML + ' ' + item.textContent.trim().slice(0, 80));
                }"""))
                .as("wider than the screen at " + page.url())
                .isEmpty();
    }

    @AfterEach
    void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
