package org.acuerdo.dialogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** A dialogue from the first note on a phone to what came of it; and nothing internal of it is read anywhere in public. */
class DialogueLifeBrowserIT extends BrowserTest {

    /** Stands in every internal part, and nowhere else in the world. */
    private static final String SECRET = "qxinternalqx";

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

    @Test
    void isLoggedOnAPhoneGrowsAndBecomesACommitmentWhileItsInternalPartsStayInside() throws Exception {
        var title = unique("Dialogue on mentors");
        var partner = visitor(390, ColorScheme.LIGHT);
        signIn(partner, "partner@demo.example", PASSWORD);
        go(partner, "/workspace/dialogues/edit");
        partner.getByLabel("Title").fill(title);
        partner.getByLabel("First day").fill("2999-05-04");
        partner.locator("select[id=area]").selectOption(new SelectOption().setLabel("Mentorship"));
        assertAccessible(partner);
        press(partner, "Submit");
        assertThat(partner.locator("#stage-error")).containsText("lies ahead");
        partner.getByLabel("First day").fill("2026-05-04");
        press(partner, "Save draft");
        assertThat(partner.locator("main")).containsText("Saved");
        partner.getByLabel("Began at").fill("10:00");
        partner.getByLabel("Time zone").selectOption("America/Lima");
        agree(partner, 0, "A list of mentors is made", "Public");
        agree(partner, 1, SECRET + " agreement", "Internal");
        partner.getByLabel("Names of persons").fill(SECRET + " person");
        partner.getByLabel("Internal notes").fill(SECRET + " note");
        partner.locator("input[type=file]")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        SECRET + ".pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes()));
        press(partner, "Add the chosen files");
        partner.locator("select[id$=audience]").last().selectOption("INTERNAL");
        partner.locator("select[id$=kind]").selectOption("MINUTES");
        assertAccessible(partner);
        press(partner, "Submit");
        assertThat(partner.locator("main")).containsText("Sent to the secretariat");
        assertThat(partner.locator(".preview")).containsText(SECRET + " note");

        var secretariat = person("secretariat@demo.example");
        review(secretariat, title);
        secretariat.locator("button:has-text('Publish version')").first().click();
        assertThat(secretariat.locator("main")).containsText("Published. The public can read it now.");

        var reader = visitor();
        go(reader, "/en/dialogues");
        reader.getByRole(AriaRole.LINK, named(title)).click();
        assertThat(reader.locator("ol.agreements > li")).hasCount(1);
        assertThat(reader.locator("ol.agreements > li")).containsText("no public commitment or action takes it up");
        assertThat(reader.locator("main")).containsText("3:00 PM UTC");
        reader.locator("select[id=zone]").selectOption("America/Mexico_City");
        press(reader, "Show");
        assertThat(reader.locator(".own-time")).containsText("9:00 AM");
        assertAccessible(reader);
        var address = reader.url().replaceFirst("\\?.*", "");

        go(secretariat, "/secretariat/agreements");
        assertAccessible(secretariat);
        secretariat
                .locator("tr:has-text('" + title + "')")
                .getByRole(AriaRole.LINK)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("A list of mentors"))
                .click();
        secretariat.locator("select[id=organization]").selectOption(new SelectOption().setIndex(1));
        assertAccessible(secretariat);
        press(secretariat, "Draft a commitment");
        assertThat(secretariat.locator("main")).containsText("The draft is made from the agreement");
        assertThat(secretariat.getByLabel("Title")).hasValue("A list of mentors is made");
        var commitment = unique("A list of mentors");
        secretariat.getByLabel("Title").fill(commitment);
        secretariat.locator("select[id=type]").selectOption("PROGRAMME");
        secretariat.locator("[id='sectors:0']").check();
        press(secretariat, "Submit");
        review(secretariat, commitment);
        secretariat.locator("button:has-text('Publish version')").first().click();
        assertThat(secretariat.locator("main")).containsText("Published. The public can read it now.");

        reader.navigate(address);
        assertThat(reader.locator("ol.agreements > li")).containsText(commitment);
        reader.getByRole(AriaRole.LINK, named(commitment)).first().click();
        assertThat(reader.locator("main")).containsText("A list of mentors is made");
        reader.getByRole(AriaRole.LINK, named("Agreement 1")).click();
        assertThat(reader.locator("h1")).containsText(title);

        assertThat(publicAddresses(List.of(address, address + "/history", address + "/versions/1")))
                .as("public answers that tell something internal")
                .isEmpty();
    }

    private static void agree(Page page, int row, String text, String audience) {
        page.getByRole(AriaRole.BUTTON, named("Add an agreement")).click();
        page.locator("textarea[id='agreements:" + row + ":text']").fill(text);
        page.locator("select[id='agreements:" + row + ":audience']")
                .selectOption(new SelectOption().setLabel(audience));
    }

    /** Goes wherever links lead a visitor in one language, and where machines look; gives what tells the secret. */
    private List<String> publicAddresses(List<String> first) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var seen = new HashSet<String>();
        var next = new ArrayDeque<String>();
        Stream.concat(
                        first.stream().map(address -> address.substring(url().length())),
                        Stream.of(
                                "/en/",
                                "/en/data",
                                "/en/feed.atom",
                                "/en/dialogues.ics",
                                "/en/dialogues?q=" + SECRET,
                                "/data/dialogues.csv",
                                "/data/dialogues.json",
                                "/data/dialogues.xlsx",
                                "/api/v1/dialogues",
                                "/openapi",
                                "/sitemap.xml"))
                .forEach(next::add);
        var telling = new java.util.ArrayList<String>();
        while (!next.isEmpty()) {
            var path = next.poll();
            if (!seen.add(path)) {
                continue;
            }
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(url() + path)).build(), HttpResponse.BodyHandlers.ofString());
            var asked = path.contains("q=" + SECRET);
            if (answer.body()
                    .replace(asked ? "value=\"" + SECRET + "\"" : "\0", "")
                    .contains(SECRET + (asked ? " " : ""))) {
                telling.add(path);
            }
            LINK.matcher(answer.body())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> link.startsWith("/en/") || link.startsWith("/files/") || link.startsWith("/data/"))
                    // Histories of others have nothing to do with it; its own is looked at first.
                    .filter(link -> !link.matches(".*(\\?|/history|/versions/).*"))
                    .forEach(next::add);
        }
        assertThat(seen).hasSizeGreaterThan(50);
        return telling;
    }
}
