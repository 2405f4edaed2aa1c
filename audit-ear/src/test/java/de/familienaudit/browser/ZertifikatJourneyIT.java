package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whether the seal may be used, as people, programs and the public see it (Z-2 to Z-6, Z-11, G-3). */
@DisplayName("Z-4: Seite, Schnittstelle und öffentliche Seite geben dieselbe Antwort")
class ZertifikatJourneyIT extends BrowserTest {

    /** The days of the rule with the answer of the interface, and whether another source says otherwise. */
    private static final List<List<String>> TAGE = List.of(
            List.of("2015-05-31", "nein", "false"),
            List.of("2015-06-05", "ja", "true"),
            List.of("2016-01-01", "ja", "false"),
            List.of("2018-06-30", "ja", "false"),
            List.of("2018-07-01", "nein", "true"),
            List.of("2019-01-01", "nein", "true"),
            List.of("2020-10-26", "nein", "true"),
            List.of("2020-10-27", "ja", "false"),
            List.of("2021-01-01", "ja", "false"),
            List.of("2023-11-30", "ja", "false"),
            List.of("2023-12-01", "unter Vorbehalt", "false"),
            List.of("2023-12-12", "unter Vorbehalt", "false"),
            List.of("2023-12-15", "unter Vorbehalt", "false"),
            List.of("2035-01-01", "unter Vorbehalt", "false"));

    @Test
    @DisplayName("Die Beispieltage stimmen auf der Seite und an der Schnittstelle, mit Grund und Zweifel")
    void theDaysOfTheRule() {
        angemeldet("leser");
        for (List<String> tag : TAGE) {
            open("zertifikat/index.xhtml?tag=" + tag.get(0));
            assertThat(page().locator("#antwort h2")).containsText(tag.get(1));
            assertThat(page().locator("#antwort .tag")).hasCount("true".equals(tag.get(2)) ? 1 : 0);
            String json = Besucher.anonym()
                    .get("api/siegel?kommune=kyffhaeuserkreis&datum=" + tag.get(0))
                    .text();
            assertThat(json)
                    .contains("\"antwort\":\"" + tag.get(1) + "\"")
                    .contains("\"strittig\":" + tag.get(2))
                    .contains(page().locator("#zitat p").innerText().replace("\"", "\\\""));
        }
        open("zertifikat/index.xhtml?tag=05.12.2023");
        assertThat(page().locator("#antwort")).containsText("12 Tage vor dem Beschluss vom 13.12.2023");
        open("zertifikat/index.xhtml?tag=01.01.2019");
        assertThat(page().locator("#antwort")).containsText("Lücke von 849 Tagen");
        assertThat(page().locator("#antwort")).containsText("Vorlage 2023/7/089");
        assertThat(page().locator("main")).containsText("30 Tage länger");
        assertThat(page().locator("main")).containsText("35 Tage länger");
        assertThat(page().locator("main")).containsText("Geplant bis 30.06.2019, verliehen 485 Tage später");
        axe(page());
        screenshot(page(), "zertifikate");
        open("zertifikat/index.xhtml?tag=31.06.2015");
        assertThat(page().locator("main")).containsText("Den 31.6.2015 gibt es nicht: Der Juni 2015 hat 30 Tage.");
    }

    @Test
    @DisplayName("Wer nicht angemeldet ist, sieht die Antwort von heute und sonst nichts")
    void thePublicPage() {
        open("siegel.xhtml?kommune=kyffhaeuserkreis");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)))
                .containsText("unter Vorbehalt");
        axe(page());
        screenshot(page(), "siegel-oeffentlich");
        assertThat(Besucher.anonym().get("siegel.xhtml?kommune=gibt-es-nicht").status())
                .isEqualTo(404);
        assertThat(Besucher.anonym().get("api/siegel?kommune=gibt-es-nicht").status())
                .isEqualTo(404);
        assertThat(Besucher.anonym()
                        .get("api/siegel?kommune=kyffhaeuserkreis&datum=November")
                        .status())
                .isEqualTo(400);
        assertThat(Besucher.anonym().get("api/siegel?kommune=sondershausen").text())
                .contains("\"antwort\":\"nein\"");
    }

    @Test
    @DisplayName(
            "Die Projektleitung hält eine Angabe fest, bestimmt und nimmt zurück; eine, die Z-3 bricht, wird abgelehnt")
    void claimsInTheBrowser() {
        angemeldet("projektleitung");
        open("zertifikat/index.xhtml");
        Locator bilanz = page().locator("section.karte")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName("Bilanzierungszertifikat")
                                                .setExact(true))));
        bilanz.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Andere Angabe festhalten"))
                .click();
        page().locator("#feld").selectOption("ENDE");
        page().locator("#tag").fill("31.06.2024");
        page().locator("#quelle").fill("Probe");
        page().locator("#angabeSenden").click();
        assertThat(page().locator("#angabe")).containsText("Den 31.6.2024 gibt es nicht");
        assertThat(page().locator("#quelle")).hasValue("Probe");
        page().locator("#tag").fill("Dezember 2023");
        axe(page());
        page().locator("#angabeSenden").click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("Gespeichert");

        Locator zeile = bilanz.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Dezember 2023"));
        zeile.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Diese zählt"))
                .click();
        page().locator("#grund").fill("Probe");
        page().locator("#angabeschrittSenden").click();
        assertThat(page().locator("#angabeschritt")).containsText("überschneidet sich mit dem Erhaltungszertifikat");
        page().keyboard().press("Escape");

        open("zertifikat/index.xhtml");
        zeile.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Zurücknehmen"))
                .click();
        page().locator("#grund").fill("Verlesen");
        page().locator("#angabeschrittSenden").click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("Gespeichert");
        assertThat(zeile).containsText("zurückgenommen");
    }

    @Test
    @DisplayName("Die Kachel auf der Übersicht sagt die Antwort von heute und führt zur Seite")
    void theTile() {
        angemeldet("leser");
        open("uebersicht.xhtml");
        Locator kachel = page().locator("#siegel");
        assertThat(kachel.locator("h2")).hasText("Heute: unter Vorbehalt");
        assertThat(kachel).containsText("Erhaltungszertifikat, gültig seit dem 01.12.2023");
        assertThat(kachel).containsText("Kein Tag ist bekannt, an dem es endet.");
        axe(page());
        screenshot(page(), "uebersicht-siegel");
        kachel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Zertifikate und Siegel"))
                .click();
        assertThat(page().locator("#heute h2")).hasText("Heute: unter Vorbehalt");
        assertThat(page().locator("#fristen")).containsText("Kein Tag ist bekannt, an dem ein Zertifikat endet.");
    }

    @Test
    @DisplayName("Was die Seite zeigt, gibt es als PDF, mit der Antwort für den gefragten Tag")
    void asPdf() {
        angemeldet("leser");
        open("zertifikat/index.xhtml?tag=01.01.2019");
        Download datei = page().waitForDownload(
                        () -> page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Als PDF"))
                                .click());
        assertThat(datei.suggestedFilename()).isEqualTo("Siegel Kyffhäuserkreis 2019-01-01.pdf");
        assertThat(Besucher.angemeldet("leser")
                        .get("zertifikat/siegel.pdf?tag=31.06.2015")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "Den QR-Code gibt es neben der Einstellung, solange es die öffentliche Seite gibt, und nur für die Projektleitung")
    void qrCode() {
        angemeldet("projektleitung");
        open("zertifikat/index.xhtml");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nach außen zeigen"))
                .click();
        for (String art : List.of("SVG", "PNG")) {
            Download datei = page().waitForDownload(() -> page().getByRole(
                            AriaRole.LINK, new Page.GetByRoleOptions().setName("QR-Code als " + art))
                    .click());
            assertThat(datei.suggestedFilename()).isEqualTo("Siegel kyffhaeuserkreis." + art.toLowerCase(Locale.ROOT));
        }
        axe(page());
        screenshot(page(), "siegel-nach-aussen");
        assertThat(Besucher.angemeldet("leser").get("zertifikat/siegel-qr.svg").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Der Zeitstrahl geht mit der Tastatur: zum Bild, zur Tabelle, weiter, und nirgends bleibt man hängen")
    void timelineByKeyboard() {
        angemeldet("leser");
        open("zertifikat/index.xhtml");
        page().setViewportSize(500, 900);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Antwort zeigen"))
                .focus();
        page().keyboard().press("Tab");
        Locator bild = page().locator(".zeitstrahl");
        assertThat(bild).isFocused();
        for (int i = 0; i < 20; i++) {
            page().keyboard().press("ArrowRight");
        }
        page().waitForFunction("() => document.querySelector('.zeitstrahl').scrollLeft > 0");
        page().keyboard().press("Tab");
        Locator tabelle = page().locator("#zeitstrahl .liste-rahmen:not(.zeitstrahl)");
        assertThat(tabelle).isFocused();
        assertThat(tabelle).containsText("01.07.2018 bis 26.10.2020");
        page().keyboard().press("Tab");
        assertThat(tabelle).not().isFocused();
        page().keyboard().press("Shift+Tab");
        assertThat(tabelle).isFocused();
    }

    @Test
    @DisplayName(
            "Ein leeres Formular nennt alles Fehlende auf einmal, und ein Erhaltungszertifikat bietet keinen letzten Tag an")
    void emptyForm() {
        angemeldet("projektleitung");
        open("zertifikat/eintragen.xhtml");
        page().locator("#eintragen").click();
        for (String feld : List.of("beginn", "ende", "quelle", "verliehenAm")) {
            assertThat(page().locator(".feld-falsch:has(#" + feld + ")")).isVisible();
        }
        screenshot(page(), "zertifikat-eintragen");
        open("zertifikat/index.xhtml");
        page().locator("section.karte")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName("Erhaltungszertifikat")
                                                .setExact(true))))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Andere Angabe festhalten"))
                .click();
        assertThat(page().locator("#feld option")).hasCount(1);
        assertThat(page().locator("#feld")).containsText("Erster Tag");
    }
}
