package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the decided Fassung to the signed PDF, with the example key of the try-out run. */
@DisplayName("S-1, S-2, S-5: Die Projektleitung legt vor, die Landrätin unterzeichnet mit ihrem Schlüssel")
class UnterschriftJourneyIT extends BrowserTest {

    private static final Path TARGET = Path.of(System.getProperty("audit.target"));

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void theAgreementIsPutForwardSignedAndComesIntoForce() throws IOException, GeneralSecurityException {
        Unterschriftskreis kreis = Unterschriftskreis.create(daten);
        anmelden(kreis.projektleitung());
        open(kreis.fassungsseite());
        assertThat(page().locator("#unterschrift")).containsText("noch nicht zur Unterschrift");
        kreis.vorlegen(page());
        assertThat(page().locator(".seitenkopf .tag").first()).hasText("zur Unterschrift");
        assertThat(page().locator("#unterzeichnen")).hasCount(0);
        String schriftstueck = page().url();
        axe(page());
        screenshot(page(), "schriftstueck-projektleitung");
        recordCertificate();

        try (BrowserContext andere = newContext()) {
            Page landraetin = andere.newPage();
            anmelden(landraetin, kreis.landraetin());
            confirmCertificate(landraetin);
            landraetin
                    .getByRole(AriaRole.NAVIGATION)
                    .getByText("Unterschriften", new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            axe(landraetin);
            screenshot(landraetin, "unterschriften");
            landraetin.locator("table.liste tbody a").first().click();
            sign(landraetin);
            verify(landraetin);
        }

        page().navigate(schriftstueck);
        assertThat(page().locator("[data-oeffnet=papier]")).hasCount(0);
        open(kreis.fassungsseite());
        assertThat(page().locator("#verlauf")).containsText("Lena Landrätin, Landrätin, Sondershausen");
        page().locator("[data-oeffnet=inKraft]").click();
        page().locator("#inKraftSenden").click();
        assertThat(page().locator(".seitenkopf .tag").first()).hasText("in Kraft");
        axe(page());
        screenshot(page(), "fassung-unterzeichnet");
    }

    /** The Projektleitung records the certificate; a file with a key is refused. */
    private void recordCertificate() {
        open("verwaltung/signaturzertifikate.xhtml");
        page().locator("[data-oeffnet=erfassen]").first().click();
        Auswahlfeld.in(page(), "person").waehle("Lena Landrätin");
        page().locator("#zertifikat").setInputFiles(beispiel("landraetin.p12"));
        page().locator("#erfassenSenden").click();
        assertThat(page().locator("dialog#erfassen .feld-fehler")).containsText("kein Zertifikat");
        assertThat(page().locator("#person_input")).hasValue("Lena Landrätin");
        axe(page());
        screenshot(page(), "signaturzertifikat-eintragen");
        page().locator("#zertifikat").setInputFiles(beispiel("landraetin.pem"));
        page().locator("#erfassenSenden").click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("eingetragen");
        assertThat(page().locator("main")).containsText("Bestätigen muss es eine andere Person");
    }

    private static void confirmCertificate(Page landraetin) {
        landraetin.navigate("verwaltung/signaturzertifikate.xhtml");
        landraetin
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bestätigen"))
                .click();
        assertThat(landraetin.locator("#meldungen .hinweis.ok")).containsText("bestätigt");
        axe(landraetin);
        screenshot(landraetin, "signaturzertifikate");
    }

    private static void sign(Page landraetin) {
        assertThat(landraetin.locator("main")).containsText("Beispiel: keine rechtswirksame Unterschrift");
        axe(landraetin);
        screenshot(landraetin, "schriftstueck-landraetin");
        landraetin.locator("#ort").fill("Sondershausen");
        landraetin.locator("#schluesseldatei").setInputFiles(beispiel("landraetin.p12"));
        landraetin.locator("#passphrase").fill("geheim-und-falsch");
        landraetin.locator("#unterzeichnenSenden").click();
        assertThat(landraetin.locator("#unterzeichnenForm .feld-fehler")).isVisible();
        assertThat(landraetin.locator("#passphrase")).hasAttribute("aria-invalid", "true");
        assertThat(landraetin.locator("#passphrase")).hasValue("");
        assertThat(landraetin.locator("#ort")).hasValue("Sondershausen");
        assertThat(landraetin.content()).doesNotContain("geheim-und-falsch");
        axe(landraetin);
        screenshot(landraetin, "schriftstueck-abgelehnt");
        landraetin.locator("#schluesseldatei").setInputFiles(beispiel("landraetin.p12"));
        landraetin.locator("#passphrase").fill(PASSWORD);
        landraetin.locator("#unterzeichnenSenden").click();
        assertThat(landraetin.locator("#meldungen .hinweis.ok")).containsText("ist unterzeichnet");
        assertThat(landraetin.locator(".seitenkopf .tag").first()).hasText("unterzeichnet");
        assertThat(landraetin.locator("#signatur")).containsText("Lena Landrätin, Landrätin");
        axe(landraetin);
        screenshot(landraetin, "schriftstueck-unterzeichnet");
    }

    /** The file that comes down is the one whose checksum the page names; the frozen one may be shown in the page. */
    private static void verify(Page landraetin) throws IOException, GeneralSecurityException {
        Download download = landraetin.waitForDownload(
                () -> landraetin.locator("#unterzeichnete").click());
        assertThat(download.suggestedFilename()).endsWith("-unterzeichnet.pdf");
        Path datei = TARGET.resolve("unterzeichnet.pdf");
        download.saveAs(datei);
        byte[] bytes = Files.readAllBytes(datei);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(landraetin.locator("#signatur")).containsText(sha256);
        APIResponse anzeige =
                landraetin.context().request().get(landraetin.locator("iframe").getAttribute("src"));
        assertThat(anzeige.headers())
                .hasEntrySatisfying("content-type", v -> assertThat(v).startsWith("application/pdf"))
                .containsEntry("x-frame-options", "SAMEORIGIN")
                .hasEntrySatisfying("content-disposition", v -> assertThat(v).startsWith("inline;"));
        assertThat(bytes).startsWith(anzeige.body());
        landraetin.navigate("signatur-pruefen.xhtml");
        landraetin.getByLabel("Unterschriebenes PDF").setInputFiles(datei);
        landraetin
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Prüfen").setExact(true))
                .click();
        assertThat(landraetin.locator("#urteil")).containsText("Unverändert und gültig");
        axe(landraetin);
        screenshot(landraetin, "signatur-pruefen-gueltig");
    }

    /** A file of the example that the try-out run makes for signing. */
    private static Path beispiel(String datei) {
        return BrowserExtension.session().folder().resolve("beispiel-signatur").resolve(datei);
    }
}
