package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The expenditure of 2018 that a paper of the example names, and an invented one beside it. */
@DisplayName(
        "G-7: Eine Ausgabe von 2018 wird nacherfasst, und wo kein Tag und kein Organ belegt ist, steht auch keines")
class NacherfassungJourneyIT extends BrowserTest {

    private static final String JAHR = "haushalt/jahr.xhtml?jahr=2018";
    private static final String WOFUER = "Probe der Nacherfassung, erfunden";

    /** What is typed for an amount, and what is said about it. */
    private static final Map<String, String> UNSINN = Map.of(
            "12.5", "Bitte schreiben Sie Cent hinter ein Komma: 12,50",
            "viel", "„viel“ ist kein Betrag in Euro.",
            "<b>", "„<b>“ ist kein Betrag in Euro.",
            "4,505", "mehr als zwei Stellen hinter dem Komma");

    @Test
    @DisplayName("Wer liest, sieht 17.655,00 € im Jahr 2018, außerplanmäßig, nicht belegt, und keinen Knopf")
    void everybodyReads() {
        angemeldet("leser");
        open(JAHR);
        assertThat(page().locator("#positionen")).containsText("17.655,00");
        assertThat(page().locator("main a[href*=nacherfassen]")).hasCount(0);
        link("01.4953.7187").first().click();
        assertThat(page().locator("#buchungen")).containsText("im Jahr 2018");
        assertThat(page().locator("#buchungen")).not().containsText("31.12.2018");
        link("Bindung").first().click();
        assertThat(page().locator("#nacherfassung")).containsText("nicht belegt");
        assertThat(page().locator("#nacherfassung")).containsText("außerplanmäßig");
        assertThat(page().locator("#nacherfassung")).containsText("Vorlage 2018/6/067");
        assertThat(page().locator("main")).containsText("im Jahr 2018");
        assertThat(page().locator("main")).not().containsText("31.12.2018");
        barrierefrei(page(), "nacherfasste-ausgabe");
        link("Vorlage 2018/6/067").first().click();
        Locator mittel = page().locator("#haushaltsmittel tbody tr");
        assertThat(mittel).hasCount(1);
        assertThat(mittel).containsText("Haushaltsjahr 2018, 01.4953.7187");
        assertThat(mittel).containsText("17.655,00");
        barrierefrei(page(), "vorlage-haushaltsmittel");
        open("haushalt/bindungen.xhtml?jahr=2018");
        assertThat(page().locator("main")).containsText("gezahlt im Jahr 2018");
        assertThat(page().locator("main")).not().containsText("31.12.2018");
        open("haushalt/nacherfassen.xhtml?jahr=2018");
        assertThat(page().locator("#form")).hasCount(0);
    }

    @Test
    @DisplayName("Die Kämmerei erfasst nach: jede falsche Eingabe wird am Feld gesagt, und das Getippte bleibt stehen")
    void theKaemmereiRecords() {
        angemeldet("kaemmerei");
        open(JAHR);
        page().locator("main a.knopf[href*=nacherfassen]").click();
        assertThat(page().locator("h1")).hasText("Ausgabe nacherfassen");
        page().locator("#senden").click();
        for (String pflicht : new String[] {"betreff", "betrag", "tag", "art", "beleg", "begruendung"}) {
            assertThat(falsch(page(), pflicht)).isVisible();
        }
        barrierefrei(page(), "nacherfassen");
        page().locator("#betreff").fill(WOFUER);
        UNSINN.forEach((eingabe, satz) -> {
            page().locator("#betrag").fill(eingabe);
            page().locator("#senden").click();
            assertThat(falsch(page(), "betrag")).containsText(satz);
            assertThat(page().locator("#betrag")).hasValue(eingabe);
            assertThat(page().locator("#betreff")).hasValue(WOFUER);
        });
        Auswahlfeld.in(page(), "haushaltsstelle")
                .tippe("49530.6300")
                .vorschlaege()
                .first()
                .click();
        page().locator("#betrag").fill("12,34 €");
        page().locator("#zeitpunkt").selectOption("JAHR");
        page().locator("#art").selectOption("UEBERPLANMAESSIG");
        page().locator("#organ").selectOption("NICHT_BELEGT");
        page().locator("#deckung").fill("erfunden");
        page().locator("#beleg").fill("Quelle, erfunden");
        page().locator("#begruendung").fill("Nachgetragen");
        page().locator("#vorlage").fill("9999/9/999");
        page().locator("#senden").click();
        assertThat(falsch(page(), "vorlage")).containsText("Eine Vorlage mit dieser Nummer gibt es hier nicht.");
        page().locator("#vorlage").fill("");
        page().locator("#senden").click();
        assertThat(page().locator("h1")).hasText(WOFUER);
        assertThat(page().locator("main")).containsText("Die Ausgabe ist nacherfasst.");
        assertThat(page().locator("#nacherfassung")).containsText("überplanmäßig");
        assertThat(page().locator("#vorgaenge")).containsText("im Jahr 2018");
        open("haushalt/nacherfassen.xhtml?jahr=2024");
        assertThat(page().locator("#form")).hasCount(1);
    }

    private Locator link(String name) {
        return page().locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
