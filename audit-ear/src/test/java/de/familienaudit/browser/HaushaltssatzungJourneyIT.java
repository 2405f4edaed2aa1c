package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Budget years and a Satzung from its draft to its announcement, as everybody reads them and as the Kämmerei enters them; all is invented. */
@DisplayName("H-2, H-3: Von der Haushaltssatzung zu dem, was heute ausgegeben werden darf")
class HaushaltssatzungJourneyIT extends BrowserTest {

    private static final LocalDate TAG = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final int DIESES = TAG.getYear();
    private static final int NAECHSTES = DIESES + 1;
    private static final int[] SCHMAL = {320, 390};

    private static final int ENTWURF = 60;
    private static final int BESCHLUSS = 50;
    private static final int VORLAGE = 40;
    private static final int EINGANG = 35;
    private static final int EINGANG_FALSCH = 10;

    @Test
    @DisplayName("2024 ist ein Nachweis: Wer liest, sieht Satz, Satzung und Schritte, aber keinen Knopf")
    void everybodyReads() {
        angemeldet("leser");
        open("haushalt/index.xhtml");
        page().locator("a.knopf[href*='jahre.xhtml']").click();
        assertThat(page().locator("h1")).hasText("Haushaltsjahre");
        assertThat(page().locator("main a[href*=schritt]")).hasCount(0);
        barrierefrei(page(), "haushaltsjahre", SCHMAL);
        link("2024").click();
        assertThat(page().locator("h1")).hasText("Haushaltsjahr 2024");
        assertThat(page().locator("#heute")).containsText("endete, bevor Ihre Kommune hier geführt wurde");
        assertThat(page().locator("button[data-oeffnet=rechnen]")).hasCount(0);
        barrierefrei(page(), "haushaltsjahr", SCHMAL);
        link("Haushaltssatzung 2024").click();
        assertThat(page().locator("h1")).hasText("Haushaltssatzung 2024");
        assertThat(page().locator("#gang li")).hasCount(1);
        assertThat(page().locator("#gang")).containsText("Entwurf");
        assertThat(page().locator("main a[href*=schritt]")).hasCount(0);
        assertThat(page().locator("button[data-oeffnet=anfuegen]")).hasCount(0);
        barrierefrei(page(), "haushaltssatzung-entwurf", SCHMAL);

        String adresse = page().url();
        page().navigate(adresse + "&schritt=eintragen");
        assertThat(page().locator("h1")).hasText("Haushaltssatzung 2024");
        assertThat(page().locator("#satzungSchritt")).hasCount(0);
        open("haushalt/jahre.xhtml?schritt=satzung");
        assertThat(page().locator("h1")).hasText("Haushaltsjahre");
        assertThat(page().locator("#eintragen")).hasCount(0);
        for (String keines : List.of("1990", "zwanzig", "")) {
            open("haushalt/jahr.xhtml?jahr=" + keines);
            assertThat(page().locator("h1")).hasText("Diese Seite gibt es nicht");
        }
    }

    @Test
    @DisplayName("Was kein Jahr, zu früh oder in der Zukunft ist, wird am Feld gesagt, und das Getippte bleibt stehen")
    void badInputIsExplained() {
        angemeldet("kaemmerei");
        open("haushalt/jahre.xhtml");
        link("Haushaltssatzung eintragen").first().click();
        senden("eintragen");
        assertThat(falsch(page(), "jahrVon")).isVisible();
        for (String unsinn : List.of("zwanzig", "<b>", "20 26")) {
            page().locator("#jahrVon").fill(unsinn);
            senden("eintragen");
            assertThat(falsch(page(), "jahrVon")).containsText("„" + unsinn + "“ ist kein Jahr.");
            assertThat(page().locator("#jahrVon")).hasValue(unsinn);
        }
        page().locator("#jahrVon").fill("1850");
        senden("eintragen");
        assertThat(falsch(page(), "jahrVon")).containsText("von 1990 bis " + (DIESES + 5));
        assertThat(falsch(page(), "tag_input")).isVisible();
        assertThat(falsch(page(), "nachweis")).containsText("Bitte nennen Sie das Dokument");
        page().locator("#jahrVon").fill(String.valueOf(NAECHSTES));
        page().locator("#jahrBis").fill(String.valueOf(NAECHSTES + 2));
        page().locator("#tag_input").fill(tag(TAG.plusDays(1)));
        page().locator("#nachweis").fill("Entwurf, erfunden");
        senden("eintragen");
        assertThat(falsch(page(), "jahrBis")).containsText("höchstens zwei Jahre, hier also bis " + (NAECHSTES + 1));
        assertThat(falsch(page(), "tag_input")).containsText("liegt in der Zukunft");
        assertThat(page().locator("#tag_input")).hasValue(tag(TAG.plusDays(1)));
        assertThat(page().locator("#nachweis")).hasValue("Entwurf, erfunden");
        assertThat(page().locator("#stand")).isHidden();
        page().locator("#nacherfasst").check();
        assertThat(page().locator("#stand")).isVisible();
        senden("eintragen");
        assertThat(falsch(page(), "stand")).isVisible();
        assertThat(falsch(page(), "erfassungsgrund")).containsText("Grund der Nacherfassung");
        page().locator("#stand").selectOption("TEILWEISE_GENEHMIGT");
        page().locator("#jahrBis").fill("");
        page().locator("#tag_input").fill(tag(TAG));
        page().locator("#erfassungsgrund").fill("Probe");
        page().locator("[id='betraege:0:beschlossen']").fill("1.000");
        page().locator("[id='betraege:0:genehmigt']").fill("2.000");
        page().locator("[id='betraege:1:beschlossen']").fill("viel");
        senden("eintragen");
        assertThat(falsch(page(), "betraege:1:beschlossen")).containsText("viel");
        assertThat(falsch(page(), "betraege:1:genehmigt")).isVisible();
        page().locator("[id='betraege:1:beschlossen']").fill("");
        senden("eintragen");
        assertThat(falsch(page(), "betraege:0:genehmigt")).containsText("höchstens, was beschlossen wurde: 1.000,00");
        barrierefrei(page(), "haushaltssatzung-eintragen", SCHMAL);
        open("haushalt/jahre.xhtml?schritt=jahr");
        page().locator("#jahr").fill("x");
        page().locator("#jahr").press("Enter");
        assertThat(falsch(page(), "jahr")).containsText("„x“ ist kein Jahr.");
        assertThat(page().locator("#jahr")).hasValue("x");
    }

    @Test
    @DisplayName("Vom Entwurf zur Bekanntmachung: zu früh geht nicht, berichtigen und zurücknehmen gehen mit Grund")
    void fromTheDraftToTheAnnouncement() {
        angemeldet("kaemmerei");
        einJahrOhneSatzung();
        open("haushalt/jahre.xhtml");
        link("Haushaltssatzung eintragen").first().click();
        page().locator("#jahrVon").fill(String.valueOf(NAECHSTES));
        fuelle(ENTWURF, "Entwurf der Kämmerei, erfunden");
        page().locator("#nachweis").press("Enter");
        assertThat(page().locator("h1")).hasText("Haushaltssatzung " + NAECHSTES);
        assertThat(page().locator("main")).containsText("Die Haushaltssatzung ist eingetragen.");
        assertThat(page().locator("#danach")).hasText("Als Nächstes ist möglich: beschlossen.");

        oeffne();
        page().locator("#stand").selectOption("BEKANNTGEMACHT");
        fuelle(BESCHLUSS, "Probe");
        senden("satzung");
        assertThat(page().locator("#satzungSchritt")).containsText("darauf folgt nicht „bekanntgemacht“");
        page().locator("#stand").selectOption("BESCHLOSSEN");
        fuelle(ENTWURF + 1, "Beschluss, erfunden");
        senden("satzung");
        assertThat(falsch(page(), "tag_input")).containsText("liegt vor dem Schritt „Entwurf“");
        fuelle(BESCHLUSS, "Beschluss, erfunden");
        barrierefrei(page(), "haushaltssatzung-schritt", SCHMAL);
        senden("satzung");
        assertThat(page().locator("main")).containsText("Der Schritt ist eingetragen.");
        schritt("VORGELEGT", VORLAGE, "Schreiben, erfunden");
        schritt("EINGANG_BESTAETIGT", EINGANG_FALSCH, "Bestätigung, erfunden");
        assertThat(page().locator("#danach"))
                .containsText("Bekanntmachung frühestens am "
                        + tag(TAG.minusDays(EINGANG_FALSCH).plusMonths(1).plusDays(1)));
        oeffne();
        page().locator("#stand").selectOption("BEKANNTGEMACHT");
        fuelle(0, "Amtsblatt, erfunden");
        senden("satzung");
        assertThat(falsch(page(), "tag_input")).containsText("Bekanntgemacht werden darf frühestens am");

        open(satzung());
        page().locator("#gang li").last().locator("a[href*=berichtigen]").click();
        assertThat(page().locator("#nachweis")).hasValue("Bestätigung, erfunden");
        fuelle(EINGANG, "Bestätigung, erfunden");
        senden("satzung");
        assertThat(falsch(page(), "grund")).containsText("Bitte nennen Sie den Grund.");
        assertThat(page().locator("#tag_input")).hasValue(tag(TAG.minusDays(EINGANG)));
        page().locator("#grund").fill("Tag verschrieben");
        senden("satzung");
        assertThat(page().locator("main")).containsText("Der Schritt ist berichtigt.");
        assertThat(page().locator("#fruehere")).containsText("Tag verschrieben");
        schritt("BEKANNTGEMACHT", 0, "Amtsblatt, erfunden");
        assertThat(page().locator("#danach")).containsText("Weitere Schritte gibt es nicht");
        assertThat(page().locator("#gang li").first().locator("a[href*=zuruecknehmen]"))
                .hasCount(0);
        barrierefrei(page(), "haushaltssatzung", SCHMAL);
        page().locator("#gang li").last().locator("a[href*=zuruecknehmen]").click();
        page().locator("#grund").fill("Zu früh eingetragen");
        senden("satzung");
        assertThat(page().locator("main")).containsText("Der Schritt ist zurückgenommen.");
        assertThat(page().locator("#gang li")).hasCount(4);
        assertThat(page().locator("#fruehere")).containsText("Zu früh eingetragen");
        schritt("BEKANNTGEMACHT", 0, "Amtsblatt 12, erfunden");

        link("Nachtragssatzung eintragen").click();
        assertThat(page().locator("#jahrVon")).hasValue(String.valueOf(NAECHSTES));
        fuelle(0, "Entwurf des Nachtrags, erfunden");
        senden("satzung");
        assertThat(page().locator("h1")).hasText("1. Nachtragssatzung " + NAECHSTES);
        link("Satzung zurücknehmen").click();
        page().locator("#grund").fill("Es war ein Irrtum");
        senden("satzung");
        assertThat(page().locator(".hinweis.warn")).containsText("Es war ein Irrtum");
        assertThat(page().locator("main a[href*=schritt]")).hasCount(0);
        axe(page());
        open("haushalt/jahr.xhtml?jahr=" + NAECHSTES);
        assertThat(page().locator("#heute")).containsText("beginnt am 01.01." + NAECHSTES);
        assertThat(page().locator("#satzungen")).containsText("bekanntgemacht am " + tag(TAG));
    }

    private void einJahrOhneSatzung() {
        open("haushalt/jahre.xhtml?schritt=jahr");
        page().locator("#jahr").fill(String.valueOf(DIESES));
        page().locator("#jahr").press("Enter");
        assertThat(page().locator("h1")).hasText("Haushaltsjahr " + DIESES);
        assertThat(page().locator("#heute")).containsText("vorläufige Haushaltsführung (§ 61 ThürKO)");
        assertThat(page().locator("#heute li")).hasCount(4);
        page().locator("button[data-oeffnet=rechnen]").click();
        page().locator("#stil").selectOption("DOPPISCH");
        axe(page());
        senden("rechnen");
        assertThat(page().locator("#heute")).containsText("vorläufige Haushaltsführung (§ 10 ThürKDG)");
        barrierefrei(page(), "haushaltsjahr-vorlaeufig", SCHMAL);

        open("haushalt/einstellungen.xhtml");
        page().locator("#bekanntmachungstagFrei").check();
        page().locator("#tagSpeichern").click();
        assertThat(page().locator("main")).containsText("Die Einstellung ist gespeichert.");
        assertThat(page().locator("#bekanntmachungstagFrei")).isChecked();
        axe(page());
        page().locator("#bekanntmachungstagFrei").uncheck();
        page().locator("#tagSpeichern").click();
        assertThat(page().locator("#bekanntmachungstagFrei")).not().isChecked();
    }

    private void schritt(String stand, int vorTagen, String nachweis) {
        oeffne();
        page().locator("#stand").selectOption(stand);
        fuelle(vorTagen, nachweis);
        senden("satzung");
        assertThat(page().locator("main")).containsText("Der Schritt ist eingetragen.");
        assertThat(page().locator("#gang li").last()).containsText(nachweis);
    }

    private void oeffne() {
        link("Schritt eintragen").click();
    }

    private void fuelle(int vorTagen, String nachweis) {
        page().locator("#tag_input").fill(tag(TAG.minusDays(vorTagen)));
        page().locator("#nachweis").fill(nachweis);
    }

    /** The address of the Satzung without what is asked for. */
    private String satzung() {
        return page().url().replaceAll("&schritt=.*", "");
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

    private static String tag(LocalDate tag) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(tag);
    }
}
