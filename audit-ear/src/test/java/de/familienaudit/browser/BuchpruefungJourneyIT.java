package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The check of the example's ledger. */
@DisplayName("H-5, H-9: Wer den Haushalt liest, sieht, ob sein Buch stimmt; die Kämmerei prüft es, wann sie will")
class BuchpruefungJourneyIT extends BrowserTest {

    /** As a look would leave it that found something. */
    private static final String BEFUND =
            """
            insert into buchpruefung select k.id, now(), 7, 1 from kommune k where k.name = 'Kyffhäuserkreis'
                on conflict (kommune_id) do update set befunde = 1;
            delete from buchbefund;
            insert into buchbefund (kommune_id, art, jahresstelle_id, soll, ist)
                select j.kommune_id, 'ANDERS_ALS_PROTOKOLLIERT', min(j.id), 17655.00, 17656.00
                  from jahresstelle j join kommune k on k.id = j.kommune_id where k.name = 'Kyffhäuserkreis' group by 1""";

    @Test
    @DisplayName(
            "Was gefunden wurde, lesen alle; ob es noch wahr ist, prüft die Kämmerei, und was im Beispiel gebucht ist, stimmt")
    void foundAndLookedAtAgain() throws SQLException {
        try (Connection c = BrowserExtension.session().database().superuser();
                Statement s = c.createStatement()) {
            s.execute(BEFUND);
        }
        angemeldet("leser");
        open("haushalt/jahre.xhtml");
        page().locator("main a[href*='haushalt/pruefung']").click();
        assertThat(page().locator("h1")).hasText("Prüfung des Haushaltsbuchs");
        assertThat(page().locator("main")).containsText("Ein Befund");
        assertThat(page().locator("main"))
                .containsText("Eine Buchung lautet anders, als das Änderungsprotokoll sie festhielt.");
        assertThat(page().locator("main")).containsText("17.656,00");
        assertThat(page().locator("#buchPruefen")).hasCount(0);
        barrierefrei(page(), "buchpruefung-befund");
        page().context().clearCookies();
        angemeldet("kaemmerei");
        open("uebersicht.xhtml");
        assertThat(page().locator("[data-art=BUCHBEFUND]")).containsText("hat etwas gefunden (1).");
        page().locator("[data-art=BUCHBEFUND] li a").click();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Jetzt prüfen"))
                .click();
        assertThat(page().locator("main")).containsText("Das Haushaltsbuch ist geprüft.");
        assertThat(page().locator("main")).containsText("Alles stimmt");
        barrierefrei(page(), "buchpruefung");
    }
}
