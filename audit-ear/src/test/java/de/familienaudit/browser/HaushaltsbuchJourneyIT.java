package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The positions of a budget year: taken in, planned one by one and in a table, and why so much is available; all amounts are invented. */
@DisplayName("H-5, H-13: Von der Haushaltsstelle zum Ansatz und zu dem, was verfügbar ist")
class HaushaltsbuchJourneyIT extends BrowserTest {

    private static final LocalDate TAG = LocalDate.now(ZoneId.of("Europe/Berlin"));

    /** A year that no other journey enters. */
    private static final int JAHR = TAG.getYear() + 3;

    private static final String STELLE = "01.49530.6300";
    private static final String ZWEITE = "01.4953.7187";

    /** What is typed for an Ansatz, and what is said about it. */
    private static final Map<String, String> UNSINN = Map.of(
            "4500.5", "Bitte schreiben Sie Cent hinter ein Komma: 4.500,50",
            "-1", "Ein Ansatz ist mindestens 0,00",
            "viel", "„viel“ ist kein Betrag in Euro.",
            "1e9", "„1e9“ ist kein Betrag in Euro.",
            "99999999999", "ist zu hoch",
            "4,505", "mehr als zwei Stellen hinter dem Komma",
            "4.500,00 €4.500,00 €", "Der Betrag steht zweimal da.",
            "<b>", "„<b>“ ist kein Betrag in Euro.");

    @Test
    @DisplayName(
            "Wer liest, sieht das Nachweisjahr ohne verfügbare Beträge und ohne Knöpfe; die Tabelle der Ansätze öffnet nur die Kämmerei")
    void everybodyReads() {
        angemeldet("leser");
        open("haushalt/jahr.xhtml?jahr=2024");
        assertThat(page().locator("#positionen h2")).hasText("Haushaltsstellen des Jahres");
        assertThat(page().locator("#positionen tbody tr")).hasCount(1);
        assertThat(page().locator("#positionen tbody tr")).containsText("1.500,00");
        assertThat(page().locator("#positionen th").getByText("verfügbar")).hasCount(0);
        assertThat(page().locator("main a[href*=schritt]")).hasCount(0);
        assertThat(page().locator("main a[href*=ansaetze]")).hasCount(0);
        barrierefrei(page(), "haushaltsjahr-nachweis");
        open("haushalt/jahr.xhtml?jahr=2024&schritt=aufnehmen");
        assertThat(page().locator("#jahresschritt")).hasCount(0);
        open("haushalt/ansaetze.xhtml?jahr=2024");
        assertThat(page().locator("#form")).hasCount(0);
        open("haushalt/jahresstelle.xhtml?id=x");
        assertThat(page().locator("#warum")).hasCount(0);
    }

    @Test
    @DisplayName(
            "Ein Jahr wird geplant: aufnehmen, Ansätze mit jeder falschen Eingabe, Deckungsring, und warum so viel verfügbar ist")
    void aYearIsPlanned() {
        angemeldet("kaemmerei");
        satzung();
        open("haushalt/jahr.xhtml?jahr=" + JAHR);
        aufnehmenOhneWahl();
        aufnehmen(STELLE);
        assertThat(page().locator("h1")).hasText(STELLE + " im Haushaltsjahr " + JAHR);
        assertThat(page().locator("#grundlage")).containsText("Ein Ansatz ist nicht eingetragen");
        String stelle = page().url();

        oeffne("ansatz");
        UNSINN.forEach((eingabe, satz) -> {
            page().locator("#betrag").fill(eingabe);
            senden("aenderung");
            assertThat(falsch(page(), "betrag")).containsText(satz);
            assertThat(page().locator("#betrag")).hasValue(eingabe);
        });
        page().locator("#nacherfasst").check();
        page().locator("#betrag").fill("4.500");
        senden("aenderung");
        assertThat(falsch(page(), "begruendung")).isVisible();
        assertThat(falsch(page(), "beleg")).isVisible();
        axe(page());
        page().locator("#nacherfasst").uncheck();
        page().locator("#begruendung").fill("Planung, erfunden");
        page().locator("#betrag").press("Enter");
        assertThat(page().locator("main")).containsText("Der Ansatz ist eingetragen.");
        assertThat(page().locator("#warum .gross")).containsText("4.500,00");
        assertThat(page().locator("#grundlage")).containsText("Entwurf der Haushaltssatzung");
        assertThat(page().locator("#buchungen tbody tr")).hasCount(1);
        assertThat(page().locator("#buchungen tbody")).containsText("Planung, erfunden");

        open("haushalt/jahr.xhtml?jahr=" + JAHR);
        aufnehmen(ZWEITE);
        ring(stelle);
        tabelle();

        page().navigate(stelle);
        assertThat(page().locator("#imRing")).containsText("Im Deckungsring 7 verfügbar: 5.250,00");
        assertThat(page().locator(".treppe tbody tr")).hasCount(2);
        assertThat(page().locator("#buchungen tbody tr")).hasCount(2);
        page().locator(".treppe a").first().click();
        assertThat(page().locator("#buchungen a[aria-current=true]")).hasText("Ansatz");
        barrierefrei(page(), "jahresstelle");
        merkmale();
        nurDieKaemmereiAendert(stelle);
        zweiZugleich(stelle);
    }

    private void satzung() {
        open("haushalt/jahre.xhtml?schritt=satzung");
        page().locator("#jahrVon").fill(String.valueOf(JAHR));
        page().locator("#tag_input")
                .fill(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(TAG));
        page().locator("#nachweis").fill("Entwurf der Kämmerei, erfunden");
        page().locator("#nachweis").press("Enter");
        assertThat(page().locator("h1")).hasText("Haushaltssatzung " + JAHR);
    }

    private void aufnehmenOhneWahl() {
        oeffne("aufnehmen");
        senden("jahresschritt");
        assertThat(page().locator(".feld-falsch")).isVisible();
        axe(page());
        open("haushalt/jahr.xhtml?jahr=" + JAHR);
    }

    private void aufnehmen(String nummer) {
        oeffne("aufnehmen");
        Auswahlfeld wahl = Auswahlfeld.in(page(), "haushaltsstelle");
        wahl.tippe(nummer).vorschlaege().first().click();
        senden("jahresschritt");
        assertThat(page().locator("main")).containsText("Die Haushaltsstelle ist aufgenommen.");
        assertThat(page().locator("h1")).containsText(nummer);
    }

    private void ring(String stelle) {
        open("haushalt/jahr.xhtml?jahr=" + JAHR + "&schritt=ring");
        senden("jahresschritt");
        assertThat(falsch(page(), "nummer")).isVisible();
        assertThat(falsch(page(), "bezeichnung")).isVisible();
        page().locator("#nummer").fill("7");
        page().locator("#bezeichnung").fill("Familie, erfunden");
        page().locator("#bezeichnung").press("Enter");
        assertThat(page().locator("#ringe")).containsText("Deckungsring 7");
        open("haushalt/jahr.xhtml?jahr=" + JAHR + "&schritt=ring");
        page().locator("#nummer").fill("7");
        page().locator("#bezeichnung").fill("Noch einer");
        senden("jahresschritt");
        assertThat(falsch(page(), "nummer"))
                .containsText("Deckungsring 7 ist in diesem Haushaltsjahr schon eingetragen");
        assertThat(page().locator("#bezeichnung")).hasValue("Noch einer");
        open("haushalt/jahr.xhtml?jahr=" + JAHR);
        String[] adressen = {stelle, link(ZWEITE).getAttribute("href")};
        for (String adresse : adressen) {
            page().navigate(adresse);
            oeffne("ring");
            Auswahlfeld.in(page(), "ring").waehle("7 Familie, erfunden");
            senden("aenderung");
            assertThat(page().locator("main")).containsText("Die Zuordnung ist gespeichert.");
        }
    }

    /** Two rows: what is wrong stands at its row, and nothing is saved until all is right. */
    private void tabelle() {
        open("haushalt/jahr.xhtml?jahr=" + JAHR);
        page().locator("#positionen a[href*=ansaetze]").click();
        assertThat(page().locator("h1")).hasText("Ansätze " + JAHR);
        Locator erste = zeile(ZWEITE);
        Locator zweite = zeile(STELLE);
        assertThat(zweite).hasValue("4.500,00\u00a0€");
        erste.fill("viel");
        zweite.fill("4.000");
        page().locator("#speichern").click();
        assertThat(page().locator("#ansatztabelle .feld-falsch")).hasCount(1);
        assertThat(page().locator("#ansatztabelle .feld-falsch")).containsText("„viel“ ist kein Betrag in Euro.");
        assertThat(zeile(ZWEITE)).hasValue("viel");
        assertThat(zeile(STELLE)).hasValue("4.000");
        barrierefrei(page(), "ansaetze");
        zeile(ZWEITE).fill("1.250");
        page().locator("#speichern").click();
        assertThat(page().locator("main")).containsText("2 Ansätze sind eingetragen.");
        page().locator("#speichern").click();
        assertThat(page().locator("main")).containsText("Es hat sich nichts geändert.");
        open("haushalt/jahr.xhtml?jahr=" + JAHR);
        assertThat(page().locator("#positionen tbody tr")).hasCount(2);
        assertThat(page().locator("#positionen tbody")).containsText("1.250,00");
        barrierefrei(page(), "haushaltsjahr-stellen");
        page().locator("#suche").fill("49530");
        page().locator("#suche").press("Enter");
        assertThat(page().locator("#positionen tbody tr")).hasCount(1);
        assertThat(page().request().get("haushalt/jahresstellen.xlsx?jahr=" + JAHR))
                .isOK();
    }

    private void merkmale() {
        oeffne("merkmale");
        page().locator("#uebertragbar").check();
        page().locator("#deckungsreserve").check();
        senden("aenderung");
        assertThat(page().locator("#aenderung"))
                .containsText("Verfügungsmittel und Deckungsreserve sind nie übertragbar.");
        assertThat(page().locator("#deckungsreserve")).isChecked();
        axe(page());
        page().locator("#deckungsreserve").uncheck();
        senden("aenderung");
        assertThat(page().locator("main")).containsText("Die Merkmale sind gespeichert.");
        assertThat(page().locator(".tags").first()).containsText("übertragbar");
    }

    private void nurDieKaemmereiAendert(String stelle) {
        try (var andere = newContext()) {
            var seite = andere.newPage();
            anmelden(seite, "fachamt");
            seite.navigate(stelle);
            assertThat(seite.locator("#imRing")).containsText("5.250,00");
            assertThat(seite.locator("main a[href*=schritt]")).hasCount(0);
            seite.navigate(stelle.replaceAll("[&?]schritt=.*", "") + "&schritt=ansatz");
            assertThat(seite.locator("#aenderung")).hasCount(0);
        }
    }

    /** Two who change the same Ansatz: the second is told, keeps what was typed, and can go on. */
    private void zweiZugleich(String stelle) {
        page().navigate(stelle + "&schritt=ansatz");
        page().locator("#betrag").fill("4.100");
        try (var andere = newContext()) {
            var seite = andere.newPage();
            anmelden(seite, "kaemmerei");
            seite.navigate(stelle + "&schritt=ansatz");
            seite.locator("#betrag").fill("4.200");
            seite.locator("#betrag").press("Enter");
            assertThat(seite.locator("main")).containsText("Der Ansatz ist eingetragen.");
        }
        senden("aenderung");
        assertThat(page().locator("#aenderung")).containsText("Inzwischen hat jemand anderes hier gespeichert.");
        assertThat(page().locator("#betrag")).hasValue("4.100");
        assertThat(page().locator("#aenderung")).containsText("4.200,00");
        senden("aenderung");
        assertThat(page().locator("main")).containsText("Der Ansatz ist eingetragen.");
        assertThat(page().locator("#buchungen tbody tr")).hasCount(4);
    }

    private Locator zeile(String nummer) {
        return page().getByLabel("Ansatz " + nummer);
    }

    private void oeffne(String schritt) {
        page().locator("main a.knopf[href*='schritt=" + schritt + "']").first().click();
    }

    private void senden(String form) {
        page().locator("#" + form + "Senden").click();
    }

    private Locator link(String name) {
        return page().locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
