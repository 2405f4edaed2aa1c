package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static de.familienaudit.browser.Haushaltsweg.aufnehmen;
import static de.familienaudit.browser.Haushaltsweg.beantrage;
import static de.familienaudit.browser.Haushaltsweg.binde;
import static de.familienaudit.browser.Haushaltsweg.tag;
import static de.familienaudit.browser.Haushaltsweg.verfuegbar;
import static de.familienaudit.browser.Haushaltsweg.vorbereitet;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is committed is paid, refunded, reversed and closed, and a year after it; all amounts are invented. */
@DisplayName("H-5, H-9, H-10: Von der Bindung über Zahlung, Erstattung und Storno zum Abschluss")
class ZahlungJourneyIT extends BrowserTest {

    private static final LocalDate TAG = LocalDate.now(ZoneId.of("Europe/Berlin"));

    /** Years that are over and that no other journey enters: kept since then, they are no records. */
    private static final int JAHR = TAG.getYear() - 10;

    private static final int FRUEHERES = JAHR - 1;

    private static final String ZWEITE = "01.4953.7187";
    private static final String BELEG = "Rechnung 7, erfunden";

    /** What is typed for an amount, and what is said about it. */
    private static final Map<String, String> UNSINN = Map.of(
            "", "Bitte füllen Sie dieses Feld aus.",
            "4500.5", "Bitte schreiben Sie Cent hinter ein Komma: 4.500,50",
            "viel", "„viel“ ist kein Betrag in Euro.",
            "0", "Bitte geben Sie einen Betrag über 0,00",
            "1,005", "mehr als zwei Stellen hinter dem Komma",
            "<b>", "„<b>“ ist kein Betrag in Euro.");

    private final Datenbestand daten = new Datenbestand(database());
    private long gefuehrtAb;

    /** As if the Kommune had come to the program eleven years earlier. */
    @BeforeEach
    void keptEarlier() {
        gefuehrtAb = daten.number(
                "select (gefuehrt_ab - date '2000-01-01')::bigint from kommune where name = ?", Datenbestand.KREIS);
        daten.change(
                "update kommune set gefuehrt_ab = make_date(?::int, 1, 1) where name = ?",
                (long) FRUEHERES,
                Datenbestand.KREIS);
    }

    @AfterEach
    void keptAsBefore() {
        daten.change(
                "update kommune set gefuehrt_ab = date '2000-01-01' + ?::int where name = ?",
                gefuehrtAb,
                Datenbestand.KREIS);
    }

    @Test
    @DisplayName(
            "Von 1.500 € werden 1.000 € gezahlt, eine Erstattung wird storniert, und der Abschluss gibt den Rest frei")
    void fromTheCommitmentToItsClosing() {
        String[] stelle = new String[1];
        String[] bindung = new String[1];
        als("kaemmerei", seite -> {
            stelle[0] = vorbereitet(seite, JAHR);
            aufnehmen(seite, JAHR, ZWEITE);
        });
        als("fachamt", seite -> bindung[0] = beantrage(seite, stelle[0]));
        als("kaemmerei", seite -> {
            binde(seite, bindung[0]);
            zahle(seite, bindung[0]);
            bucheUm(seite, bindung[0]);
            erstatte(seite, bindung[0]);
            storniere(seite, bindung[0]);
            schliesse(seite, bindung[0]);
            verfuegbar(seite, stelle[0], "3.500,00");
            zahleMehr(seite, bindung[0]);
            verfuegbar(seite, stelle[0], "3.400,00");
        });
        als("fachamt", seite -> nurDieKaemmerei(seite, bindung[0]));
    }

    @Test
    @DisplayName("Ein Jahr wird nicht abgeschlossen, solange eine Bindung offen ist; danach nur noch berichtigt")
    void aYearIsClosedWhenNothingIsOpen() {
        String[] stelle = new String[1];
        String[] bindung = new String[1];
        als("kaemmerei", seite -> stelle[0] = vorbereitet(seite, FRUEHERES));
        als("fachamt", seite -> bindung[0] = beantrage(seite, stelle[0]));
        als("kaemmerei", seite -> {
            binde(seite, bindung[0]);
            seite.navigate(bindung[0] + "&schritt=zahlen");
            fuelleZahlung(seite, "1.000");
            senden(seite, "Die Zahlung ist eingetragen.");
            oeffneAbschluss(seite);
            assertThat(seite.locator("#offene")).containsText("1 Bindung ist noch offen.");
            assertThat(seite.locator("#jahresabschluss a[href*='stand=TEILWEISE_GEZAHLT']"))
                    .hasCount(1);
            barrierefrei(seite, "jahresabschluss");
            seite.locator("#jahresabschlussSenden").click();
            assertThat(seite.locator("#jahresabschlussForm")).containsText("Offene Bindungen: 1.");
            schliesse(seite, bindung[0]);
            oeffneAbschluss(seite);
            assertThat(seite.locator("#offene")).containsText("Keine Bindung");
            seite.locator("#jahresabschlussSenden").click();
            assertThat(seite.locator("#abgeschlossen")).containsText("Abgeschlossen am " + tag(0));
            assertThat(seite.locator("main a.knopf[href*='schritt=abschliessen']"))
                    .hasCount(0);
            berichtigeOhneAngaben(seite, bindung[0]);
        });
    }

    /** Nonsense is said at its field, what it would do is shown while it is typed, and too much is refused. */
    private static void zahle(Page seite, String bindung) {
        seite.navigate(bindung);
        seite.locator("main a.knopf[href*='schritt=zahlen']").click();
        Locator betrag = seite.locator("#betrag");
        fuelleZahlung(seite, "");
        UNSINN.forEach((eingabe, satz) -> {
            betrag.fill(eingabe);
            seite.locator("#zahlungSenden").click();
            assertThat(falsch(seite, "betrag")).containsText(satz);
            assertThat(betrag).hasValue(eingabe);
            assertThat(seite.locator("#beleg")).hasValue(BELEG);
            assertThat(seite.locator("#tag_input")).hasValue(tag(0));
        });
        axe(seite);
        Locator wirkung = seite.locator("#zahlungWirkung");
        betrag.fill("6.000");
        assertThat(wirkung).containsText("reicht nicht");
        seite.locator("#zahlungSenden").click();
        assertThat(seite.locator("#zahlungForm")).containsText("Es fehlen 1.500,00");
        assertThat(betrag).hasValue("6.000");
        betrag.fill("2.000");
        assertThat(wirkung).containsText("Darüber liegen 500,00");
        assertThat(wirkung).containsText("2.500,00");
        barrierefrei(seite, "bindung-zahlen");
        betrag.fill("1.000");
        assertThat(wirkung).containsText("Die Zahlung bleibt darin");
        seite.locator("#tag_input").fill(tag(-1));
        seite.locator("#zahlungSenden").click();
        assertThat(falsch(seite, "tag_input")).containsText("liegt in der Zukunft");
        seite.locator("#tag_input").fill(tag(0));
        senden(seite, "Die Zahlung ist eingetragen.");
        assertThat(seite.locator(".tags").first()).containsText("teilweise gezahlt");
        assertThat(seite.locator("#zeilen tbody")).containsText("1.000,00");
        assertThat(seite.locator("#zeilen tbody")).containsText("500,00");
        barrierefrei(seite, "bindung-gezahlt");
    }

    /** On the other position nothing is available, so that nothing moves. */
    private static void bucheUm(Page seite, String bindung) {
        seite.navigate(bindung + "&schritt=umbuchen");
        Auswahlfeld.in(seite, "haushaltsstelle")
                .tippe(ZWEITE)
                .vorschlaege()
                .first()
                .click();
        fuelleZahlung(seite, "200");
        seite.locator("#zahlungSenden").click();
        assertThat(falsch(seite, "begruendung")).isVisible();
        seite.locator("#begruendung").fill("Gehört dorthin, erfunden");
        seite.locator("#zahlungSenden").click();
        assertThat(seite.locator("#zahlungForm")).containsText("Es fehlen 200,00");
        assertThat(seite.locator("#haushaltsstelle_input")).hasValue(Pattern.compile(".*" + ZWEITE + ".*"));
        assertThat(seite.locator("#begruendung")).hasValue("Gehört dorthin, erfunden");
    }

    private static void erstatte(Page seite, String bindung) {
        seite.navigate(bindung + "&schritt=erstatten");
        seite.locator("#betrag").fill("2.000");
        seite.locator("#zahlungSenden").click();
        assertThat(falsch(seite, "betrag")).containsText("Erstattet werden kann höchstens, was gezahlt ist");
        for (String fehlt : new String[] {"tag_input", "beleg", "begruendung"}) {
            assertThat(falsch(seite, fehlt)).isVisible();
        }
        barrierefrei(seite, "bindung-erstatten");
        fuelleZahlung(seite, "200");
        seite.locator("#begruendung").fill("Zu viel berechnet, erfunden");
        senden(seite, "Die Erstattung ist eingetragen.");
        assertThat(seite.locator("#zeilen tbody")).containsText("800,00");
    }

    private static void storniere(Page seite, String bindung) {
        seite.navigate(bindung);
        Locator erstattung = seite.locator("#vorgaenge tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Erstattung"))
                .first();
        erstattung.locator("a[href*='schritt=stornieren']").click();
        assertThat(seite.locator("#zahlungSchritt")).containsText("Erstattung vom " + tag(0));
        seite.locator("#zahlungSenden").click();
        assertThat(falsch(seite, "grund")).isVisible();
        axe(seite);
        seite.locator("#grund").fill("Falsch gebucht, erfunden");
        senden(seite, "Die Buchung ist storniert.");
        assertThat(erstattung).containsText("storniert");
        assertThat(erstattung.locator("a[href*='schritt=stornieren']")).hasCount(0);
        assertThat(seite.locator("#zeilen tbody")).containsText("1.000,00");
    }

    private static void schliesse(Page seite, String bindung) {
        seite.navigate(bindung);
        seite.locator("main a.knopf[href*='schritt=abschliessen']").click();
        seite.locator("#zahlungSenden").click();
        assertThat(falsch(seite, "begruendung")).isVisible();
        seite.locator("#tag_input").fill(tag(0));
        seite.locator("#begruendung").fill("Alles geliefert, erfunden");
        senden(seite, "Der Auftrag ist abgeschlossen, sein Rest ist wieder frei.");
        assertThat(seite.locator("main a.knopf[href*='schritt=umbuchen']")).hasCount(0);
    }

    /** Nothing is committed any more: it comes from what is available. */
    private static void zahleMehr(Page seite, String bindung) {
        seite.navigate(bindung + "&schritt=zahlen");
        fuelleZahlung(seite, "100");
        assertThat(seite.locator("#zahlungWirkung")).containsText("Darüber liegen 100,00");
        senden(seite, "Die Zahlung ist eingetragen.");
    }

    private static void nurDieKaemmerei(Page seite, String bindung) {
        for (String schritt : new String[] {"zahlen", "erstatten", "stornieren", "unsinn"}) {
            seite.navigate(bindung + "&schritt=" + schritt);
            assertThat(seite.locator("#zeilen tbody")).containsText("1.100,00");
            assertThat(seite.locator("#zahlungSchritt")).hasCount(0);
        }
        seite.navigate(bindung);
        assertThat(seite.locator("#zeilen tbody")).containsText("1.100,00");
        assertThat(seite.locator("main a[href*='schritt=']")).hasCount(0);
    }

    private static void oeffneAbschluss(Page seite) {
        seite.navigate("haushalt/jahr.xhtml?jahr=" + FRUEHERES);
        seite.locator("main a.knopf[href*='schritt=abschliessen']").click();
        assertThat(seite.locator("#jahresabschluss")).containsText("Wieder öffnen lässt es sich nie");
    }

    private static void berichtigeOhneAngaben(Page seite, String bindung) {
        seite.navigate(bindung);
        assertThat(seite.locator("main a.knopf[href*='schritt=']")).hasCount(0);
        assertThat(seite.locator("#vorgaenge a[href*='schritt=stornieren']")).hasCount(0);
        seite.locator("#vorgaenge a[href*='schritt=berichtigen']").click();
        seite.locator("#zahlungSenden").click();
        for (String fehlt : new String[] {"haushaltsstelle_input", "betrag", "tag_input", "beleg", "begruendung"}) {
            assertThat(falsch(seite, fehlt)).isVisible();
        }
        barrierefrei(seite, "bindung-berichtigen");
    }

    private static void fuelleZahlung(Page seite, String betrag) {
        seite.locator("#beleg").fill(BELEG);
        seite.locator("#tag_input").fill(tag(0));
        seite.locator("#betrag").fill(betrag);
    }

    private static void senden(Page seite, String satz) {
        seite.locator("#zahlungSenden").click();
        assertThat(seite.locator("main")).containsText(satz);
        assertThat(seite.locator("#zahlungSchritt")).hasCount(0);
    }

    private void als(String wer, Consumer<Page> was) {
        try (var andere = newContext()) {
            Page seite = andere.newPage();
            anmelden(seite, wer);
            was.accept(seite);
        }
    }
}
