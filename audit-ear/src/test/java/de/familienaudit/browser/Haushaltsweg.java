package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The way from a Satzung to what is committed, for journeys that go on from there; all amounts are invented. */
final class Haushaltsweg {

    private static final LocalDate TAG = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String STELLE = "01.49530.6300";

    /** Days ago. */
    private static final int ENTWURF = 60;

    private static final int BESCHLUSS = 50;
    private static final int VORLAGE = 45;
    private static final int EINGANG = 40;
    private static final int BEKANNTMACHUNG = 1;

    private Haushaltsweg() {}

    /** A year with its announced Satzung and a position of 4.500 €. */
    static String vorbereitet(Page seite, int jahr) {
        seite.navigate("haushalt/jahre.xhtml?schritt=satzung");
        seite.locator("#jahrVon").fill(String.valueOf(jahr));
        fuelle(seite, ENTWURF);
        seite.locator("#nachweis").press("Enter");
        assertThat(seite.locator("h1")).hasText("Haushaltssatzung " + jahr);
        String satzung = ohneSchritt(seite);
        String stelle = aufnehmen(seite, jahr, STELLE);
        ansatz(seite, stelle, "4.500");
        ansatz(seite, stelle, "4.600");
        storniereAnsatz(seite, stelle);
        seite.navigate(satzung);
        schritt(seite, "BESCHLOSSEN", BESCHLUSS);
        schritt(seite, "VORGELEGT", VORLAGE);
        schritt(seite, "EINGANG_BESTAETIGT", EINGANG);
        schritt(seite, "BEKANNTGEMACHT", BEKANNTMACHUNG);
        return stelle;
    }

    static String aufnehmen(Page seite, int jahr, String nummer) {
        seite.navigate("haushalt/jahr.xhtml?jahr=" + jahr + "&schritt=aufnehmen");
        Auswahlfeld.in(seite, "haushaltsstelle")
                .tippe(nummer)
                .vorschlaege()
                .first()
                .click();
        seite.locator("#jahresschrittSenden").click();
        assertThat(seite.locator("h1")).containsText(nummer);
        return ohneSchritt(seite);
    }

    private static void ansatz(Page seite, String stelle, String betrag) {
        seite.navigate(stelle + "&schritt=ansatz");
        seite.locator("#betrag").fill(betrag);
        seite.locator("#betrag").press("Enter");
        assertThat(seite.locator("#warum .gross")).containsText(betrag + ",00");
    }

    private static void storniereAnsatz(Page seite, String stelle) {
        seite.navigate(stelle);
        seite.locator("#buchungen a[href*='schritt=stornieren']").first().click();
        seite.locator("#stornoSenden").click();
        assertThat(BrowserTest.falsch(seite, "grund")).isVisible();
        seite.locator("#grund").fill("Ein Irrtum, erfunden");
        seite.locator("#stornoSenden").click();
        assertThat(seite.locator("main")).containsText("Die Buchung ist storniert.");
        verfuegbar(seite, stelle, "4.500,00");
    }

    /** 1.500 €. */
    static String beantrage(Page seite, String stelle) {
        seite.navigate(stelle);
        seite.locator("main a.knopf[href*=beantragen]").click();
        seite.locator("#betreff").fill("Druck der Plakate, erfunden");
        seite.locator("[id='zeilen:0:betrag']").fill("1.500");
        seite.locator("#senden").click();
        assertThat(seite.locator("main")).containsText("Der Antrag ist gestellt, die Mittel sind reserviert.");
        return ohneSchritt(seite);
    }

    /** Consented to without a condition, and committed. */
    static void binde(Page seite, String bindung) {
        for (String schritt : new String[] {"zustimmen", "binden"}) {
            seite.navigate(bindung + "&schritt=" + schritt);
            seite.locator("#bindungSenden").click();
            assertThat(seite.locator("#bindungSchritt")).hasCount(0);
        }
        assertThat(seite.locator(".tags").first()).containsText("gebunden");
    }

    static void verfuegbar(Page seite, String stelle, String betrag) {
        seite.navigate(stelle);
        assertThat(seite.locator("#warum .gross")).containsText(betrag);
    }

    private static void schritt(Page seite, String stand, int vorTagen) {
        seite.locator("main a.knopf[href*='schritt=eintragen']").click();
        seite.locator("#stand").selectOption(stand);
        fuelle(seite, vorTagen);
        seite.locator("#satzungSenden").click();
        assertThat(seite.locator("main")).containsText("Der Schritt ist eingetragen.");
    }

    private static void fuelle(Page seite, int vorTagen) {
        seite.locator("#tag_input").fill(tag(vorTagen));
        seite.locator("#nachweis").fill("Unterlage, erfunden");
    }

    /** A day as it is typed; negative lies ahead. */
    static String tag(int vorTagen) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(TAG.minusDays(vorTagen));
    }

    private static String ohneSchritt(Page seite) {
        return seite.url().replaceAll("&schritt=.*", "");
    }

    /** A field at which something is said. */
}
