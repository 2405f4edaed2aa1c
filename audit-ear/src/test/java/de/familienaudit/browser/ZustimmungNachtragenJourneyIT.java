package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The consent of 2023 to money of 2024 that a paper of the example names, and an invented one beside it. */
@DisplayName(
        "G-7, H-4: Eine Zustimmung von 2023 steht mit ihren Bedingungen da, und was nicht belegt ist, heißt auch so")
class ZustimmungNachtragenJourneyIT extends BrowserTest {

    private static final String WOFUER = "Probe einer Zustimmung, erfunden";

    @Test
    @DisplayName("Wer liest, sieht 1.500,00 € reserviert, zwei Bedingungen, die nicht belegt sind, und keinen Tag")
    void everybodyReads() {
        angemeldet("leser");
        open("haushalt/bindungen.xhtml?jahr=2024");
        assertThat(page().locator("main tbody tr")).hasCount(1);
        assertThat(page().locator("main tbody tr")).containsText("zugestimmt ohne bekannten Tag");
        assertThat(page().locator("main tbody tr")).containsText("1.500,00");
        page().locator("main tbody tr a").first().click();
        assertThat(page().locator("#worte")).containsText("im Jahr 2023");
        assertThat(page().locator("#worte")).containsText("nacherfasst von");
        assertThat(page().locator("#worte .aufgaben li")).hasCount(2);
        for (Locator bedingung : page().locator("#worte .aufgaben li").all()) {
            assertThat(bedingung).containsText("nicht belegt");
        }
        assertThat(page().locator("#naechstes")).containsText("zu entscheiden ist nichts");
        assertThat(page().locator("#naechstes"))
                .containsText("Haushaltsbeschluss 2024, Rechtskraft der Haushaltssatzung 2024");
        assertThat(page().locator("#nacherfassung")).containsText("Vorlage 2023/7/089");
        assertThat(page().locator("#vorgaenge")).containsText("ohne Tag");
        assertThat(page().locator("main")).not().containsText("31.12.2023");
        assertThat(page().locator("main a[href*=schritt]")).hasCount(0);
        barrierefrei(page(), "nacherfasste-zustimmung");
        link("01.49530.6300").first().click();
        assertThat(page().locator("#buchungen")).containsText("ohne Tag");
        assertThat(page().locator("#buchungen")).not().containsText("31.12.2023");
        link("Vorlage").first().click();
        assertThat(page().locator("#haushaltsmittel tbody tr")).containsText("Haushaltsjahr 2024, 01.49530.6300");
        open("haushalt/zustimmung.xhtml?jahr=2024");
        assertThat(page().locator("#form")).hasCount(0);
    }

    @Test
    @DisplayName(
            "Die Kämmerei trägt nach: Bedingungen kommen dazu, Falsches wird am Feld gesagt, Getipptes bleibt; storniert wird mit Grund")
    void theKaemmereiRecords() {
        angemeldet("kaemmerei");
        open("haushalt/nacherfassen.xhtml?jahr=2018");
        link("Zustimmung nachtragen").click();
        assertThat(page().locator("h1")).hasText("Zustimmung nachtragen");
        page().locator("#senden").click();
        for (String pflicht : new String[] {"betreff", "betrag", "tag", "beleg", "begruendung"}) {
            assertThat(falsch(page(), pflicht)).isVisible();
        }
        barrierefrei(page(), "zustimmung-nachtragen");
        page().locator("#betreff").fill(WOFUER);
        page().locator("#betrag").fill("12,34 €");
        page().locator("#zeitpunkt").selectOption("JAHR");
        page().locator("#zustimmungsjahr").fill("2011");
        page().locator("#beleg").fill("Quelle, erfunden");
        page().locator("#begruendung").fill("Nachgetragen");
        Auswahlfeld.in(page(), "haushaltsstelle")
                .tippe("49530.6300")
                .vorschlaege()
                .first()
                .click();
        page().locator("#dazu").click();
        page().locator("[id='bedingungen:0:art']").selectOption("RECHTSKRAFT");
        assertThat(page().locator("[id='bedingungen:0:jahr']")).hasValue("2018");
        page().locator("#dazu").click();
        page().locator("[id='bedingungen:1:art']").selectOption("SONSTIGE");
        page().locator("#senden").click();
        assertThat(falsch(page(), "zustimmungsjahr")).containsText("mehr als zwei Jahre vor dem Haushaltsjahr 2018");
        assertThat(page().locator("#betreff")).hasValue(WOFUER);
        page().locator("#zustimmungsjahr").fill("2017");
        page().locator("#senden").click();
        assertThat(falsch(page(), "bedingungen:1:bezeichnung")).containsText("Bitte sagen Sie, worin");
        assertThat(page().locator("#zustimmungsjahr")).hasValue("2017");
        page().locator("[id='bedingungen:1:weg']").click();
        page().locator("#senden").click();
        assertThat(page().locator("h1")).hasText(WOFUER);
        assertThat(page().locator("main")).containsText("Die Zustimmung ist nacherfasst.");
        assertThat(page().locator("#worte")).containsText("im Jahr 2017");
        page().locator("#vorgaenge a[href*=stornieren]").click();
        page().locator("#grund").fill("Falsch abgelesen");
        barrierefrei(page(), "nacherfasste-zustimmung-stornieren");
        page().locator("#zahlungSenden").click();
        assertThat(page().locator("#vorgaenge")).containsText("Falsch abgelesen");
        assertThat(page().locator("#zeilen tbody tr")).not().containsText("12,34");
    }

    private Locator link(String name) {
        return page().locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
