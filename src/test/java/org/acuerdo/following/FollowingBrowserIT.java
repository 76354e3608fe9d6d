package org.acuerdo.following;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** Ways to hear of what goes on: the portal itself, mail for anybody, a calendar of one's own. */
class FollowingBrowserIT extends BrowserTest {

    @Test
    void aCalendarOfOnesOwnStandsBehindAnAddressThatCanBeRenewed() throws Exception {
        var partner = person("partner@demo.example");
        go(partner, "/workspace/calendar");
        assertAccessible(partner);
        press(partner, "Make an address");
        var first = partner.locator(".quote-ref").textContent().strip();
        assertAccessible(partner);
        var calendar = fetch(first);
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
        press(partner, "Make a new address");
        var second = partner.locator(".quote-ref").textContent().strip();
        assertThat(second).isNotEqualTo(first);
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
        press(partner, "End it");
        assertThat(partner.locator("main")).containsText("You have no calendar address yet.");
        assertThat(fetch(second).statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasAnAccountFollowsFromThePublicPageAndAnybodyElseByMail() {
        var partner = person("partner@demo.example");
        go(partner, "/account/following");
        assertAccessible(partner);
        var reader = visitor();
        go(reader, "/en/");
        reader.locator("a[href^='/subscribe']").first().click();
        assertAccessible(reader);
        reader.locator("input[type=email]").fill("reader@example.org");
        reader.locator("main form button").first().click();
        assertThat(reader.locator("h1")).isVisible();
        assertThat(reader.getByRole(AriaRole.ALERT)).hasCount(0);
        assertAccessible(reader);
    }

    private static HttpResponse<String> fetch(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void anAdministratorFollowsToo() {
        var administrator = person("admin@demo.example");
        go(administrator, "/account/follow?what=areas/data");
        assertAccessible(administrator);
        press(administrator, "Follow it");
        assertThat(administrator.locator("main")).containsText("Data");
        assertAccessible(administrator);
        administrator.locator("button[value='areas/data']").click();
        assertThat(administrator.locator("main")).containsText("You follow nothing yet");
    }
}
