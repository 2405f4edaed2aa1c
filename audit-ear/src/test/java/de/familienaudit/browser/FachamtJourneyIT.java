package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Fachamt reports on its own measures and on no other. */
class FachamtJourneyIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());

    @BeforeEach
    void anmelden() {
        angemeldet("fachamt");
    }

    @Test
    void ownMeasureIsReportedOn() {
        String text = "Acht von zehn Familien werden besucht. " + UUID.randomUUID();
        MassnahmeSeite massnahme = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "4.1.1"));
        int vorher = massnahme.protokoll().count();
        massnahme
                .oeffneMelden()
                .mitStatus("IN_UMSETZUNG")
                .mitText(text)
                .senden()
                .click();
        massnahme.istGemeldet();
        assertThat(massnahme.protokoll()).hasCount(vorher + 1);
        assertThat(massnahme.protokoll().first()).containsText(text);
        assertThat(massnahme.protokoll().first()).containsText("Fachamt Frühe Hilfen");

        page().locator("[data-oeffnet=zuruecknehmen]").click();
        page().locator("#zuruecknehmenSenden").click();
        assertThat(page().locator("dialog#zuruecknehmen")).containsText("Bitte nennen Sie den Grund");
        page().locator("#ruecknahmeGrund").fill("Zur falschen Maßnahme");
        screenshot(page(), "meldung-zuruecknehmen");
        axe(page());
        page().locator("#zuruecknehmenSenden").click();
        assertThat(page().locator("#meldungen")).containsText("Die Meldung ist zurückgenommen");
        assertThat(massnahme.protokoll().first()).containsText(text);
        assertThat(massnahme.protokoll().first()).containsText("Zur falschen Maßnahme");
        screenshot(page(), "meldung-zurueckgenommen");
        axe(page());
    }

    @Test
    void otherMeasureOffersNoReport() {
        MassnahmeSeite massnahme = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "5.1.1"));
        assertThat(massnahme.protokoll()).not().hasCount(0);
        assertThat(massnahme.meldenKnopf()).hasCount(0);
        assertThat(massnahme.dialog()).hasCount(0);
        assertThat(page().locator("[data-oeffnet=nacherfassen], a[href*=importieren]"))
                .hasCount(0);
    }

    @Test
    void formOfTheOwnMeasureDoesNotReportOnAnother() {
        String text = "Untergeschoben " + UUID.randomUUID();
        long fremde = daten.massnahme(Datenbestand.KREIS, "5.1.1");
        MassnahmeSeite massnahme = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "4.1.1"));
        massnahme.oeffneMelden().mitText(text);
        page().evaluate(
                        "id => { const feld = document.createElement('input'); feld.type = 'hidden'; feld.name = 'id';"
                                + " feld.value = id; document.getElementById('meldenForm').append(feld); }",
                        Long.toString(fremde));
        massnahme.senden().click();
        assertThat(massnahme.fehler()).containsText("ist eine andere Stelle zuständig");
        assertThat(daten.meldungen(text)).isZero();
    }
}
