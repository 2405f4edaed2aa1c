package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From the Fassung in force to the next one: a time at once, then a larger draft that the Auditorin confirms (A-9). */
class FortschreibungJourneyIT extends BrowserTest {

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void theProjektleitungRevisesTheAuditorinConfirmsAndTheOldFassungStays() {
        Kleinkreis kreis = Kleinkreis.create(daten);
        long erste = daten.geltendeFassung(kreis.name());
        anmelden(kreis.projektleitung());

        begin(erste, "Bauzeit verlängert");
        link("Vorhaben 1").click();
        zeit();
        page().locator("#ende").fill("IV. Quartal 2029");
        assertThat(page().locator("#ende-verstanden")).containsText("31.12.2029");
        screenshot(page(), "entwurf-massnahme");
        axe(page());
        page().locator("#speichern").dblclick();
        assertThat(page().locator("#art")).containsText("geringfügig");
        assertThat(page().locator("main")).containsText("Ende");
        dialog("geringfuegig", "geringfuegigGrund", "Der Bau dauert länger.");
        assertThat(page().locator(".seitenkopf")).containsText("in Kraft");
        assertThat(page().locator("#wartend")).containsText("nächsten Jahresbeschluss");

        long zweite = daten.geltendeFassung(kreis.name());
        begin(zweite, "Ergebnisse des Workshops");
        drop("Vorhaben 2");
        page().locator("#weggefallen button").click();
        assertThat(page().locator("#meldungen")).containsText("wieder im Entwurf");
        assertThat(page().locator("#weggefallen")).hasCount(0);
        drop("Vorhaben 2");
        move("Vorhaben 3", "1.2");
        add();
        assertThat(page().locator("#art")).containsText("braucht den Beschluss");
        assertThat(page().locator("#art")).containsText("Maßnahme 1.1.5 ist neu.");
        assertThat(page().locator("#art")).containsText("1.1.3 → 1.2.1");
        assertThat(page().locator("#weggefallen")).containsText("1.1.2 Vorhaben 2");
        screenshot(page(), "entwurf");
        axe(page());
        String entwurf = page().url();
        examined(kreis, entwurf);

        page().navigate(entwurf);
        assertThat(page().locator("main")).containsText("kein Entwurf mehr");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verlauf"))
                .click();
        Beschlussseite.zu(page()).erfassen("VERTAGT", "", "");
        fassung();
        assertThat(page().locator(".seitenkopf")).containsText("geprüft");
        assertThat(page().locator("#verlauf")).containsText("vertagt");
        Beschlussseite beschluss = Beschlussseite.zu(page());
        assertThat(page().locator("[id='gegenstaende:0:gegenstand'] option:checked"))
                .containsText("Fassung 3 (geprüft)");
        screenshot(page(), "vorlage-bezug");
        axe(page());
        beschluss.erfassen("BEHANDELT", "30", "2");
        assertThat(page().locator("main")).containsText("Vorlage ohne Nummer");
        assertThat(page().locator("[aria-labelledby=bezug-titel]")).containsText("beschlossen am");
        screenshot(page(), "vorlage-mit-bezug");
        axe(page());
        fassung();
        assertThat(page().locator(".seitenkopf")).containsText("beschlossen");
        assertThat(page().locator("#verlauf")).containsText("Vorlage ohne Nummer");
        assertThat(page().locator("#verlauf")).containsText("1.1 ist noch unklar");
        assertThat(page().locator("#wartend")).hasCount(0);
        screenshot(page(), "fassung-beschlossen");
        axe(page());
        compare(zweite);

        open("zielvereinbarung/wortlaut.xhtml?id=" + erste);
        assertThat(page().locator("main")).containsText("31.12.2027");
        assertThat(page().locator("main")).containsText("1.1.3 Vorhaben 3");
        assertThat(page().locator("main")).not().containsText("Spielstraße");
        screenshot(page(), "wortlaut");
        axe(page());
    }

    @Test
    void anAgreementWithoutADocumentLandsInItsDraft() {
        Kleinkreis kreis = Kleinkreis.create(daten);
        anmelden(kreis.projektleitung());
        open("zielvereinbarung/neu.xhtml");
        page().locator("#speichern").click();
        assertThat(page().locator("#titel")).hasAttribute("aria-invalid", "true");
        page().locator("#gesamtziel").fill("x".repeat(10_001));
        page().locator("#titel").fill("Zielvereinbarung <b>2027</b>");
        page().locator("#speichern").click();
        assertThat(page().locator("#gesamtziel")).isFocused();
        page().locator("#gesamtziel").fill("Familien leben gern hier.");
        screenshot(page(), "neu");
        axe(page());
        page().locator("#speichern").click();
        assertThat(page().locator("section.karte h2").filter(new Locator.FilterOptions().setHasText("Handlungsfeld")))
                .hasCount(6);
        assertThat(page().locator("#vorspann")).containsText("Zielvereinbarung <b>2027</b>");
        axe(page());
    }

    /** Given to examination, returned by the Auditor with a reason, given again, confirmed. */
    private void examined(Kleinkreis kreis, String entwurf) {
        try (BrowserContext andere = newContext()) {
            Page auditorin = andere.newPage();
            anmelden(auditorin, kreis.auditorin());
            auditorin.navigate(entwurf);
            assertThat(auditorin.locator("[data-oeffnet=verwerfen]")).hasCount(0);
            assertThat(auditorin.locator("[data-oeffnet=pruefen]")).hasCount(0);
            toExamination(entwurf);
            auditorin.reload();
            auditorin.locator("[data-oeffnet=zurueckgeben]").click();
            auditorin.locator("#zurueckgeben button").first().click();
            assertThat(auditorin.locator("dialog#zurueckgeben")).containsText("Bitte nennen Sie den Grund");
            auditorin.locator("#zurueckgeben textarea").fill("1.1 ist noch unklar.");
            auditorin.locator("#zurueckgeben button").first().click();
            assertThat(auditorin.locator("#meldungen")).containsText("wieder ein Entwurf");
            open("uebersicht.xhtml");
            assertThat(page().locator("main")).containsText("ist zurückgegeben und wieder ein Entwurf");
            toExamination(entwurf);
            auditorin.navigate(entwurf);
            auditorin.locator("[data-oeffnet=pruefen]").click();
            auditorin.locator("#pruefen textarea").fill("Die Ziele sind angemessen und erreichbar.");
            auditorin.locator("#pruefen button").first().click();
            assertThat(auditorin.locator(".seitenkopf")).containsText("geprüft");
        }
    }

    private void toExamination(String entwurf) {
        page().navigate(entwurf);
        page().locator("[data-oeffnet=zurPruefung]").click();
        page().locator("#zurPruefung button").first().click();
        assertThat(page().locator("#meldungen")).containsText("zur Prüfung gegeben");
        assertThat(page().locator(".seitenkopf")).containsText("zur Prüfung");
    }

    /** From the page of the paper to the Fassung that it names. */
    private void fassung() {
        page().locator("[aria-labelledby=bezug-titel] a").first().click();
    }

    private void compare(long zweite) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vergleichen"))
                .click();
        Locator anders = page().locator("#massnahmen");
        assertThat(anders.locator("h2")).hasText("3 Maßnahmen sind anders");
        assertThat(anders.locator(".unterschied")).hasCount(3);
        assertThat(anders).containsText("Vorhaben 2");
        assertThat(anders).containsText("weggefallen");
        assertThat(anders).containsText("verschoben, bisher 1.1.3");
        assertThat(anders).containsText("Spielstraße");
        screenshot(page(), "vergleich");
        axe(page());
        open("zielvereinbarung/vergleich.xhtml?id=" + zweite);
        assertThat(page().locator(".unterschied")).hasCount(1);
        assertThat(page().locator(".unterschied ins").first()).hasText("IV");
        screenshot(page(), "vergleich-worte");
        axe(page());
    }

    private void zeit() {
        page().locator("#ende").fill("irgendwann");
        assertThat(page().locator("#ende-verstanden")).containsText("nicht als Zeit verstehen");
        assertThat(page().locator("#endeBis_input")).isVisible();
        page().locator("#ende").fill("II. Quartal 2028");
        assertThat(page().locator("#ende-verstanden")).containsText("30.06.2028");
        assertThat(page().locator("#endeBis_input")).isHidden();
    }

    private void begin(long fassung, String grund) {
        open("zielvereinbarung/fassung.xhtml?id=" + fassung);
        dialog("fortschreiben", "grund", grund);
        assertThat(page().locator("h1")).containsText("Entwurf der Fassung");
    }

    private void drop(String titel) {
        link(titel).click();
        page().locator("[data-oeffnet=streichen]").click();
        page().locator("dialog#streichen button").first().click();
        assertThat(page().locator("#meldungen")).containsText("gestrichen");
    }

    private void move(String titel, String ziel) {
        link(titel).click();
        page().locator("[data-oeffnet=verschieben]").click();
        page().locator("dialog#verschieben input[list]").fill(ziel);
        page().locator("dialog#verschieben button").first().click();
        assertThat(page().locator("#meldungen")).containsText("1.2.1");
    }

    private void add() {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Maßnahme hinzufügen in Ziel 1.1"))
                .click();
        assertThat(page().locator("#nummer")).hasValue("1.1.5");
        page().locator("#titel").fill("Spielstraße <script>alert(1)</script> einrichten");
        page().locator("#ende").fill("2028");
        Auswahlfeld.in(page(), "federfuehrung").waehle("Bauamt");
        page().locator("#speichern").click();
        assertThat(page().locator("main")).containsText("Spielstraße <script>alert(1)</script> einrichten");
    }

    private Locator link(String name) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void dialog(String id, String feld, String text) {
        page().locator("[data-oeffnet=" + id + "]").click();
        page().locator("dialog#" + id + " [id$=" + feld + "]").fill(text);
        page().locator("dialog#" + id + " button").first().click();
    }
}
