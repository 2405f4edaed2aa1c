package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people who report at once lose nothing (G-4). */
class TwoPeopleIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void secondReportIsHeldBackUntilItsAuthorHasSeenTheFirst() {
        long id = daten.massnahme(Datenbestand.KREIS, "3.1.4");
        String erster = "Vom Fachamt " + UUID.randomUUID();
        String zweiter = "Von der Projektleitung " + UUID.randomUUID();
        angemeldet("fachamt");
        try (BrowserContext andere = newContext()) {
            Page zweite = andere.newPage();
            anmelden(zweite, "projektleitung");
            MassnahmeSeite fachamt = MassnahmeSeite.open(page(), id);
            MassnahmeSeite leitung = MassnahmeSeite.open(zweite, id);
            int vorher = fachamt.protokoll().count();
            fachamt.oeffneMelden()
                    .mitStatus("UMGESETZT")
                    .mitText(erster)
                    .mitIndikator("51 junge Menschen")
                    .senden()
                    .click();
            fachamt.istGemeldet();

            leitung.oeffneMelden().mitStatus("UMGESETZT").mitText(zweiter).mitIndikator("52 junge Menschen");
            leitung.senden().click();
            assertThat(leitung.fehler()).containsText("Fachamt Frühe Hilfen hat inzwischen gespeichert");
            assertThat(leitung.fehler()).containsText(erster);
            assertThat(leitung.text()).hasValue(zweiter);
            assertThat(daten.meldungen(zweiter)).isZero();

            leitung.senden().click();
            leitung.istGemeldet();
            assertThat(leitung.protokoll()).hasCount(vorher + 2);
            assertThat(leitung.protokoll().first()).containsText(zweiter);
            assertThat(leitung.protokoll().nth(1)).containsText(erster);
        }
    }

    @Test
    void doubleClickMakesOneReport() {
        String text = "Doppelt geklickt " + UUID.randomUUID();
        angemeldet("projektleitung");
        MassnahmeSeite massnahme = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "1.5.1"));
        int vorher = massnahme.protokoll().count();
        massnahme
                .oeffneMelden()
                .mitStatus("IN_UMSETZUNG")
                .mitText(text)
                .senden()
                .dblclick();
        massnahme.istGemeldet();
        assertThat(massnahme.protokoll()).hasCount(vorher + 1);
        assertThat(daten.meldungen(text)).isOne();
    }
}
