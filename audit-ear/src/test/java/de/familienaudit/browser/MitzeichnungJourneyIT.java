package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A draft goes to the Kämmerei and then to an office, comes back, is changed, asked for again, and submitted; everything is invented. */
@DisplayName(
        "V-7, V-8: Wer eine Vorlage schreibt, bittet um Mitzeichnung; Kämmerei und Amt antworten, bis sie eingereicht ist")
class MitzeichnungJourneyIT extends BrowserTest {

    private static final LocalDate TAG = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String HEUTE = tag(TAG);
    private static final String FRIST = tag(TAG.plusDays(7));

    private static final String DAZU =
            """
            do $$
            declare
                k bigint;
                f bigint;
                s bigint;
            begin
                select id into k from kommune where name = '{name}';
                insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                    select k, '{name}-' || e.kurz, e.person, c.passwort_hash
                      from konto c, (values ('sc', 'Sina Schreiberin'), ('ju', 'Jule Jugendamt'), ('kk', 'Karl Kämmerer')) as e (kurz, person)
                     where c.benutzername = 'landraetin';
                insert into rollenvergabe (kommune_id, konto_id, rolle)
                    select k, c.id, case when c.benutzername = '{name}-kk' then 'KAEMMEREI' else 'FACHAMT' end
                      from konto c where c.benutzername in ('{name}-sc', '{name}-ju', '{name}-kk');
                select id into f from konto where benutzername = '{name}-ju';
                insert into stelle (kommune_id, name, art) values (k, 'Jugendamt', 'INTERN') returning id into s;
                insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art) values (k, s, f, 'LEITUNG');
            end
            $$
            """;

    private final Datenbestand daten = new Datenbestand(database());
    private final Kleinkreis kreis = Kleinkreis.create(daten);
    private String vorlage;

    @Test
    @DisplayName("Anfragen, mitzeichnen, zurückgeben, ändern, erneut anfragen, mit Grund ohne Mitzeichnung einreichen")
    void fromTheRequestToTheSubmission() {
        daten.change(DAZU.replace("{name}", kreis.name()));
        als("sc", this::anfragen);
        als("ju", p -> {
            p.navigate("uebersicht.xhtml");
            assertThat(p.locator("section[data-art=MITZEICHNUNG]")).hasCount(0);
            p.navigate(vorlage);
            assertThat(p.locator("#liegt-bei"))
                    .hasText("Liegt seit " + HEUTE + " bei Kämmerei (Frist " + FRIST + "); danach Jugendamt");
            assertThat(p.locator(".gefragt")).hasCount(0);
        });
        als("kk", this::zeichnen);
        als("ju", this::zurueckgeben);
        als("sc", this::aendernUndNeuAnfragen);
    }

    private void anfragen(Page p) {
        p.navigate("vorlage/entwurf.xhtml");
        p.locator("#art").selectOption("BERICHT");
        p.locator("#betreff").fill("Probe: Spielplatz am See");
        p.locator("#sachverhalt").fill("Er fehlt.");
        p.locator("#einreicher").fill("Sozialamt");
        p.locator("#speichern").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).isVisible();
        vorlage = p.url();
        link(p, "Mitzeichnung anfragen").click();
        axe(p);
        p.locator("#dazu").click();
        assertThat(feld(p, "anfragen:1:wen_input")).isFocused();
        p.locator("#anfragenSenden").click();
        assertThat(p.locator("dialog .feld-falsch").first()).isVisible();
        Auswahlfeld.in(p, "anfragen\\:0\\:wen").waehle("Kämmerei");
        feld(p, "anfragen:0:frist_input").fill(FRIST);
        feld(p, "anfragen:0:hinweis").fill("Bitte die Deckung prüfen.");
        Auswahlfeld.in(p, "anfragen\\:1\\:wen").waehle("Jugendamt");
        feld(p, "anfragen:1:rang").fill("2");
        feld(p, "anfragen:1:frist_input").fill(FRIST);
        axe(p);
        screenshot(p, "mitzeichnung-anfragen");
        p.locator("#anfragenSenden").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("Die Mitzeichnung ist angefragt.");
        assertThat(p.locator(".seitenkopf")).containsText("in Abstimmung");
        assertThat(p.locator(".seitenkopf")).not().containsText("Bearbeiten");
        assertThat(p.locator("#liegt-bei"))
                .hasText("Liegt seit " + HEUTE + " bei Kämmerei (Frist " + FRIST + "); danach Jugendamt");
        axe(p);
        screenshot(p, "mitzeichnung-angefragt");
        p.navigate("vorlage/index.xhtml");
        assertThat(p.locator("#mitzeichnungsfristen li")).hasCount(2);
        axe(p);
    }

    private void zeichnen(Page p) {
        p.navigate("uebersicht.xhtml");
        Locator aufgabe = p.locator("section[data-art=MITZEICHNUNG] li");
        assertThat(aufgabe).containsText("Kämmerei, bis " + FRIST + "; angefragt von Sina Schreiberin");
        axe(p);
        aufgabe.locator("a").click();
        assertThat(p.locator(".gefragt")).containsText("Bitte die Deckung prüfen.");
        p.locator(".gefragt a").first().click();
        axe(p);
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(p.locator("dialog .feld-falsch"))
                .containsText("Bitte geben Sie an, ob die Abstimmung mit der Kämmerei");
        p.locator("dialog label").getByText("erfolgte").click();
        feld(p, "mitzeichnungForm:stellungnahme").fill("Die Mittel stehen bereit.");
        feld(p, "mitzeichnungForm:bemerkung").fill("Bitte rechtzeitig abrufen.");
        screenshot(p, "mitzeichnung-antworten");
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("Sie haben mitgezeichnet.");
        assertThat(p.locator("[aria-labelledby=geld-titel]")).containsText("Die Mittel stehen bereit.");
        assertThat(p.locator("#mitzeichnung")).containsText("Bemerkung: Bitte rechtzeitig abrufen.");
        axe(p);
    }

    private void zurueckgeben(Page p) {
        p.navigate("uebersicht.xhtml");
        p.locator("section[data-art=MITZEICHNUNG] a").first().click();
        p.locator(".gefragt a").last().click();
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(p.locator("dialog .feld-falsch")).containsText("Bitte nennen Sie den Grund");
        feld(p, "mitzeichnungForm:grund").fill("Die Zahl der Kinder fehlt.");
        axe(p);
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("zurückgegeben");
        assertThat(p.locator("#liegt-bei")).containsText("Die Zahl der Kinder fehlt.");
        axe(p);
    }

    private void aendernUndNeuAnfragen(Page p) {
        p.navigate("uebersicht.xhtml");
        Locator aufgabe = p.locator("section[data-art=ABSTIMMUNG] li");
        assertThat(aufgabe).containsText("zurückgegeben von Jugendamt: Die Zahl der Kinder fehlt.");
        aufgabe.locator("a").click();
        link(p, "Bearbeiten").click();
        p.locator("#sachverhalt").fill("Er fehlt; dort wohnen 40 Kinder.");
        p.locator("#speichern").click();
        assertThat(p.locator("#mitzeichnung")).containsText("Der Text ist seitdem geändert.");
        link(p, "Mitzeichnung anfragen").click();
        Auswahlfeld.in(p, "anfragen\\:0\\:wen").waehle("Jugendamt");
        feld(p, "anfragen:0:frist_input").fill(FRIST);
        p.locator("#anfragenSenden").click();
        assertThat(p.locator("#liegt-bei")).hasText("Liegt seit " + HEUTE + " bei Jugendamt (Frist " + FRIST + ")");
        assertThat(p.locator("#runden")).containsText("Runde 1: Zurückgegeben");
        screenshot(p, "mitzeichnung-zweite-runde");
        link(p, "Abstimmung abbrechen").click();
        axe(p);
        feld(p, "mitzeichnungForm:grund").fill("Es eilt.");
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(p.locator("#liegt-bei")).containsText("Abstimmung abgebrochen");
        link(p, "Einreichen").click();
        assertThat(p.locator("dialog[open]")).containsText("Nicht mitgezeichnet: Jugendamt.");
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(p.locator("dialog .feld-falsch")).containsText("Nicht mitgezeichnet: Jugendamt.");
        axe(p);
        feld(p, "mitzeichnungForm:grund").fill("Das Jugendamt ist bis Januar geschlossen.");
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(p.locator(".seitenkopf")).containsText("eingereicht");
        assertThat(p.locator("#liegt-bei")).containsText("Das Jugendamt ist bis Januar geschlossen.");
        axe(p);
        screenshot(p, "mitzeichnung-eingereicht");
    }

    private void als(String kurz, Consumer<Page> schritt) {
        try (BrowserContext andere = newContext()) {
            Page p = andere.newPage();
            anmelden(p, kreis.name() + "-" + kurz);
            schritt.accept(p);
        }
    }

    private static Locator feld(Page p, String id) {
        return p.locator("[id='" + id + "']");
    }

    private static Locator link(Page p, String name) {
        return p.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String tag(LocalDate tag) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(tag);
    }
}
