package org.acuerdo.translation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.acuerdo.launch.BrowserTest;
import org.junit.jupiter.api.Test;

/** From the list of what is missing to reading it in public, in the language that it says it is in. */
class TranslationBrowserIT extends BrowserTest {

    private static final String RECORD = "Public dashboard of women in parliamentary";

    @Test
    void aTranslatorSeesBothSidesAndThePublicReadsWhatWasApproved() {
        var title = unique("Tableau de bord <b>public</b>");
        var partner = visitor(390, ColorScheme.DARK);
        signIn(partner, "partner@demo.example", PASSWORD);
        go(partner, "/workspace/translations?to=fr");
        assertAccessible(partner);
        assertReflows(partner);
        partner.locator("tr:has(th:has-text('" + RECORD + "')) a[href$='to=fr']")
                .first()
                .click();
        assertThat(partner.locator("h1")).containsText("French");
        var here = partner.url().replace(url(), "").replaceFirst("&said=.*", "");
        assertThat(partner.locator(".translated-part .prose").first()).containsText(RECORD);
        assertThat(partner.locator(".translated-part .prose").first()).hasAttribute("lang", "en");
        assertThat(partner.locator("textarea[name='part.title']")).hasAttribute("lang", "fr");
        assertAccessible(partner);
        assertReflows(partner);

        partner.locator("textarea[name='part.title']").fill(title);
        press(partner, "Send to the secretariat");
        assertThat(partner.locator("textarea[aria-invalid=true]").first()).isVisible();
        assertThat(partner.locator("textarea[name='part.title']")).hasValue(title);
        assertAccessible(partner);
        press(partner, "Save draft");
        var parts = partner.locator("textarea[name^='part.']");
        assertThat(partner.locator("textarea[name='part.title']")).hasValue(title);
        for (var i = 1; i < parts.count(); i++) {
            parts.nth(i).fill("Le texte " + i);
        }
        press(partner, "Send to the secretariat");
        assertThat(partner.locator(".kicker")).containsText("Waits for the secretariat");

        var secretariat = person("secretariat@demo.example");
        go(secretariat, here);
        assertAccessible(secretariat);
        press(secretariat, "Approve");
        assertThat(secretariat.locator(".kicker")).containsText("Approved");

        partner.navigate(url() + "/account/notifications");
        partner.locator("li.record:has-text('French') a").first().click();
        read(partner, title);
    }

    private static void read(Page reader, String title) {
        assertThat(reader.locator("html")).hasAttribute("lang", "fr");
        assertThat(reader.locator("h1")).hasText(title);
        assertThat(reader.locator("h1[lang]")).hasCount(0);
        assertThat(reader.locator("meta[property='og:description']").getAttribute("content"))
                .startsWith("Le texte");
        reader.navigate(reader.url().replace("/fr/", "/es/"));
        assertThat(reader.locator("html")).hasAttribute("lang", "es");
        assertThat(reader.locator("h1")).hasAttribute("lang", "en");
        assertThat(reader.locator("h1")).containsText(RECORD);
        assertThat(reader.locator("meta[property='og:description']").getAttribute("content"))
                .doesNotContain("Le texte");
    }

    @Test
    void aTranslatedRecordIsCalledTheSameWhereverThePublicMeetsIt() {
        var title = "Financiar por tres años el Task Force Interamericano sobre Liderazgo de las Mujeres";
        var reader = visitor();
        go(reader, "/es/embed/commitments/C-2018-0001");
        assertThat(reader.locator("h1")).hasText(title);
        go(reader, "/en/embed/commitments/C-2018-0001");
        assertThat(reader.locator("h1")).containsText("Fund the");
        go(reader, "/es/commitments/C-2018-0001/history");
        assertThat(reader.locator("header .lead")).hasText(title);
        go(reader, "/es/commitments/C-2018-0001");
        var agreement = reader.locator(".facts dd:has(a[href='/es/dialogues/D-2018-0001#agreement-1']) [lang]");
        assertThat(agreement).containsText("El Gobierno del Canadá apoyará");
        assertThat(agreement).hasAttribute("lang", "es");
        go(reader, "/challenge?l=es&about=C-2018-0001");
        assertThat(reader.locator(".lead [lang]")).hasText(title);
        assertThat(reader.locator(".lead [lang]")).hasAttribute("lang", "es");
        go(reader, "/es/actions/A-2019-0001");
        var link = reader.locator(".facts a[href='/es/commitments/C-2018-0001']");
        assertThat(link).hasText(title);
        assertThat(link).hasAttribute("lang", "es");
    }
}
