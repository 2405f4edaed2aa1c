package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Costs that come back each year, from the contract to the request; the contract is invented. */
@DisplayName("H-8: Wiederkehrende Kosten vom Vertrag zum Antrag")
class WiederkehrJourneyIT extends BrowserTest {

    /** The second of the proposed years; no other journey enters it. */
    private static final int JAHR = LocalDate.now(ZoneId.of("Europe/Berlin")).getYear() + 2;

    private static final String STELLE = "01.49530.6300";
    private static final String WAS = "Jahresentgelt, erfunden";
    private static final String SEITE = "haushalt/wiederkehr.xhtml";

    @Test
    @DisplayName(
            "Die Kämmerei trägt einen Vertrag ein, das Fachamt beantragt ein Vertragsjahr, und es steht nicht mehr da")
    void fromTheContractToTheRequest() {
        als("kaemmerei", WiederkehrJourneyIT::jahrMitAnsatz);
        als("kaemmerei", this::eintragen);
        als("leser", seite -> {
            seite.navigate(SEITE + "?schritt=eintragen");
            assertThat(seite.locator("#kosten tbody")).containsText(WAS);
            assertThat(seite.locator("#vorschlaege tbody tr")).hasCount(4);
            assertThat(seite.locator("main a[href*=schritt], main a[href*=beantragen], #wiederkehrDialog"))
                    .hasCount(0);
        });
        als("fachamt", this::beantragen);
        als("kaemmerei", this::beendenUndZuruecknehmen);
    }

    private static void jahrMitAnsatz(Page seite) {
        seite.navigate("haushalt/jahre.xhtml?schritt=satzung");
        seite.locator("#jahrVon").fill(String.valueOf(JAHR));
        seite.locator("#tag_input").fill("01.09." + (JAHR - 3));
        seite.locator("#nachweis").fill("Unterlage, erfunden");
        seite.locator("#nachweis").press("Enter");
        assertThat(seite.locator("h1")).hasText("Haushaltssatzung " + JAHR);
        String stelle = Haushaltsweg.aufnehmen(seite, JAHR, STELLE);
        seite.navigate(stelle + "&schritt=ansatz");
        seite.locator("#betrag").fill("4.500");
        seite.locator("#betrag").press("Enter");
        assertThat(seite.locator("#warum .gross")).containsText("4.500,00");
    }

    private void eintragen(Page seite) {
        seite.navigate("haushalt/index.xhtml");
        seite.locator("main a[href*='wiederkehr.xhtml']").click();
        assertThat(seite.locator("h1")).hasText("Wiederkehrende Kosten");
        seite.locator("main a[href*='schritt=eintragen']").click();
        seite.locator("#faelligkeit").selectOption("FESTER_TAG");
        seite.locator("#wiederkehrSenden").click();
        for (String feld : new String[] {"bezeichnung", "herkunft", "betrag", "beginn_input", "festerTag"}) {
            assertThat(falsch(seite, feld)).isVisible();
        }
        seite.locator("#bezeichnung").fill(WAS);
        seite.locator("#herkunft").fill("Vertrag Z-12");
        Auswahlfeld.in(seite, "haushaltsstelle")
                .tippe(STELLE)
                .vorschlaege()
                .first()
                .click();
        seite.locator("#betrag").fill("1500.5");
        seite.locator("#beginn_input").fill("01.01." + (JAHR - 2));
        seite.locator("#festerTag").fill("31.06.");
        seite.locator("#wiederkehrSenden").click();
        assertThat(falsch(seite, "betrag")).containsText("Bitte schreiben Sie Cent hinter ein Komma");
        assertThat(falsch(seite, "festerTag")).containsText("ist kein Tag");
        assertThat(seite.locator("#herkunft")).hasValue("Vertrag Z-12");
        barrierefrei(seite, "wiederkehr-eintragen");
        seite.locator("#betrag").fill("1.500");
        seite.locator("#festerTag").fill("30.6.");
        seite.locator("#wiederkehrSenden").click();
        assertThat(seite.locator("main")).containsText("Die Kosten sind eingetragen.");
        assertThat(seite.locator("#kosten tbody")).containsText("jedes Jahr am 30.06.");
        barrierefrei(seite, "wiederkehr");
    }

    private void beantragen(Page seite) {
        seite.navigate(SEITE);
        Locator zeile = seite.locator("#vorschlaege tbody tr").filter(mit("30.06." + JAHR));
        assertThat(zeile).containsText("1.500,00");
        zeile.locator("a[href*=beantragen]").click();
        assertThat(seite.locator("h1")).hasText("Mittel beantragen");
        assertThat(seite.locator("#betreff")).hasValue(WAS + " " + JAHR);
        assertThat(seite.locator("[id='zeilen:0:betrag']")).hasValue("1.500,00\u00a0€");
        String antrag = seite.url();
        seite.locator("#senden").click();
        assertThat(seite.locator("main")).containsText("Der Antrag ist gestellt, die Mittel sind reserviert.");
        assertThat(seite.locator("#zeilen")).containsText(WAS + ", Vertragsjahr 3");
        seite.navigate(SEITE);
        assertThat(seite.locator("#vorschlaege tbody tr")).hasCount(3);
        seite.navigate(antrag);
        seite.locator("#betreff").fill("Noch einmal");
        seite.locator("[id='zeilen:0:betrag']").fill("10");
        seite.locator("#senden").click();
        assertThat(seite.locator("#form")).containsText("sind die Mittel schon beantragt");
    }

    private void beendenUndZuruecknehmen(Page seite) {
        seite.navigate(SEITE);
        seite.locator("#kosten a[href*=beenden]").click();
        seite.locator("#wiederkehrSenden").click();
        assertThat(falsch(seite, "zum_input")).isVisible();
        assertThat(falsch(seite, "grund")).isVisible();
        seite.locator("#zum_input").fill("31.12." + (JAHR - 1));
        seite.locator("#grund").fill("Gekündigt, erfunden");
        seite.locator("#wiederkehrSenden").click();
        assertThat(seite.locator("main")).containsText("Die Kosten sind beendet.");
        assertThat(seite.locator("#vorschlaege tbody tr")).hasCount(2);
        seite.locator("#kosten a[href*=zuruecknehmen]").click();
        seite.locator("#grund").fill("Ein Irrtum, erfunden");
        seite.locator("#wiederkehrSenden").click();
        assertThat(seite.locator("#kosten tbody")).containsText("Ein Irrtum, erfunden");
        assertThat(seite.locator("#vorschlaege tbody tr")).hasCount(0);
    }

    private static Locator.FilterOptions mit(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private void als(String wer, Consumer<Page> was) {
        try (var andere = newContext()) {
            Page seite = andere.newPage();
            anmelden(seite, wer);
            was.accept(seite);
        }
    }
}
