package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the other roles see, and that nobody is offered what the role does not allow. */
class LesendeRollenIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());

    @ParameterizedTest
    @ValueSource(strings = {"auditorin", "leser", "administration", "gremienbuero", "kaemmerei"})
    void reads(String konto) {
        angemeldet(konto);
        open("uebersicht.xhtml");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Heute wichtig");
        open("zielvereinbarung/index.xhtml");
        assertThat(page().locator(".listenkopf")).containsText("54 Maßnahmen");
        page().locator("[data-menue=weitere] > summary").click();
        assertThat(page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Importieren")))
                .hasCount(0);
        MassnahmeSeite massnahme = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "2.2.1"));
        assertThat(massnahme.protokoll()).not().hasCount(0);
        assertThat(massnahme.meldenKnopf()).hasCount(0);
        assertThat(massnahme.dialog()).hasCount(0);
        open("zielvereinbarung/fassung.xhtml?id=" + daten.geltendeFassung(Datenbestand.KREIS));
        assertThat(page().locator("#verlauf")).containsText("Vorlage 2020/7/010");
        assertThat(page().locator("[data-oeffnet=nacherfassen], dialog#nacherfassen"))
                .hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leser", "fachamt"})
    void importIsClosedToOthersThanTheProjektleitung(String konto) {
        angemeldet(konto);
        open("zielvereinbarung/importieren.xhtml");
        assertThat(page().locator("main")).containsText("Ihre Rolle erlaubt diese Seite nicht");
        assertThat(page().locator("main form, main input")).hasCount(0);
        APIResponse antwort = page().context().request().get("zielvereinbarung/vorschau.xhtml?id=1");
        assertThat(antwort.status()).isEqualTo(403);
        assertThat(antwort.text()).contains("Diese Seite ist für Sie nicht freigegeben");
    }

    @Test
    void landraetinReportsOnHerOwnMeasures() {
        String text = "Zwölf junge Eltern waren zu Gast. " + UUID.randomUUID();
        angemeldet("landraetin");
        open("uebersicht.xhtml");
        assertThat(page().locator("#meine")).containsText("1.4.2");
        MassnahmeSeite massnahme = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "1.4.2"));
        int vorher = massnahme.protokoll().count();
        massnahme.oeffneMelden().mitStatus("DAUERAUFGABE").mitText(text);
        massnahme.dialog().locator("#jahr").fill("1999");
        massnahme.dialog().locator("#jahrErfuellt").selectOption("true");
        massnahme.senden().click();
        assertThat(massnahme.dialog().locator("#jahr")).isFocused();
        assertThat(massnahme.fehler()).containsText("Bitte wählen Sie ein Jahr von 2000 bis");
        massnahme.dialog().locator("#jahr").fill("2024");
        massnahme.senden().click();
        massnahme.istGemeldet();
        assertThat(massnahme.protokoll()).hasCount(vorher + 1);
        assertThat(massnahme.protokoll().first()).containsText(text);
        assertThat(massnahme.protokoll().first()).containsText("Für das Jahr 2024");
        assertThat(massnahme.protokoll().first()).containsText("Landrätin");
        MassnahmeSeite fremde = MassnahmeSeite.open(page(), daten.massnahme(Datenbestand.KREIS, "2.2.1"));
        assertThat(fremde.meldenKnopf()).hasCount(0);
    }
}
