package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Papers as people read and record them (V-1 to V-9, G-1, G-7). */
@DisplayName("V-1, V-2, V-3, V-4, V-5, V-6, V-7, V-8, V-9: Vorlagen im Browser")
class VorlagenJourneyIT extends BrowserTest {

    private static final String SOZIALES =
            "Ausschuss für Soziales, Familie, Gesundheit, Gleichstellung und Ausländerfragen";

    /** What the sources say: paper, then body, day, Ja, Nein, Enthaltung, Befangen in the order of the rows. */
    private static final List<List<String>> STIMMEN = List.of(
            List.of("2018/6/067", "Jugendhilfeausschuss", "19.06.2018", "9", "0", "0", "0"),
            List.of("2020/7/010", SOZIALES, "17.02.2020", "6", "0", "0", "0"),
            List.of("2020/7/010", "Jugendhilfeausschuss", "19.02.2020", "10", "0", "0", "0"),
            List.of("2020/7/010", "Kreisausschuss", "04.03.2020", "7", "0", "0", "0"),
            List.of("2020/7/010", "Kreistag", "17.03.2020"),
            List.of("2020/7/010", "Kreistag", "10.06.2020", "29", "0", "5", "0"),
            List.of("2023/7/089", SOZIALES, "07.11.2023", "8", "0", "0", "0"),
            List.of("2023/7/089", "Jugendhilfeausschuss", "07.11.2023", "9", "0", "1", "0"),
            List.of("2023/7/089", "Kreisausschuss", "29.11.2023", "6", "0", "1", "0"),
            List.of("2023/7/089", "Kreistag", "13.12.2023", "27", "3", "0", "0"));

    @Test
    @DisplayName("Das Beispiel zeigt genau die Stimmen, Tage und Beträge der Quellen")
    void theExampleIsAsTheSourcesSay() {
        angemeldet("leser");
        for (String nummer : List.of("2018/6/067", "2020/7/010", "2023/7/089")) {
            vorlage(nummer);
            List<List<String>> zeilen =
                    STIMMEN.stream().filter(z -> z.get(0).equals(nummer)).toList();
            assertThat(page().locator(".folge-zeile")).hasCount(zeilen.size());
            for (int i = 0; i < zeilen.size(); i++) {
                List<String> erwartet = zeilen.get(i);
                Locator zeile = page().locator(".folge-zeile").nth(i);
                assertThat(zeile.locator("h3")).hasText(erwartet.get(1));
                assertThat(zeile.locator(".folge-art")).containsText(erwartet.get(2));
                assertThat(zeile.locator(".stimmzahlen dd").allInnerTexts().stream()
                                .limit(4)
                                .toList())
                        .isEqualTo(erwartet.subList(3, erwartet.size()));
            }
        }
        Locator main = page().locator("main");
        assertThat(main).containsText("ausgefertigt am 14.12.2023");
        assertThat(main).containsText("beschlossen am 13.12.2023");
        assertThat(page().locator(".blatt tbody")).containsText("Veranschlagung 1.500,00 € 01.49530.6300 2024");
        axe(page());
        screenshot(page(), "vorlage");
        vorlage("2020/7/010");
        assertThat(main).containsText("Stattdessen: Kreistag am 10.06.2020 (Beratung 5)");
        assertThat(main).containsText("nicht erforderlich");
        assertThat(main).containsText("Keine Finanzzeile ist erfasst");
        assertThat(main).containsText("29 Ja, 0 Nein, 5 Enthaltungen, 0 befangen: angenommen");
        vorlage("2018/6/067");
        assertThat(main).containsText("ausgefertigt am 20.06.2018");
        assertThat(page().locator(".blatt tbody"))
                .containsText("Außerplanmäßige Ausgabe 17.655,00 € 01.4953.7187 2018");
        open("vorlage/erfassen.xhtml");
        assertThat(page().locator("main")).not().containsText("Vorlage speichern");
    }

    @Test
    @DisplayName(
            "V-10: Nichtöffentlich erfasst, auf Seite, Liste und Papier gekennzeichnet, in Teilen veröffentlicht, wieder geschlossen")
    void notPublicPublishedInPartsAndClosed() {
        angemeldet("gremienbuero");
        open("vorlage/erfassen.xhtml");
        page().locator("#nummer").fill("2021/7/990");
        page().locator("#oeffentlich").selectOption("false");
        page().locator("#betreff").fill("Vertrauliche Probe");
        page().locator("#beschluss").fill("Beschlossen wird die Probe.");
        page().locator("#sachverhalt").fill("Geheimer Sachverhalt");
        beratung(0, "Kreistag", "ENTSCHEIDUNG", "BEHANDELT");
        feld("folge:0:umfang").selectOption("GANZ");
        feld("folge:0:tag_input").fill("10.3.2021");
        page().locator("#quelle").fill("Niederschrift");
        page().locator("#grund").fill("Probe");
        page().locator("#speichern").click();
        Locator main = page().locator("main");
        assertThat(page().locator("#meldungen")).containsText("Die Vorlage 2021/7/990 ist erfasst.");
        assertThat(page().locator(".seitenkopf .tags")).containsText("nichtöffentlich");
        assertThat(main).containsText("Nichtöffentlich: Diese Vorlage sehen nur");
        axe(page());
        screenshot(page(), "vorlage-nichtoeffentlich");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page().locator(".druckvermerk")).isVisible();
        screenshot(page(), "vorlage-nichtoeffentlich-druck");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        assertThat(page().locator(".druckvermerk")).isHidden();
        open("vorlage/index.xhtml?suche=Vertrauliche+Probe");
        assertThat(page().locator("tbody tr")).containsText("nichtöffentlich");
        screenshot(page(), "vorlagen-nichtoeffentlich");
        page().locator("tbody a").first().click();

        link("Veröffentlichen").click();
        page().locator("#kreisSenden").click();
        assertThat(page().locator("#kreisForm")).containsText("Bitte geben Sie den Tag des Beschlusses an.");
        assertThat(page().locator("#kreisForm")).containsText("Bitte wählen Sie das Gremium");
        axe(page());
        screenshot(page(), "vorlage-veroeffentlichen");
        page().locator("#tag_input").fill("5.1.2022");
        page().locator("#gremium").selectOption(new SelectOption().setLabel("Kreistag"));
        page().locator("#grund").fill("Der Vertrag ist erfüllt");
        page().locator("#kreisSenden").click();
        assertThat(page().locator("#meldungen")).containsText("Die Vorlage ist veröffentlicht.");
        assertThat(page().locator(".seitenkopf .tags")).containsText("öffentlich");
        assertThat(main).containsText("Nicht freigegeben und deshalb hier nicht gezeigt: Sachverhalt");
        assertThat(main).not().containsText("Geheimer Sachverhalt");
        assertThat(page().locator("#oeffentlichkeit"))
                .containsText("Veröffentlicht durch Beschluss vom 05.01.2022 (Kreistag)");
        screenshot(page(), "vorlage-veroeffentlicht");
        String adresse = page().url();
        link("Aufzeichnung 1").click();
        assertThat(main).containsText("Geheimer Sachverhalt");

        page().navigate(adresse);
        link("Nichtöffentlich stellen").click();
        page().locator("#grund").fill("Versehen");
        page().locator("#kreisSenden").click();
        assertThat(page().locator("#meldungen")).containsText("Die Vorlage ist jetzt nichtöffentlich.");
        assertThat(page().locator("#oeffentlichkeit")).containsText("Nichtöffentlich seit");
    }

    @Test
    @DisplayName("Das Gremienbüro erfasst eine Vorlage mit Fehlern, verliert nichts, findet und berichtigt sie")
    void recordWithErrorsFindCorrect() {
        angemeldet("gremienbuero");
        open("vorlage/index.xhtml");
        link("Vorlage nacherfassen").click();
        page().waitForURL("**/vorlage/erfassen.xhtml");
        assertThat(page().locator("#oeffentlich")).hasValue("true");
        page().locator("#betreff").fill("Probe einer Vorlage");
        page().locator("#beschluss").fill("Beschlossen wird:\n2. Das Zweite.\n1. Das Erste.");
        beratung(0, SOZIALES, "VORBERATUNG", "BEHANDELT");
        feld("folge:0:tag_input").fill("17.2.2021");
        feld("folge:0:stimmen:0:gegenstand").selectOption("HAUPTSACHE");
        feld("folge:0:stimmen:0:ja").fill("sechs");
        feld("folge:0:stimmen:0:nein").fill("0");

        taste("Beratung hinzufügen").click();
        assertThat(feld("folge:1:gremium")).isFocused();
        assertThat(feld("folge:0:stimmen:0:ja")).hasValue("sechs");
        beratung(1, "Kreistag", "ENTSCHEIDUNG", "BEHANDELT");
        feld("folge:1:umfang").selectOption("GANZ");
        feld("folge:1:tag_input").fill("31.2.2021");
        taste("Beratung hinzufügen").click();
        assertThat(page().locator("main")).containsText("Den 31.2.2021 gibt es nicht");
        assertThat(feld("folge:0:tag_input")).hasValue("17.02.2021");
        feld("folge:1:tag_input").fill("10.3.2021");
        feld("folge:1:stimmen:0:gegenstand").selectOption("VERFAHREN");
        feld("folge:1:stimmen:0:worte").fill("Vertagung abgelehnt");
        taste("Abstimmung zu Beratung 2 hinzufügen").click();
        assertThat(feld("folge:1:stimmen:1:gegenstand")).isFocused();
        feld("folge:1:stimmen:1:gegenstand").selectOption("HAUPTSACHE");
        feld("folge:1:stimmen:1:ja").fill("20");
        feld("folge:1:stimmen:1:nein").fill("9");
        feld("folge:1:stimmen:1:worte").fill("einstimmig");
        feld("finanzen:0:betrag").fill("viel Geld");
        page().locator("#quelle").fill("Niederschrift");
        page().locator("#speichern").click();
        Locator fehler = page().locator(".meldung-fehler").first();
        assertThat(fehler).containsText("Bitte nennen Sie den Grund der Nacherfassung.");
        assertThat(fehler).containsText("„sechs“ ist keine Zahl.");
        assertThat(fehler).containsText("Bitte wählen Sie das Feld, zu dem diese Zeile gehört.");
        assertThat(fehler).containsText("„viel Geld“ ist kein Betrag");
        assertThat(feld("folge:0:stimmen:0:ja")).hasAttribute("aria-invalid", "true");
        axe(page());
        screenshot(page(), "vorlage-fehler");

        page().reload();
        assertThat(feld("folge:1:stimmen:1:worte")).hasValue("einstimmig");
        assertThat(feld("folge:1:tag_input")).hasValue("10.03.2021");
        feld("folge:0:stimmen:0:ja").fill("6");
        feld("finanzen:0:finanzart").selectOption("GESAMTKOSTEN");
        feld("finanzen:0:betrag").fill("58.000,-€");
        page().locator("#nummer").fill("2021/7/003");
        page().locator("#grund").fill("Probe");
        page().locator("#speichern").click();
        Locator main = page().locator("main");
        assertThat(page().locator("#meldungen")).containsText("Die Vorlage 2021/7/003 ist erfasst.");
        assertThat(main).containsText("beschlossen am 10.03.2021");
        // a numbering that does not begin with 1 is none right below a sentence: the line stays as it was typed
        assertThat(main).containsText("2. Das Zweite.");
        assertThat(main.locator("ol > li > .mehrzeilig")).hasText("Das Erste.");
        assertThat(main).containsText("58.000,00\u00a0€");
        assertThat(main).containsText("Worte der Niederschrift: „Vertagung abgelehnt“");
        assertThat(page().locator("#klaerung"))
                .containsText("Die Worte „einstimmig“ passen nicht zu den Zahlen (20 Ja, 9 Nein)");

        link("Berichtigen").click();
        feld("folge:1:stimmen:1:worte").fill("mehrheitlich");
        taste("Abstimmung 1 der Beratung 2 entfernen").click();
        assertThat(feld("folge:1:stimmen:0:worte")).hasValue("mehrheitlich");
        taste("Finanzzeile 1 entfernen").click();
        page().locator("#grund").fill("Falsch abgeschrieben");
        page().locator("#speichern").click();
        assertThat(page().locator("#meldungen")).containsText("ist berichtigt");
        assertThat(page().locator("#aufzeichnungen")).containsText("Falsch abgeschrieben");
        assertThat(main).not().containsText("Vertagung abgelehnt");
        link("Aufzeichnung 1").click();
        assertThat(main).containsText("Sie sehen die frühere Aufzeichnung 1");
        assertThat(main).containsText("Vertagung abgelehnt");

        open("vorlage/index.xhtml?suche=probe+vorlagen&jahr=2021&stand=BESCHLOSSEN");
        assertThat(page().locator("caption")).hasText("1 Vorlage");
        axe(page());
        screenshot(page(), "vorlagen");
        link("2021/7/003").click();
        assertThat(page().locator("h1")).hasText("Vorlage 2021/7/003");
    }

    @Test
    @DisplayName(
            "G-3: Widersprechen sich Zahlen und Worte einer Abstimmung, ist das Ergebnis offen, bis begründet ist, was gilt")
    void contradictingVoteIsSettledWithAReason() {
        angemeldet("gremienbuero");
        open("vorlage/erfassen.xhtml");
        page().locator("#nummer").fill("2021/7/991");
        page().locator("#betreff").fill("Probe eines Widerspruchs");
        page().locator("#beschluss").fill("Beschlossen wird die Probe.");
        beratung(0, "Kreistag", "ENTSCHEIDUNG", "BEHANDELT");
        feld("folge:0:umfang").selectOption("GANZ");
        feld("folge:0:tag_input").fill("10.3.2021");
        feld("folge:0:stimmen:0:gegenstand").selectOption("HAUPTSACHE");
        feld("folge:0:stimmen:0:ja").fill("9");
        feld("folge:0:stimmen:0:nein").fill("20");
        feld("folge:0:stimmen:0:worte").fill("angenommen");
        page().locator("#quelle").fill("Niederschrift");
        page().locator("#grund").fill("Probe");
        page().locator("#speichern").click();
        assertThat(page().locator("#meldungen")).containsText("Die Vorlage 2021/7/991 ist erfasst.");
        Locator main = page().locator("main");
        assertThat(main).containsText("Zahlen und gedruckte Worte widersprechen sich");
        assertThat(main).not().containsText("beschlossen am 10.03.2021");
        assertThat(page().locator("#klaerung")).containsText("Was davon gilt, hat noch niemand festgelegt");

        link("Berichtigen").click();
        page().getByText("Wenn sich Zahlen und Worte widersprechen").click();
        feld("folge:0:stimmen:0:massgabe").selectOption("WORTE");
        page().locator("#grund").fill("Liste der Namen eingesehen");
        page().locator("#speichern").click();
        assertThat(page().locator(".meldung-fehler").first()).containsText("Bitte begründen, warum das gilt.");
        assertThat(feld("folge:0:stimmen:0:massgabegrund")).hasAttribute("aria-invalid", "true");
        assertThat(feld("folge:0:stimmen:0:massgabegrund")).isVisible();
        axe(page());
        screenshot(page(), "vorlage-widerspruch");
        feld("folge:0:stimmen:0:massgabegrund").fill("Ja und Nein sind vertauscht");
        page().locator("#speichern").click();
        assertThat(page().locator("#meldungen")).containsText("ist berichtigt");
        assertThat(main).containsText("beschlossen am 10.03.2021");
        assertThat(main).containsText("es gelten die gedruckten Worte. Begründung: Ja und Nein sind vertauscht");
        assertThat(page().locator("#klaerung")).containsText("Festgelegt ist: Es gelten die Worte.");
    }

    private void vorlage(String nummer) {
        open("vorlage/index.xhtml");
        link(nummer).click();
        assertThat(page().locator("h1")).hasText("Vorlage " + nummer);
    }

    private void beratung(int zeile, String gremium, String rolle, String stand) {
        feld("folge:" + zeile + ":gremium").selectOption(new SelectOption().setLabel(gremium));
        feld("folge:" + zeile + ":rolle").selectOption(rolle);
        feld("folge:" + zeile + ":stand").selectOption(stand);
    }

    private Locator feld(String id) {
        return page().locator("[id=\"" + id + "\"]");
    }

    private Locator link(String name) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator taste(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
