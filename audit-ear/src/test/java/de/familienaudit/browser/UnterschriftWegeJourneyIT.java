package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import de.familienaudit.server.Testunterschrift;
import de.familienaudit.signatur.pades.Beispielzertifikate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways beside the straight one: the task, a mere confirmation, taking back, paper, and those who may not sign. */
@DisplayName("S-1, S-2, S-5, G-7: Bestätigen, Zurückziehen und Papier folgen der Regel; vom Schlüssel bleibt nichts")
class UnterschriftWegeJourneyIT extends BrowserTest {

    private static final String AUFGABE = "section[data-art=ZUR_UNTERSCHRIFT]";
    private static final String SCHRIFTSTUECK = "**/schriftstueck.xhtml*";
    private static final String BEREIT = "ZUR_UNTERSCHRIFT";
    private static final int RUN = 24;

    private final Datenbestand daten = new Datenbestand(database());
    private final Unterschriftskreis kreis = Unterschriftskreis.create(daten);

    @Test
    @DisplayName("S-2, G-7: the task leads to the paper; confirmed is not signed; taken back; signed on paper")
    void confirmedThenTakenBackThenSignedOnPaper() throws IOException {
        anmelden(kreis.projektleitung());
        kreis.vorlegen(page());
        try (BrowserContext andere = newContext()) {
            Page landraetin = andere.newPage();
            anmelden(landraetin, kreis.landraetin());
            landraetin.navigate("uebersicht.xhtml");
            assertThat(landraetin.locator(AUFGABE)).containsText("vorgelegt von Paula Leitung");
            axe(landraetin);
            screenshot(landraetin, "aufgabe-zur-unterschrift");
            landraetin.locator(AUFGABE + " a").first().click();
            confirm(landraetin);
            takeBack();
            landraetin.reload();
            assertThat(stand(landraetin)).hasText("zurückgezogen");
            assertThat(landraetin.locator("#unterzeichnenForm")).hasCount(0);
            landraetin.navigate("uebersicht.xhtml");
            assertThat(landraetin.locator(AUFGABE)).hasCount(0);
        }
        kreis.vorlegen(page());
        String papier = page().url();
        try (BrowserContext andere = newContext()) {
            Page gremienbuero = andere.newPage();
            anmelden(gremienbuero, kreis.gremienbuero());
            gremienbuero.navigate(papier);
            recordPaper(gremienbuero);
        }
        open(kreis.fassungsseite());
        assertThat(stand(page())).hasText("unterzeichnet");
        assertThat(page().locator("#verlauf")).containsText("Lena Landrätin, Landrätin");
        assertThat(page().locator("#unterschrift")).containsText("auf Papier unterzeichnet");
    }

    private void confirm(Page landraetin) {
        landraetin.getByText("Ohne Schlüssel nur bestätigen").click();
        landraetin.locator("#bestaetigenSenden").click();
        assertThat(landraetin.locator("#meldungen .hinweis.ok"))
                .containsText("Unterschrieben ist das Schriftstück damit nicht");
        assertThat(stand(landraetin)).hasText("bestätigt, nicht unterschrieben");
        assertThat(landraetin.locator("#bestaetigungen")).containsText("Lena Landrätin, Landrätin");
        assertThat(landraetin.locator("#signatur, #unterzeichnete")).hasCount(0);
        assertThat(landraetin.locator("#unterzeichnenForm")).isVisible();
        axe(landraetin);
        screenshot(landraetin, "schriftstueck-bestaetigt");
        String datei = landraetin.locator("iframe").getAttribute("src").replaceAll("&.*", "") + "&art=unterzeichnet";
        assertThat(landraetin.context().request().get(datei).status()).isEqualTo(404);
        landraetin.navigate(kreis.fassungsseite());
        assertThat(stand(landraetin)).hasText("beschlossen");
        assertThat(landraetin.locator("#unterschrift")).containsText("bestätigt, nicht unterschrieben");
        landraetin.goBack();
        assertThat(kreis.unterschriften()).isZero();
    }

    /** The Projektleitung, who has not seen the confirmation, first without a reason. */
    private void takeBack() {
        page().reload();
        page().locator("[data-oeffnet=zurueckziehen]").click();
        page().locator("#zurueckSenden").click();
        assertThat(page().locator("dialog#zurueckziehen .feld-fehler")).hasText("Bitte nennen Sie den Grund.");
        axe(page());
        screenshot(page(), "schriftstueck-zurueckziehen");
        page().locator("#zurueckGrund").fill("Im Vorwort fehlt ein Absatz");
        page().locator("#zurueckSenden").click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("zurückgezogen");
        assertThat(stand(page())).hasText("zurückgezogen");
        assertThat(page().locator("#angaben")).containsText("Im Vorwort fehlt ein Absatz");
        axe(page());
        screenshot(page(), "schriftstueck-zurueckgezogen");
    }

    private void recordPaper(Page gremienbuero) throws IOException {
        assertThat(gremienbuero.locator("#unterzeichnenForm, [data-oeffnet=zurueckziehen]"))
                .hasCount(0);
        gremienbuero.locator("[data-oeffnet=papier]").click();
        gremienbuero.locator("#person").fill("Lena Landrätin");
        gremienbuero.locator("#papierSenden").click();
        Locator dialog = gremienbuero.locator("dialog#papier");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator(".feld-fehler").first())
                .hasText("Bitte wählen Sie den Scan des unterschriebenen Schriftstücks.");
        assertThat(gremienbuero.locator("#person")).hasValue("Lena Landrätin");
        axe(gremienbuero);
        screenshot(gremienbuero, "papierunterschrift-abgelehnt");
        byte[] scan = Testunterschrift.blatt();
        gremienbuero.locator("#datei").setInputFiles(new FilePayload("scan.pdf", "application/pdf", scan));
        gremienbuero.locator("#funktion").fill("Landrätin");
        gremienbuero
                .locator("#datum_input")
                .fill(LocalDate.now(ZoneId.of("Europe/Berlin")).toString());
        gremienbuero.locator("#quelle").fill("Akte 10.2, Büro der Landrätin");
        gremienbuero.locator("#grund").fill("Kein Schlüssel zur Hand");
        gremienbuero.locator("#papierSenden").click();
        assertThat(gremienbuero.locator("#meldungen .hinweis.ok"))
                .containsText("Unterschrift auf Papier ist festgehalten");
        assertThat(stand(gremienbuero)).hasText("auf Papier unterzeichnet");
        assertThat(gremienbuero.locator("#signatur"))
                .containsText("Von Hand auf Papier unterschrieben. Das ist keine elektronische Unterschrift.");
        assertThat(gremienbuero.locator("#signatur")).containsText("Gerda Gremienbüro");
        axe(gremienbuero);
        screenshot(gremienbuero, "schriftstueck-papier");
        Download download = gremienbuero.waitForDownload(
                () -> gremienbuero.locator("#unterzeichnete").click());
        assertThat(Files.readAllBytes(download.path())).isEqualTo(scan);
    }

    @Test
    @DisplayName("S-1, S-5: nobody else signs by a forged form, and of key file and passphrase nothing stays anywhere")
    void nobodyElseSignsAndNothingOfTheKeyStays() throws GeneralSecurityException, IOException, SQLException {
        Eigener schluessel = Eigener.neu();
        kreis.zertifikat(schluessel.zertifikat());
        anmelden(kreis.projektleitung());
        kreis.vorlegen(page());
        String papier = page().url();
        String ort = "Ort " + UUID.randomUUID();
        String vertippt = "Vertippt-" + UUID.randomUUID();
        // file times may be coarser than the clock
        Instant beginn = Instant.now().minusSeconds(2);
        try (BrowserContext andere = newContext()) {
            Page landraetin = andere.newPage();
            anmelden(landraetin, kreis.landraetin());
            landraetin.navigate(papier);
            refused(landraetin, ort, schluessel.datei(), vertippt, "Das Passwort passt nicht");
            landraetin.locator("#schluesseldatei").evaluate("feld => feld.removeAttribute('data-max')");
            byte[] zuGross = Arrays.copyOf(schluessel.datei(), 2 << 20);
            refused(landraetin, ort, zuGross, schluessel.passphrase(), "zu groß für eine Schlüsseldatei");
            for (String rolle : new String[] {"PROJEKTLEITUNG", "ADMINISTRATION"}) {
                kreis.landraetinWird("LANDRAT");
                landraetin.navigate(papier);
                kreis.landraetinWird(rolle);
                String antwort = send(landraetin, ort, schluessel.datei(), schluessel.passphrase());
                assertThat(antwort).contains("Ihre Rolle erlaubt").doesNotContain(schluessel.passphrase());
                unchanged();
            }
            kreis.landraetinWird("LANDRAT");
            forged(page(), ort, schluessel);
            Page administration = page().context().newPage();
            page().context().clearCookies();
            anmelden(administration, kreis.administration());
            administration.navigate(papier);
            assertThat(stand(administration)).hasText("zur Unterschrift");
            forged(administration, ort, schluessel);

            landraetin.navigate(papier);
            send(landraetin, ort, schluessel.datei(), schluessel.passphrase());
            assertThat(landraetin.locator("#meldungen .hinweis.ok")).containsText("ist unterzeichnet");
            assertThat(landraetin.locator("#signatur")).containsText(ort);
            assertThat(landraetin
                            .evaluate("() => JSON.stringify({...localStorage, ...sessionStorage})")
                            .toString())
                    .doesNotContain(schluessel.passphrase(), vertippt);
        }
        assertThat(kreis.papiere("UNTERZEICHNET")).isOne();
        Path ordner = BrowserExtension.session().folder();
        Spurensuche suche = new Spurensuche(database(), ordner)
                .nach(ort)
                .nach(vertippt)
                .nach(schluessel.passphrase())
                .nach("Primzahl des Schlüssels", schluessel.geheimnis());
        for (int stelle : new int[] {400, 900, 1400}) {
            suche.nach("Schlüsseldatei ab " + stelle, Arrays.copyOfRange(schluessel.datei(), stelle, stelle + RUN));
        }
        // the place is kept on purpose: whoever does not find it does not search where things are
        assertThat(suche.inDateien(beginn)).isNotEmpty().allMatch(fund -> fund.startsWith(ort));
        assertThat(suche.inTabellen())
                .contains(ort + " in public.unterzeichnung")
                .allMatch(fund -> fund.startsWith(ort));
    }

    private void refused(Page landraetin, String ort, byte[] datei, String passphrase, String satz) {
        String antwort = send(landraetin, ort, datei, passphrase);
        assertThat(landraetin.locator("#unterzeichnenForm .feld-fehler")).containsText(satz);
        assertThat(landraetin.locator("#ort")).hasValue(ort);
        assertThat(landraetin.locator("#passphrase")).hasValue("");
        assertThat(antwort).contains(satz).doesNotContain(passphrase);
        unchanged();
    }

    /** Fills the form and sends it; gives back what the server answered to it. */
    private static String send(Page landraetin, String ort, byte[] datei, String passphrase) {
        landraetin.locator("#ort").fill(ort);
        landraetin
                .locator("#schluesseldatei")
                .setInputFiles(new FilePayload("lena.p12", "application/x-pkcs12", datei));
        landraetin.locator("#passphrase").fill(passphrase);
        AtomicReference<String> antwort = new AtomicReference<>();
        landraetin.route(SCHRIFTSTUECK, route -> {
            if ("POST".equals(route.request().method())) {
                APIResponse kam = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                antwort.set(kam.text());
                route.fulfill(new Route.FulfillOptions().setResponse(kam));
            } else {
                route.resume();
            }
        });
        landraetin.waitForResponse(
                r -> "POST".equals(r.request().method()) && r.url().contains("schriftstueck.xhtml"),
                () -> landraetin.locator("#unterzeichnenSenden").click());
        landraetin.waitForLoadState();
        landraetin.unroute(SCHRIFTSTUECK);
        return antwort.get();
    }

    /** The form of the Landrätin, complete and right, from the page of somebody who is not shown it. */
    private void forged(Page fremde, String ort, Eigener schluessel) {
        assertThat(fremde.locator("#unterzeichnenForm")).hasCount(0);
        FormData form = FormData.create()
                .set("unterzeichnenForm", "unterzeichnenForm")
                .set("ort", ort)
                .set("schluesseldatei", new FilePayload("lena.p12", "application/x-pkcs12", schluessel.datei()))
                .set("passphrase", schluessel.passphrase())
                .set("unterzeichnenSenden", "unterzeichnenSenden");
        // whoever only reads the page gets no form of Faces with it, and nothing is taken without a view state
        boolean liestNur =
                fremde.locator("input[name='" + Formular.VIEW_STATE + "']").count() == 0;
        if (!liestNur) {
            for (String feld : new String[] {Formular.VIEW_STATE, "primefaces.nonce"}) {
                form.set(
                        feld,
                        fremde.locator("input[name='" + feld + "']").first().inputValue());
            }
        }
        APIResponse antwort = fremde.context()
                .request()
                .post(fremde.url(), RequestOptions.create().setMultipart(form).setMaxRedirects(0));
        assertThat(antwort.status()).isEqualTo(liestNur ? Besucher.REDIRECT : Besucher.OK);
        assertThat(antwort.text()).doesNotContain(schluessel.passphrase());
        unchanged();
    }

    private void unchanged() {
        assertThat(kreis.papiere(BEREIT)).isOne();
        assertThat(kreis.unterschriften()).isZero();
    }

    private static Locator stand(Page page) {
        return page.locator(".seitenkopf .tag").first();
    }

    /** A key that only this test has, in memory alone. */
    private record Eigener(byte[] datei, String passphrase, X509Certificate zertifikat, byte[] geheimnis) {

        static Eigener neu() throws GeneralSecurityException, IOException {
            String passphrase = "Kennwort-" + UUID.randomUUID();
            Instant jetzt = Instant.now();
            byte[] datei =
                    Beispielzertifikate.neu(jetzt).schluesseldatei("Lena Landrätin", passphrase.toCharArray(), jetzt);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(datei), passphrase.toCharArray());
            String alias = store.aliases().nextElement();
            RSAPrivateCrtKey key = (RSAPrivateCrtKey) store.getKey(alias, passphrase.toCharArray());
            byte[] prim = key.getPrimeP().toByteArray();
            return new Eigener(
                    datei,
                    passphrase,
                    (X509Certificate) store.getCertificate(alias),
                    Arrays.copyOfRange(prim, 1, 1 + RUN));
        }
    }
}
