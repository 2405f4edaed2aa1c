package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** A decision is announced, an office is asked, reports, and the Landrätin takes her report from the list; everything is invented. */
@DisplayName("V-15: Vom Beschluss zur Bekanntmachung und zum Bericht über die Ausführung")
class UmsetzungJourneyIT extends BrowserTest {

    private static final LocalDate TAG = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final String BESCHLUSS = tag(TAG.minusDays(3));
    private static final String HEUTE = tag(TAG);
    private static final String BIS = tag(TAG.plusDays(20));
    private static final int SCHMAL = 390;
    private static final int HOCH = 844;

    private static final String DAZU =
            """
            do $$
            declare
                k bigint;
                f bigint;
                s bigint;
                v bigint;
                a bigint;
                b bigint;
            begin
                select id into k from kommune where name = '{name}';
                insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                    select k, '{name}-' || e.kurz, e.person, c.passwort_hash
                      from konto c, (values ('gb', 'Gesa Gremien'), ('ju', 'Jule Jugendamt'), ('lr', 'Lara Landrat')) as e (kurz, person)
                     where c.benutzername = 'landraetin';
                insert into rollenvergabe (kommune_id, konto_id, rolle)
                    select k, c.id, case right(c.benutzername, 2) when 'gb' then 'GREMIENBUERO' when 'lr' then 'LANDRAT' else 'FACHAMT' end
                      from konto c where c.benutzername in ('{name}-gb', '{name}-ju', '{name}-lr');
                select id into f from konto where benutzername = '{name}-ju';
                insert into stelle (kommune_id, name, art) values (k, 'Jugendamt', 'INTERN') returning id into s;
                insert into stellenbesetzung (kommune_id, stelle_id, konto_id, art) values (k, s, f, 'LEITUNG');
                insert into vorlage (kommune_id, nummer, herkunft, gang, oeffentlich, offen, ersteller_konto_id, aktuell, stand,
                                     entschieden_am, zuletzt_am, eingereicht_am, eingereicht_konto_id)
                    values (k, '2026/P/15', 'PROGRAMM', 'EINGEREICHT', true, true, f, 1, 'BESCHLOSSEN', current_date - 3, current_date - 3,
                            now(), f)
                    returning id into v;
                insert into aufzeichnung (kommune_id, vorlage_id, nummer, vorlagennummer, anlass, fassung, fassungsart, art, betreff,
                        beschluss, sachverhalt, einreicher, bemerkung, kaemmerei, kaemmerei_text, ausgefertigt_durch, eingriff_grund,
                        suchtext, quelle, grund, erfasst_am, erfasst_von)
                    values (k, v, 1, '2026/P/15', 'FASSUNG', 1, 'EINREICHUNG', 'BESCHLUSSVORLAGE', 'Probe: Spielplatz am See',
                        e'1. Das Grundstück wird gekauft.\\n2. Der Spielplatz wird gebaut.', 'Er fehlt.', 'Sozialamt', '', 'ERFOLGT', '',
                        '', '', 'spielplatz', '', '', now(), 'Test') returning id into a;
                insert into beratungszeile (kommune_id, aufzeichnung_id, position, gremium_id, tag, rolle, stand, umfang, teile, geaendert,
                        ausfallgrund, bemerkung)
                    select k, a, 1, min(g.id), current_date - 3, 'ENTSCHEIDUNG', 'BEHANDELT', 'GANZ', '', false, '', ''
                      from gremium g where g.kommune_id = k returning id into b;
                insert into abstimmungszeile (kommune_id, beratung_id, position, gegenstand, teil, richtung, wortlaut, ja, nein, worte, art,
                        fraktionen) values (k, b, 1, 'HAUPTSACHE', '', 'ANNEHMEN', '', 20, 2, '', 'OFFEN', '');
            end
            $$
            """;

    private final Datenbestand daten = new Datenbestand(database());
    private final Kleinkreis kreis = Kleinkreis.create(daten);
    private String vorlage;

    @Test
    @DisplayName("Bekannt machen, beauftragen, melden, berichtigen; die Liste und das Excel der Landrätin wissen es")
    void fromTheDecisionToTheReport() {
        daten.change(DAZU.replace("{name}", kreis.name()));
        als("gb", this::bekanntMachen);
        als("gb", this::beauftragen);
        als("ju", this::melden);
        als("lr", this::berichten);
        als("au", p -> {
            p.navigate(vorlage);
            assertThat(p.locator("#umsetzung")).containsText("Amtsblatt 13/2026");
            assertThat(p.locator("#umsetzung")).not().containsText("Jugendamt");
        });
    }

    private void bekanntMachen(Page p) {
        p.navigate("uebersicht.xhtml");
        Locator aufgabe = p.locator("section[data-art=BEKANNTMACHUNG] li");
        assertThat(aufgabe).containsText("2026/P/15 Probe: Spielplatz am See");
        assertThat(aufgabe).containsText("Beschluss vom " + BESCHLUSS + " öffentlich bekannt machen");
        axe(p);
        aufgabe.locator("a").click();
        assertThat(p.locator("dialog[open]")).containsText("Bekanntmachung eintragen");
        axe(p);
        p.locator("#umsetzungSenden").click();
        assertThat(p.locator("dialog .feld-falsch")).hasCount(2);
        p.locator("#tag_input").fill(tag(TAG.minusDays(4)));
        p.locator("#ort").fill("Amtsblatt 12/2026");
        p.locator("#umsetzungSenden").click();
        assertThat(p.locator("dialog .feld-falsch")).hasCount(1);
        assertThat(p.locator("dialog .feld-falsch")).containsText("liegt vor dem Beschluss vom " + BESCHLUSS);
        p.locator("#tag_input").fill(HEUTE);
        screenshot(p, "umsetzung-bekanntmachung");
        p.locator("#ort").press("Enter");
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("Die Bekanntmachung ist eingetragen.");
        assertThat(p.locator("#bekannte")).containsText("Bekannt gemacht am " + HEUTE + ": Amtsblatt 12/2026");
        p.locator("#bekannte a").first().click();
        assertThat(p.locator("#ort")).hasValue("Amtsblatt 12/2026");
        p.locator("#ort").fill("Amtsblatt 13/2026");
        p.locator("#umsetzungSenden").click();
        assertThat(p.locator("dialog .feld-falsch")).hasCount(1);
        p.locator("#grund").fill("Falsche Nummer");
        axe(p);
        p.locator("#umsetzungSenden").click();
        assertThat(p.locator("#fruehere")).containsText("Amtsblatt 12/2026");
        p.navigate("uebersicht.xhtml");
        assertThat(p.locator("section[data-art=BEKANNTMACHUNG]")).hasCount(0);
    }

    private void beauftragen(Page p) {
        p.navigate("vorlage/index.xhtml");
        link(p, "2026/P/15").click();
        vorlage = p.url();
        assertThat(p.locator("#umsetzung")).containsText("Mit der Ausführung ist niemand beauftragt.");
        axe(p);
        p.locator("#umsetzung").getByRole(AriaRole.LINK).first().click();
        link(p, "Mit der Ausführung beauftragen").click();
        p.locator("#umsetzungSenden").click();
        assertThat(p.locator("dialog .feld-falsch")).hasCount(2);
        Auswahlfeld.in(p, "stelle").waehle("Jugendamt");
        p.locator("#teil").selectOption("2");
        p.locator("#bis_input").fill(BIS);
        axe(p);
        screenshot(p, "umsetzung-auftrag");
        p.locator("#umsetzungSenden").click();
        assertThat(p.locator("#auftraege")).containsText("Punkt 2");
        axe(p);
        screenshot(p, "umsetzung-beauftragt");
    }

    private void melden(Page p) {
        p.setViewportSize(SCHMAL, HOCH);
        p.navigate("uebersicht.xhtml");
        Locator aufgabe = p.locator("section[data-art=AUSFUEHRUNG] li");
        assertThat(aufgabe).containsText("Jugendamt: Punkt 2 des Beschlusses ausführen bis " + BIS);
        aufgabe.locator("a").click();
        assertThat(p.locator("#auftraege")).not().containsText("Berichtigen");
        screenshot(p, "umsetzung-schmal");
        axe(p);
        // by keyboard alone
        Locator melden = p.locator("#auftraege a.knopf");
        melden.focus();
        melden.press("Enter");
        assertThat(p.locator("dialog[open]")).containsText("Jugendamt");
        axe(p);
        p.locator("#am_input").focus();
        p.keyboard().type(HEUTE);
        p.locator("#bemerkung").focus();
        p.keyboard().type("Der Spielplatz ist gebaut.");
        screenshot(p, "umsetzung-melden-schmal");
        p.locator("#umsetzungSenden").focus();
        p.keyboard().press("Enter");
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("Die Erledigung ist gemeldet.");
        assertThat(p.locator("#auftraege")).containsText("erledigt am " + HEUTE);
        p.navigate("uebersicht.xhtml");
        assertThat(p.locator("section[data-art=AUSFUEHRUNG]")).hasCount(0);
    }

    private void berichten(Page p) {
        p.navigate("vorlage/index.xhtml");
        link(p, "Ausführung der Beschlüsse").click();
        assertThat(p.locator("table.liste tbody tr")).hasCount(1);
        assertThat(p.locator("table.liste")).containsText("Der Spielplatz ist gebaut.");
        axe(p);
        screenshot(p, "ausfuehrung-liste");
        p.locator("#stand").selectOption("OFFEN");
        p.locator("form.filter button").click();
        assertThat(p.locator("main")).containsText("Kein Beschluss passt dazu");
        p.navigate("vorlage/ausfuehrung.xhtml?stand=ERLEDIGT");
        p.setViewportSize(SCHMAL, HOCH);
        assertThat(p.locator("table.liste tbody tr")).hasCount(1);
        axe(p);
        screenshot(p, "ausfuehrung-schmal");
        assertThat(p.request().get("vorlage/ausfuehrung.xlsx?stand=ERLEDIGT").status())
                .isEqualTo(200);
        p.navigate(vorlage);
        assertThat(p.locator("#umsetzung")).containsText("erledigt am " + HEUTE);
        screenshot(p, "umsetzung-karte-schmal");
    }

    private void als(String kurz, Consumer<Page> schritt) {
        try (BrowserContext andere = newContext()) {
            Page p = andere.newPage();
            anmelden(p, kreis.name() + "-" + kurz);
            schritt.accept(p);
        }
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
