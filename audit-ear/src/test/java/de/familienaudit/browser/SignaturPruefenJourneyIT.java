package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import de.familienaudit.server.Testunterschrift;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who may only read gets a signed file by mail and asks whether it is good (S-4). */
class SignaturPruefenJourneyIT extends BrowserTest {

    private static final String PDF = "application/pdf";

    @Test
    void aReaderChecksASignedFile() throws IOException {
        byte[] signed = Testunterschrift.unterschrieben("Änne Größlich");
        angemeldet("leser");
        open("uebersicht.xhtml");
        page().locator("#hauptnavigation")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Signatur prüfen"))
                .click();
        axe(page());
        screenshot(page(), "signatur-pruefen-leer");

        pruefe("zielvereinbarung.pdf", PDF, signed);
        assertThat(page().locator("#urteil")).containsText("Unverändert, Vertrauen nicht feststellbar");
        assertThat(page().locator("#signatur-0")).containsText("Änne Größlich (Beispiel)");
        assertThat(page().locator("#signatur-0")).containsText("Beispiel, keine rechtswirksame Unterschrift");
        Locator skizze = page().locator("#signatur-0 img").first();
        assertThat(skizze).hasAttribute("alt", Pattern.compile("Skizze der Unterschrift mit dem Text .*Größlich.*"));
        assertThat(skizze.evaluate("image => image.decode().then(() => image.naturalWidth > 100)"))
                .as("the policy of the page lets the sketch be seen")
                .isEqualTo(true);
        assertThat(page().locator("#schriftstueck")).containsText("diesem Programm nicht bekannt");
        axe(page());
        screenshot(page(), "signatur-pruefen-unveraendert");
        Download pages = page().waitForDownload(() -> page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Genau diese Seiten als PDF"))
                .click());
        assertThat(Files.readAllBytes(pages.path()))
                .as("what the one signature covers is the whole file")
                .isEqualTo(signed);
        Download report = page().waitForDownload(() -> page().getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ausführlichen Prüfbericht herunterladen"))
                .click());
        assertThat(Files.readString(report.path())).contains("DetailedReport");

        pruefe("zielvereinbarung.pdf", PDF, Testunterschrift.veraendert(signed));
        assertThat(page().locator("#urteil")).containsText("nicht das, was unterschrieben wurde");
        axe(page());
        screenshot(page(), "signatur-pruefen-veraendert");

        pruefe("brief.pdf", PDF, "kein PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(page().locator("main")).containsText("Das ist kein PDF.");
        assertThat(page().locator("#urteil")).hasCount(0);

        program(Testunterschrift.unterschrieben("Änne Größlich"));
    }

    /** The same by a program: with the session of the browser. */
    private void program(byte[] signed) {
        APIResponse good = post(signed, true);
        assertThat(good.status()).as(good.text()).isEqualTo(200);
        assertThat(good.text())
                .contains("\"urteil\":\"UNVERAENDERT_VERTRAUEN_OFFEN\"")
                .contains("Änne Größlich (Beispiel)");
        APIResponse foreign = post(signed, false);
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.headers().get("content-type")).startsWith("application/problem+json");
        APIResponse text = post("kein PDF".getBytes(StandardCharsets.UTF_8), true);
        assertThat(text.status()).isEqualTo(422);
        assertThat(text.text()).contains("urn:familienaudit:regel:S-4.kein_pdf").contains("Das ist kein PDF.");
        page().context().clearCookies();
        assertThat(post(signed, true).status()).isEqualTo(401);
    }

    private APIResponse post(byte[] file, boolean own) {
        RequestOptions options = RequestOptions.create()
                .setHeader("Content-Type", PDF)
                .setHeader("Accept-Language", "de")
                .setData(file);
        if (own) {
            options.setHeader("X-Familienaudit", "1");
        }
        return page().request().post("api/pruefung", options);
    }

    private void pruefe(String name, String type, byte[] content) {
        page().getByLabel("Unterschriebenes PDF").setInputFiles(new FilePayload(name, type, content));
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Prüfen").setExact(true))
                .click();
    }
}
