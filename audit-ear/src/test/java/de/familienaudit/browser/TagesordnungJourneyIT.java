package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A session from its agenda to its corrected votes, the votes by keyboard alone; papers, body and votes are invented. */
@DisplayName(
        "V-3, V-5, V-14, V-16: Das Gremienbüro setzt Vorlagen auf die Tagesordnung und trägt die Stimmen mit der Tastatur ein")
class TagesordnungJourneyIT extends BrowserTest {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String HEUTE = TAG.format(LocalDate.now(ZoneId.of("Europe/Berlin")));
    private static final List<String> NUMMERN = List.of("2026/P/001", "2026/P/002", "2026/P/003");

    @Test
    @DisplayName("Tagesordnung, Stimmen mit Fehlern, Berichtigung, Ausgabe")
    void aSession() throws IOException {
        angemeldet("sondershausen");
        sitzungPlanen();
        String sitzung = page().url();
        NUMMERN.forEach(this::vorlageErfassen);
        page().navigate(sitzung);
        assertThat(page().locator("#tagesordnung")).containsText("Auf der Tagesordnung steht noch nichts.");
        link("Tagesordnung bearbeiten").click();
        for (String nummer : NUMMERN) {
            link("Vorlage aufsetzen").click();
            Auswahlfeld.in(page(), "zeile").waehle(nummer + " Probe " + nummer + " (Entscheidung)");
            senden();
        }
        link("Punkt ohne Vorlage").click();
        senden();
        assertThat(page().locator("#schritt .feld-falsch")).isVisible();
        page().locator("#titel").fill("Anfragen");
        senden();
        assertThat(page().locator(".to-punkt")).hasCount(4);
        link("Verschieben Ö 4").click();
        page().locator("#nummer").fill("1");
        senden();
        assertThat(page().locator(".to-titel").first()).hasText("Anfragen");
        axe(page());
        screenshot(page(), "tagesordnung");

        page().navigate(sitzung);
        link("Stimmen eintragen").click();
        axe(page());
        List<String> adressen = new ArrayList<>();
        page().onRequest(r -> adressen.add(r.url()));
        tasten();
        assertThat(adressen).anyMatch(a -> a.endsWith("/vorlage/ergebnis"));
        assertThat(adressen).noneMatch(a -> a.contains("/vorlage/ergebnis?"));
        assertThat(page().locator(".feld-fehler")).hasCount(2);
        assertThat(page().locator("#zeilen\\:0\\:ja")).hasValue("12");
        axe(page());
        screenshot(page(), "stimmen-fehler");
        berichtigeFehler();
        assertThat(page().locator("#tagesordnung")).containsText("12 Ja, 3 Nein: angenommen");
        assertThat(page().locator("#tagesordnung")).containsText("vorläufig");
        assertThat(page().locator("h1")).containsText("Stadtrat am " + HEUTE);
        axe(page());
        screenshot(page(), "sitzung-mit-stimmen");

        link("Stimmen eintragen").click();
        assertThat(page().locator("tr[data-stimme]").first()).containsText("schon eingetragen");
        assertThat(page().locator("tr[data-stimme]").first()).hasAttribute("data-erledigt", "ja");
        page().locator("#zeilen\\:0\\:ja").fill("2");
        speichern();
        assertThat(page().locator("#berichtigung"))
                .containsText("wird aus „beschlossen am " + HEUTE + "“ zu „abgelehnt");
        axe(page());
        screenshot(page(), "stimmen-berichtigung");
        page().locator("#grund").fill("Niederschrift, Seite 3");
        speichern();
        assertThat(page().locator("#tagesordnung")).containsText("2 Ja, 3 Nein: abgelehnt");

        Download pdf =
                page().waitForDownload(() -> link("PDF, öffentlicher Teil").click());
        assertThat(Files.readAllBytes(pdf.path())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(link("Word, beide Teile")).hasCount(0);
        Download word =
                page().waitForDownload(() -> link("Word, öffentlicher Teil").click());
        assertThat(word.suggestedFilename()).endsWith(".docx");
    }

    /** Without the mouse: a count that is no number, words that contradict the counts, and a vote that is right. */
    private void tasten() {
        Locator erstes = page().locator("#zeilen\\:0\\:ja");
        erstes.focus();
        page().keyboard().type("12");
        page().keyboard().press("Tab");
        page().keyboard().type("3");
        assertThat(page().locator("tr[data-stimme] output").first())
                .hasText("12 Ja, 3 Nein: angenommen; mehr Ja als Nein");
        assertThat(page().locator("#zeilen\\:0\\:stand")).hasValue("BEHANDELT");
        enterGehtWeiterZumNaechstenOffenen();
        erstes.focus();
        page().keyboard().press("Enter");
        page().keyboard().type("zwölf");
        page().keyboard().press("Enter");
        page().keyboard().type("9");
        page().keyboard().press("Tab");
        page().keyboard().type("2");
        for (int i = 0; i < 4; i++) {
            page().keyboard().press("Tab");
        }
        page().keyboard().type("einstimmig");
        page().keyboard().press("Shift+Enter");
        assertThat(page().locator("#zeilen\\:1\\:worte")).isFocused();
        Locator knopf = page().locator("#speichern");
        for (int i = 0;
                i < 20 && !knopf.evaluate("b => b === document.activeElement").equals(true);
                i++) {
            page().keyboard().press("Tab");
        }
        page().keyboard().press("Enter");
    }

    private void enterGehtWeiterZumNaechstenOffenen() {
        Locator zweite = page().locator("tr[data-stimme]").nth(1);
        zweite.evaluate("zeile => { zeile.dataset.erledigt = 'ja'; }");
        page().locator("#zeilen\\:0\\:ja").focus();
        page().keyboard().press("Enter");
        assertThat(page().locator("#zeilen\\:2\\:ja")).isFocused();
        zweite.evaluate("zeile => { delete zeile.dataset.erledigt; }");
    }

    private void berichtigeFehler() {
        page().locator("#zeilen\\:1\\:ja").focus();
        page().keyboard().press("ControlOrMeta+A");
        page().keyboard().press("Delete");
        page().locator("#zeilen\\:1\\:worte").fill("einstimmig");
        page().locator("#zeilen\\:2\\:worte").fill("mehrheitlich");
        speichern();
    }

    private void sitzungPlanen() {
        open("vorlage/sitzungen.xhtml");
        link("Sitzung planen").click();
        page().locator("#gremium").selectOption("Stadtrat");
        page().locator("#tag_input").fill(HEUTE);
        page().locator("#von").fill("17:00");
        senden();
        assertThat(page().locator("h1")).hasText("Stadtrat am " + HEUTE);
    }

    private void vorlageErfassen(String nummer) {
        open("vorlage/erfassen.xhtml");
        page().locator("#nummer").fill(nummer);
        page().locator("#betreff").fill("Probe " + nummer);
        page().locator("#folge\\:0\\:gremium").selectOption("Stadtrat");
        page().locator("#folge\\:0\\:rolle").selectOption("ENTSCHEIDUNG");
        page().locator("#folge\\:0\\:stand").selectOption("GEPLANT");
        page().locator("#folge\\:0\\:umfang").selectOption("GANZ");
        page().locator("#quelle").fill("Für die Probe erfunden");
        page().locator("#grund").fill("Probe");
        speichern();
        assertThat(page().locator("h1")).containsText(nummer);
    }

    private void speichern() {
        page().locator("#speichern").click();
    }

    private void senden() {
        page().locator("#senden").click();
    }

    private Locator link(String name) {
        return page().locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
