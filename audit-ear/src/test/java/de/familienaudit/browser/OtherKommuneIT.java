package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees anything of another Kommune, not even that it exists. */
class OtherKommuneIT extends BrowserTest {

    private static final long NOWHERE = 987_654_321L;

    private final Datenbestand daten = new Datenbestand(database());

    @BeforeEach
    void anmelden() {
        angemeldet("sondershausen");
    }

    @Test
    void listShowsOnlyTheOwnMeasures() {
        open("zielvereinbarung/index.xhtml");
        assertThat(page().locator(".kopf")).containsText(Datenbestand.STADT);
        assertThat(page().locator(".listenkopf")).containsText("7 Maßnahmen");
        assertThat(page().locator("table.liste tbody tr:not(.gruppe):not(.untergruppe)"))
                .hasCount(7);
        assertThat(page().locator("main")).not().containsText("Kyffhäuserkreis");
        open("uebersicht.xhtml");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertThat(page().locator("main")).containsText("Stand der 7 Maßnahmen");
        assertThat(page().locator("main")).not().containsText("Kyffhäuserkreis");
    }

    @Test
    void guessedIdAnswersLikeOneThatDoesNotExist() {
        long fremdeMassnahme = daten.massnahme(Datenbestand.KREIS, "4.1.1");
        long fremdeFassung = daten.geltendeFassung(Datenbestand.KREIS);
        long eigene = daten.massnahme(Datenbestand.STADT, "1.1.1");
        record Versuch(String adresse, long id) {}
        for (Versuch versuch : List.of(
                new Versuch("zielvereinbarung/massnahme.xhtml?id=", fremdeMassnahme),
                new Versuch("zielvereinbarung/massnahme.xhtml?id=" + eigene + "&fassung=", fremdeFassung),
                new Versuch("zielvereinbarung/fassung.xhtml?id=", fremdeFassung),
                new Versuch("zielvereinbarung/index.xhtml?fassung=", fremdeFassung),
                new Versuch("zielvereinbarung/massnahmen.xlsx?fassung=", fremdeFassung))) {
            APIResponse geraten = get(versuch.adresse() + versuch.id());
            APIResponse erfunden = get(versuch.adresse() + NOWHERE);
            assertThat(geraten.status()).as(versuch.adresse()).isEqualTo(404).isEqualTo(erfunden.status());
            assertThat(comparable(geraten, versuch.id())).isEqualTo(comparable(erfunden, NOWHERE));
        }
    }

    @Test
    void filterByForeignStelleFindsNothing() {
        long fremdeStelle = daten.number(
                "select min(s.id) from stelle s join kommune k on k.id = s.kommune_id where k.name = ?",
                Datenbestand.KREIS);
        open("zielvereinbarung/index.xhtml?stelle=" + fremdeStelle);
        assertThat(page().getByText("Keine Maßnahme passt zu diesem Filter")).isVisible();
    }

    private APIResponse get(String adresse) {
        return page().context().request().get(adresse);
    }

    /** The body without what differs at each answer. */
    private static String comparable(APIResponse answer, long id) {
        return answer.text()
                .replaceAll("nonce=\"[^\"]*\"", "nonce")
                .replaceAll("(?s)'nonce-[^']*'", "nonce")
                .replaceAll("(name=\"jakarta.faces.ViewState\"[^>]*value=\")[^\"]*", "$1")
                .replaceAll("PrimeFaces\\.csp\\.init\\([^)]*\\)", "csp")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid")
                .replace(Long.toString(id), "ID");
    }
}
