package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The 1.500 € of 2024 from the request to what is committed, on a day of that year and played by those who do it. The sources know the amount,
 * the position and the two conditions; when the Satzung was decided and announced, and every other amount, is invented.
 */
@AmProbetag(BindungJourneyIT.HEUTE)
@DisplayName("H-3, H-4, H-5, H-9, R-3: Vom Antrag über die Zustimmung unter Bedingungen zur Bindung")
class BindungJourneyIT extends BrowserTest {

    static final String HEUTE = "2024-03-15";

    private static final LocalDate TAG = LocalDate.parse(HEUTE);
    private static final int JAHR = 2024;

    private static final String STELLE = "01.49530.6300";
    private static final String MASSNAHME = "1.1.1";
    private static final String WOFUER = "Kostenbeteiligung im Erhaltungszertifikat";

    /** Days ago. */
    private static final int BESCHLUSS = 58;

    private static final int VORLAGE = 50;
    private static final int EINGANG = 40;
    private static final int BEKANNTMACHUNG = 1;

    /** What is typed for an amount, and what is said about it. Neighbours have different sentences: each answer is waited for. */
    private static final List<Map.Entry<String, String>> UNSINN = List.of(
            Map.entry("", "Bitte füllen Sie dieses Feld aus."),
            Map.entry("viel", "„viel“ ist kein Betrag in Euro."),
            Map.entry("0", "Bitte geben Sie einen Betrag über 0,00"),
            Map.entry("1500.5", "Bitte schreiben Sie Cent hinter ein Komma"),
            Map.entry("-5", "Bitte geben Sie einen Betrag über 0,00"),
            Map.entry("1,005", "mehr als zwei Stellen hinter dem Komma"),
            Map.entry("<b>", "„<b>“ ist kein Betrag in Euro."));

    private final Datenbestand daten = new Datenbestand(database());
    private final long massnahme = daten.massnahme(Datenbestand.KREIS, MASSNAHME);
    private final long papier = daten.number("select id from vorlage where nummer = '2023/7/089'");

    @Test
    @DisplayName(
            "1.500 € für 2024 werden beantragt, unter Bedingungen zugestimmt und erst nach der Bekanntmachung gebunden")
    void fromTheRequestToTheCommitment() {
        String[] stelle = new String[1];
        String[] satzung = new String[1];
        als("kaemmerei", seite -> {
            satzung[0] = satzung(seite);
            stelle[0] = stelle(seite);
        });
        String[] bindung = new String[1];
        als("fachamt", seite -> bindung[0] = beantrage(seite, stelle[0]));
        als("kaemmerei", seite -> stimmeZu(seite, bindung[0]));
        als("landraetin", seite -> liestWasOffenIst(seite, bindung[0]));
        als("fachamt", seite -> entscheidetNicht(seite, bindung[0]));
        als("kaemmerei", seite -> {
            seite.navigate(satzung[0]);
            schritt(seite, "BESCHLOSSEN", BESCHLUSS);
            schritt(seite, "VORGELEGT", VORLAGE);
            schritt(seite, "EINGANG_BESTAETIGT", EINGANG);
            seite.navigate(bindung[0]);
            assertThat(seite.locator("#worte")).containsText("erfüllt");
            assertThat(seite.locator("#worte")).containsText("offen");
            assertThat(seite.locator("main a.knopf[href*='schritt=binden']")).hasCount(0);
            seite.navigate(satzung[0]);
            schritt(seite, "BEKANNTGEMACHT", BEKANNTMACHUNG);
            binde(seite, bindung[0]);
        });
        als("landraetin", seite -> stehtBeiIhrerVorlage(seite));
        allenDieselbenBetraege(bindung[0], stelle[0]);
        als("leser", this::stehtBeiIhrerMassnahme);
    }

    /** On the page of the measure, with its year and position, and the way back to it. */
    private void stehtBeiIhrerMassnahme(Page seite) {
        MassnahmeSeite.open(seite, massnahme);
        Locator zeile = seite.locator("#haushaltsmittel tbody tr");
        assertThat(zeile).hasCount(1);
        assertThat(zeile).containsText("Haushaltsjahr " + JAHR + ", " + STELLE);
        assertThat(zeile).containsText("1.500,00");
        barrierefrei(seite, "massnahme-haushaltsmittel");
        zeile.getByText(WOFUER).click();
        assertThat(seite.locator("h1")).hasText(WOFUER);
        assertThat(seite.locator("#zeilen a[href$='massnahme.xhtml?id=" + massnahme + "']"))
                .isVisible();
    }

    /** The Landrätin decides nothing here; she sees what the money waits for. */
    private void liestWasOffenIst(Page seite, String bindung) {
        seite.navigate(bindung);
        assertThat(seite.locator("#naechstes")).containsText("Haushaltsbeschluss " + JAHR);
        assertThat(seite.locator("#naechstes")).containsText("Rechtskraft der Haushaltssatzung " + JAHR);
        assertThat(seite.locator("#worte")).containsText("offen");
        assertThat(seite.locator("main a.knopf[href*='schritt=']")).hasCount(0);
        seite.navigate("haushalt/jahr.xhtml?jahr=" + JAHR);
        assertThat(seite.locator("main")).containsText("vorläufige");
        barrierefrei(seite, "jahr-vorlaeufig");
    }

    private void stehtBeiIhrerVorlage(Page seite) {
        seite.navigate("vorlage/vorlage.xhtml?id=" + papier);
        assertThat(seite.locator("#haushaltsmittel")).containsText("1.500,00");
        seite.locator("#haushaltsmittel").getByText(WOFUER).click();
        assertThat(seite.locator("h1")).hasText(WOFUER);
    }

    /** The one of the example, which stands at its draft. */
    private String satzung(Page seite) {
        seite.navigate("haushalt/jahre.xhtml");
        seite.locator("main a[href*='jahr.xhtml?jahr=" + JAHR + "']").first().click();
        seite.locator("main a[href*='satzung.xhtml?id=']").first().click();
        assertThat(seite.locator("h1")).hasText("Haushaltssatzung " + JAHR);
        return ohneSchritt(seite);
    }

    private String stelle(Page seite) {
        seite.navigate("haushalt/jahr.xhtml?jahr=" + JAHR + "&schritt=aufnehmen");
        Auswahlfeld.in(seite, "haushaltsstelle")
                .tippe(STELLE)
                .vorschlaege()
                .first()
                .click();
        seite.locator("#jahresschrittSenden").click();
        assertThat(seite.locator("h1")).containsText(STELLE);
        String adresse = ohneSchritt(seite);
        seite.navigate(adresse + "&schritt=ansatz");
        seite.locator("#betrag").fill("4.500");
        seite.locator("#betrag").press("Enter");
        assertThat(seite.locator("#warum .gross")).containsText("4.500,00");
        return adresse;
    }

    private String beantrage(Page seite, String stelle) {
        seite.navigate(stelle);
        seite.locator("main a.knopf[href*=beantragen]").click();
        assertThat(seite.locator("h1")).hasText("Mittel beantragen");
        seite.navigate(seite.url() + "&massnahme=" + massnahme + "&vorlage=" + papier);
        assertThat(seite.locator("[id='zeilen:0:haushaltsstelle_input']"))
                .hasValue(Pattern.compile(".*" + STELLE + ".*"));
        Locator betrag = seite.locator("[id='zeilen:0:betrag']");
        seite.locator("#betreff").fill(WOFUER);
        for (Map.Entry<String, String> unsinn : UNSINN) {
            betrag.fill(unsinn.getKey());
            seite.locator("#senden").click();
            assertThat(falsch(seite, "zeilen:0:betrag")).containsText(unsinn.getValue());
            assertThat(betrag).hasValue(unsinn.getKey());
            assertThat(seite.locator("#betreff")).hasValue(WOFUER);
        }
        axe(seite);
        betrag.fill("5.000");
        assertThat(seite.locator("#wirkung")).containsText("reicht nicht");
        seite.locator("#senden").click();
        assertThat(seite.locator("#form")).containsText("Es fehlen 500,00");
        assertThat(betrag).hasValue("5.000");
        seite.locator("#dazu").click();
        assertThat(seite.locator("[id='zeilen:1:betrag']")).isVisible();
        assertThat(betrag).hasValue("5.000");
        seite.locator("[id='zeilen:1:weg']").click();
        assertThat(seite.locator("[id='zeilen:1:betrag']")).hasCount(0);
        betrag.fill("1.500");
        assertThat(seite.locator("#wirkung")).containsText("3.000,00");
        barrierefrei(seite, "mittel-beantragen");
        seite.locator("#wirkungZeigen").click();
        assertThat(seite.locator("#wirkung")).containsText("4.500,00");
        seite.locator("#senden").click();
        assertThat(seite.locator("main")).containsText("Der Antrag ist gestellt, die Mittel sind reserviert.");
        assertThat(seite.locator("h1")).hasText(WOFUER);
        String adresse = ohneSchritt(seite);
        entscheidetNicht(seite, adresse);
        return adresse;
    }

    /** Who asked can withdraw, and nothing else, whatever the address asks for. */
    private void entscheidetNicht(Page seite, String bindung) {
        for (String schritt : new String[] {"zustimmen", "ablehnen", "binden", "zuruecknehmen", "unsinn"}) {
            seite.navigate(bindung + "&schritt=" + schritt);
            assertThat(seite.locator("h1")).hasText(WOFUER);
            assertThat(seite.locator("#bindungSchritt")).hasCount(0);
        }
        assertThat(seite.locator("#naechstes")).containsText("Sie haben diese Bindung selbst beantragt.");
        assertThat(seite.locator("main a.knopf[href*='schritt=']")).hasCount(1);
        seite.navigate(bindung + "&schritt=zurueckziehen");
        seite.locator("#bindungSenden").click();
        assertThat(falsch(seite, "grund")).isVisible();
    }

    private void stimmeZu(Page seite, String bindung) {
        seite.navigate("haushalt/bindungen.xhtml?jahr=" + JAHR + "&stand=BEANTRAGT");
        assertThat(seite.locator("main tbody tr")).hasCount(1);
        barrierefrei(seite, "bindungen");
        assertThat(seite.request().get("haushalt/bindungen.xlsx?jahr=" + JAHR)).isOK();
        seite.navigate(bindung + "&schritt=ablehnen");
        seite.locator("#bindungSenden").click();
        assertThat(falsch(seite, "text")).isVisible();
        seite.navigate(bindung + "&schritt=zustimmen");
        seite.locator("#dazu").click();
        seite.locator("#bindungSenden").click();
        assertThat(falsch(seite, "bedingungen:0:art")).isVisible();
        seite.locator("[id='bedingungen:0:art']").selectOption("HAUSHALTSBESCHLUSS");
        assertThat(seite.locator("[id='bedingungen:0:jahr']")).hasValue(String.valueOf(JAHR));
        assertThat(seite.locator("[id='bedingungen:0:bezeichnung']")).isHidden();
        seite.locator("#dazu").click();
        seite.locator("[id='bedingungen:1:art']").selectOption("SONSTIGE");
        // sends, and takes no condition away
        seite.locator("[id='bedingungen:1:bezeichnung']").press("Enter");
        assertThat(falsch(seite, "bedingungen:1:bezeichnung")).containsText("Bitte sagen Sie, worin");
        barrierefrei(seite, "bindung-zustimmen");
        seite.locator("[id='bedingungen:1:art']").selectOption("RECHTSKRAFT");
        seite.locator("#bindungSenden").click();
        assertThat(seite.locator("main")).containsText("Die Zustimmung ist eingetragen.");
        assertThat(seite.locator("#naechstes")).containsText("Gebunden werden kann noch nicht.");
        assertThat(seite.locator("#naechstes")).containsText("Haushaltsbeschluss " + JAHR);
        assertThat(seite.locator("#naechstes")).containsText("Rechtskraft der Haushaltssatzung " + JAHR);
        assertThat(seite.locator("#worte")).containsText("Folgt aus den Schritten der Satzung");
        seite.navigate(bindung + "&schritt=binden");
        assertThat(seite.locator("#bindungSchritt")).hasCount(0);
        barrierefrei(seite, "bindung-bedingungen");
    }

    private void binde(Page seite, String bindung) {
        seite.navigate(bindung);
        assertThat(seite.locator("#wirksam")).containsText(tag(0));
        seite.locator("main a.knopf[href*='schritt=binden']").click();
        assertThat(seite.locator("#bindungSchritt")).containsText("einen besonderen Grund braucht es nicht");
        axe(seite);
        seite.locator("#bindungSenden").click();
        assertThat(seite.locator("main")).containsText("Die Mittel sind gebunden.");
        assertThat(seite.locator(".tags").first()).containsText("gebunden");
        assertThat(seite.locator("#vorgaenge tbody tr")).hasCount(2);
        barrierefrei(seite, "bindung");
    }

    private void allenDieselbenBetraege(String bindung, String stelle) {
        String[] gelesen = new String[1];
        for (String wer : new String[] {"fachamt", "landraetin", "leser"}) {
            als(wer, seite -> {
                seite.navigate(bindung);
                String zeilen = seite.locator("#zeilen tbody").innerText();
                assertThat(zeilen).contains("1.500,00");
                seite.navigate(stelle);
                String beide = zeilen + seite.locator("#warum .gross").innerText();
                assertThat(beide).contains("3.000,00");
                gelesen[0] = gelesen[0] == null ? beide : gelesen[0];
                assertThat(beide).isEqualTo(gelesen[0]);
            });
        }
    }

    private void als(String wer, Consumer<Page> was) {
        try (var andere = newContext()) {
            Page seite = andere.newPage();
            anmelden(seite, wer);
            was.accept(seite);
        }
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

    private static String tag(int vorTagen) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(TAG.minusDays(vorTagen));
    }

    private static String ohneSchritt(Page seite) {
        return seite.url().replaceAll("&schritt=.*", "");
    }
}
