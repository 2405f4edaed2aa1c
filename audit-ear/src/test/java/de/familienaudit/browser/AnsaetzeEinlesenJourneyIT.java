package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A budget plan from a file, from the first look to the same file once more; all amounts are invented. */
@DisplayName("H-5: Die Ansätze eines Jahres kommen aus einer Datei, angesehen, berichtigt und als Ganzes übernommen")
class AnsaetzeEinlesenJourneyIT extends BrowserTest {

    private static final LocalDate TAG = LocalDate.now(ZoneId.of("Europe/Berlin"));

    /** A year that no other journey enters. */
    private static final int JAHR = TAG.getYear() + 4;

    private static final String PLAN = String.join(
            "\r\n",
            "Haushaltsplan;;;",
            "HHSt;Bezeichnung;Ansatz;Betrag",
            "Verwaltungshaushalt;;;",
            "01.49530.6300;Geschäftsausgaben;4.500,00;1",
            "07.2000.1100;Gebühren, erfunden;250,00;2",
            "07.2000.6300;Bücher, erfunden;1.250;3",
            "07.2000.6301;Karten, erfunden;viel;4",
            "Summe;;6.000,00;10");

    @Test
    @DisplayName("Nur die Kämmerei liest ein; was keine Datei mit Ansätzen ist, sagt warum")
    void refused() {
        angemeldet("leser");
        open("haushalt/einlesen.xhtml?jahr=2024");
        assertThat(page().locator("#dateiForm")).hasCount(0);
        page().context().clearCookies();
        angemeldet("kaemmerei");
        open("haushalt/einlesen.xhtml?jahr=2024");
        assertThat(page().locator("h1")).hasText("Ansätze 2024 einlesen");
        page().locator("#hochladen").click();
        assertThat(page().locator("main")).containsText("Bitte wählen Sie eine Datei.");
        lade("plan.csv", "%PDF-1.7\n%âãÏÓ\n1 0 obj");
        assertThat(page().locator("main")).containsText("Möglich sind Excel (.xlsx) und CSV.");
        lade("plan.csv", "HHSt;Ansatz 2024 in T€\n01.49530.6300;5\n");
        assertThat(page().locator("#hinweise")).containsText("umgerechnet wird nichts");
        assertThat(page().locator("#uebernehmen")).hasCount(0);
        barrierefrei(page(), "ansaetze-einlesen-abgelehnt");
    }

    @Test
    @DisplayName("Von der Seite des Jahres bis zur Übernahme: Spalten wählen, ansehen, auslassen; Getipptes bleibt")
    void takenOver() {
        angemeldet("kaemmerei");
        satzung();
        open("haushalt/jahr.xhtml?jahr=" + JAHR);
        page().locator("#positionen a[href*=einlesen]").click();
        assertThat(page().locator("h1")).hasText("Ansätze " + JAHR + " einlesen");
        barrierefrei(page(), "ansaetze-einlesen-datei");
        lade("plan.csv", PLAN);
        spaltenWaehlen();
        ansehen();
        uebernehmen();
        nocheinmal();
        zweiZugleich();
        seiten();
    }

    private void spaltenWaehlen() {
        assertThat(page().locator("#hinweise")).containsText("Welche Spalte den Ansatz dieses Jahres nennt");
        assertThat(page().locator("#spaltenwahl")).hasAttribute("open", "open");
        barrierefrei(page(), "ansaetze-einlesen-spalten");
        assertThat(page().locator("[id='spalten:0:art']")).hasValue("STELLE");
        page().locator("[id='spalten:2:art']").selectOption("BETRAG");
        page().locator("#neuLesen").focus();
        page().keyboard().press("Enter");
        assertThat(page().locator("#zeilen caption")).hasText("6 Zeilen");
    }

    private void ansehen() {
        assertThat(page().locator("#summen")).containsText("5.750,00");
        assertThat(page().locator("#summen")).containsText("250,00");
        assertThat(zeile("07.2000.1100")).containsText("neue Haushaltsstelle");
        assertThat(zeile("01.49530.6300")).containsText("wird aufgenommen");
        assertThat(zeile("07.2000.6301")).containsText("„viel“ ist kein Betrag in Euro.");
        assertThat(zeile("Summe")).containsText("Das ist eine Summe.");
        barrierefrei(page(), "ansaetze-einlesen-vorschau");
        page().locator("#begruendung").fill("Plan der Kämmerei, erfunden");
        page().locator("#nurBemerkung").check();
        page().locator("#filtern").click();
        assertThat(page().locator("#zeilen caption")).hasText("3 Zeilen");
        assertThat(page().locator("#begruendung")).hasValue("Plan der Kämmerei, erfunden");
    }

    private void uebernehmen() {
        page().locator("#uebernehmen").click();
        assertThat(page().locator("main")).containsText("Zeilen, die nicht gelesen sind: 1.");
        assertThat(page().locator("#begruendung")).hasValue("Plan der Kämmerei, erfunden");
        axe(page());
        page().locator("#auslassen").focus();
        page().keyboard().press("Space");
        assertThat(page().locator("#auslassen")).isChecked();
        page().locator("#uebernehmen").focus();
        page().keyboard().press("Enter");
        assertThat(page().locator("main"))
                .containsText(
                        "Übernommen. Neue Haushaltsstellen: 2; vorhandene, die in das Jahr aufgenommen sind: 1; Ansätze: 3.");
        assertThat(page().locator("main")).containsText("Nicht gelesen und ausgelassen: Zeile 7.");
        assertThat(page().locator("h1")).containsText(String.valueOf(JAHR));
        assertThat(page().locator("#positionen tbody tr")).hasCount(3);
        page().locator("#positionen a:text-is('07.2000.6300')").click();
        assertThat(page().locator("#buchungen")).containsText("Plan der Kämmerei, erfunden");
        assertThat(page().locator("#buchungen")).containsText("Datei plan.csv, SHA-256");
    }

    private void nocheinmal() {
        liesNeu(plan("1.250"));
        assertThat(page().locator("#summen")).containsText("unverändert");
        page().locator("#uebernehmen").click();
        assertThat(page().locator("main")).containsText("Die Datei ändert nichts: Es ist alles schon so eingetragen.");
    }

    /** Somebody else enters an Ansatz while this person looks: the preview shows it, and what was typed stays. */
    private void zweiZugleich() {
        liesNeu(plan("1.300"));
        assertThat(zeile("07.2000.6300")).containsText("Ansatz ändert sich");
        page().locator("#begruendung").fill("Zweite Fassung, erfunden");
        try (var andere = newContext()) {
            var seite = andere.newPage();
            anmelden(seite, "kaemmerei");
            seite.navigate("haushalt/ansaetze.xhtml?jahr=" + JAHR);
            seite.getByLabel("Ansatz 07.2000.6300").fill("1.280");
            seite.locator("#speichern").click();
            assertThat(seite.locator("main")).containsText("1 Ansatz ist eingetragen.");
        }
        page().locator("#uebernehmen").click();
        assertThat(page().locator("main")).containsText("Inzwischen hat jemand anderes hier gespeichert.");
        assertThat(zeile("07.2000.6300")).containsText("1.280,00");
        assertThat(page().locator("#begruendung")).hasValue("Zweite Fassung, erfunden");
        page().locator("#uebernehmen").click();
        assertThat(page().locator("main")).containsText("Ansätze: 1.");
    }

    private void seiten() {
        liesNeu(IntStream.rangeClosed(1, 60)
                .mapToObj(i -> "07.3000." + (6000 + i) + ";Stelle " + i + ";" + i)
                .collect(Collectors.joining("\n", "HHSt;Bezeichnung;Ansatz\n", "\n")));
        assertThat(page().locator("#zeilen tbody tr")).hasCount(50);
        page().locator("#beleg").fill("Seite 12");
        page().locator("#seiteWeiter").click();
        assertThat(page().locator("#zeilen tbody tr")).hasCount(10);
        assertThat(page().locator("#beleg")).hasValue("Seite 12");
        assertThat(page().locator("#fehlende")).containsText("3 Haushaltsstellen des Jahres nennt die Datei nicht");
        barrierefrei(page(), "ansaetze-einlesen-seiten");
    }

    private static String plan(String betrag) {
        return "Haushaltsstelle;Bezeichnung;Ansatz " + JAHR + ";Ansatz " + (JAHR - 1) + "\n01.49530.6300;x;4.500,00;7\n"
                + "07.2000.1100;x;250,00;7\n07.2000.6300;x;" + betrag + ";7\n";
    }

    private void liesNeu(String inhalt) {
        open("haushalt/einlesen.xhtml?jahr=" + JAHR);
        lade("plan.csv", inhalt);
        assertThat(page().locator("#zeilen caption")).isVisible();
    }

    private void lade(String name, String inhalt) {
        page().locator("#datei")
                .setInputFiles(new FilePayload(name, "text/csv", inhalt.getBytes(StandardCharsets.UTF_8)));
        page().locator("#hochladen").click();
    }

    private Locator zeile(String nummer) {
        return page().locator("#zeilen tbody tr", new Page.LocatorOptions().setHasText(nummer))
                .first();
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
}
