package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A draft with many measures: page by page, by search, and nothing that was ticked or typed gets lost on the way. */
class GrosserEntwurfJourneyIT extends BrowserTest {

    private static final String VIELE =
            """
            do $$
            declare
                m bigint;
                f record;
            begin
                select x.id, x.kommune_id, x.zielvereinbarung_id, z.id as ziel into f
                  from fassung x join kommune k on k.id = x.kommune_id join ziel z on z.fassung_id = x.id and z.nummer = 2
                 where k.name = '{name}' and x.status = 'ENTWURF';
                for n in 1..130 loop
                    insert into massnahme (kommune_id, zielvereinbarung_id) values (f.kommune_id, f.zielvereinbarung_id)
                        returning id into m;
                    insert into massnahmentext (kommune_id, zielvereinbarung_id, fassung_id, ziel_id, massnahme_id, nr_handlungsfeld,
                            nr_ziel, nr_massnahme, titel, indikator, zielgruppe, kosten, verantwortlich, kommunikation,
                            beginn_wortlaut, beginn_art, ende_wortlaut, ende_art, suchtext)
                        values (f.kommune_id, f.zielvereinbarung_id, f.id, f.ziel, m, 1, 2, n, 'Brücke ' || n, 'Sie steht', 'Familien', '',
                                'Bauamt', '', '', 'LEER', '', 'LEER', '1.2.' || n || ' brucke ' || n);
                    insert into fortschritt (kommune_id, massnahme_id, status, beginn_wortlaut, beginn_art, ende_wortlaut, ende_art)
                        values (f.kommune_id, m, 'GEPLANT', '', 'LEER', '', 'LEER');
                end loop;
            end
            $$
            """;

    private final Datenbestand daten = new Datenbestand(database());

    @Test
    void pagesSearchAndManyAtOnce() {
        Kleinkreis kreis = Kleinkreis.create(daten);
        anmelden(kreis.projektleitung());
        open("zielvereinbarung/fassung.xhtml?id=" + daten.geltendeFassung(kreis.name()));
        page().locator("[data-oeffnet=fortschreiben]").click();
        page().locator("dialog#fortschreiben [id$=grund]").fill("Brücken");
        page().locator("dialog#fortschreiben button").first().click();
        assertThat(page().locator("h1")).containsText("Entwurf der Fassung");
        daten.change(VIELE.replace("{name}", kreis.name()));
        page().reload();

        assertThat(page().locator(".entwurf-massnahmen li")).hasCount(60);
        assertThat(page().locator("#art")).containsText("Maßnahme 1.2.1 ist neu.");
        assertThat(page().locator("#art")).containsText("Weitere Gründe zeigt der Vergleich");
        screenshot(page(), "entwurf-gross");
        axe(page());
        page().locator(".seiten a")
                .filter(new Locator.FilterOptions().setHasText("3"))
                .first()
                .click();
        assertThat(page().locator(".entwurf-massnahmen li")).hasCount(14);
        page().getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Brücke 130").setExact(true))
                .click();
        moved();
        assertThat(page().locator(".seiten-hier")).containsText("3");
        searched();
        ticked();
    }

    /** The Ziel is typed: words that fit several are told at the field and stay; the number does it. */
    private void moved() {
        assertThat(page().locator("#titel")).hasValue("Brücke 130");
        page().locator("[data-oeffnet=verschieben]").click();
        Locator dialog = page().locator("dialog#verschieben");
        dialog.locator("input[list]").fill("Nummer");
        dialog.locator("button").first().click();
        assertThat(dialog).containsText("passt zu mehreren");
        assertThat(dialog.locator("input[list]")).hasValue("Nummer");
        dialog.locator("input[list]").fill("gibt es nicht");
        dialog.locator("button").first().click();
        assertThat(dialog).containsText("ist hier nichts zu finden");
        dialog.locator("input[list]").fill("");
        dialog.locator("button").first().click();
        assertThat(dialog).containsText("Bitte füllen Sie dieses Feld aus");
        dialog.locator("input[list]").fill("!".repeat(400));
        dialog.locator("button").first().click();
        assertThat(dialog).containsText("!…“ ist hier nichts zu finden");
        axe(page());
        dialog.locator("input[list]").fill("1.1");
        dialog.locator("button").first().click();
        assertThat(page().locator("#meldungen")).containsText("1.1.5");
    }

    /** The words of another measure, found by number or title; what it builds on, chosen from proposals. */
    private void searched() {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Maßnahme hinzufügen in Ziel 1.2"))
                .click();
        page().locator("#vorlage").fill("Brücke");
        page().locator("form.vorlage button").click();
        assertThat(page().locator("#vorlage_fehler")).containsText("passt zu mehreren");
        assertThat(page().locator("#vorlage")).hasValue("Brücke");
        page().locator("#vorlage").fill("1.2.12");
        assertThat(page().locator("#vorlage-liste option")).hasCount(11); // 1.2.12, 1.2.120 to 1.2.129
        screenshot(page(), "entwurf-massnahme-vorlage");
        axe(page());
        page().locator("#vorlage").fill("1.2.121 Brücke 121");
        page().locator("form.vorlage button").click();
        assertThat(page().locator("#titel")).hasValue("Brücke 121");

        page().locator("#abhaengigkeiten").fill("1.1.1");
        page().locator("#abhaengigkeitSuche").fill("vorhaben 2");
        assertThat(page().locator("#abhaengigkeit-liste option")).hasCount(1);
        page().locator("#abhaengigkeitSuche").fill("1.1.2 Vorhaben 2");
        page().keyboard().press("Enter");
        assertThat(page().locator("#abhaengigkeiten")).hasValue("1.1.1, 1.1.2");
        page().locator("#titel").fill("Noch eine Brücke");
        page().locator("#speichern").click();
        assertThat(page().locator("#meldungen")).containsText("Noch eine Brücke");
    }

    private void ticked() {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mehrere ändern"))
                .click();
        assertThat(page().locator("input[name=wahl]")).hasCount(100);
        row("Brücke 1").check();
        page().locator("#art").selectOption("ENDE");
        page().locator("#zeit").fill("31.12.2031");
        page().locator("#seiteWeiter").click();
        assertThat(page().locator("input[name=wahl]")).hasCount(35);
        assertThat(page().locator(".blaettern")).containsText("Eine Maßnahme ist angekreuzt");
        assertThat(page().locator("#zeit")).hasValue("31.12.2031");
        screenshot(page(), "sammelaenderung-seite");
        axe(page());
        row("Brücke 120").check();
        page().locator("#seiteZurueck").click();
        assertThat(row("Brücke 1")).isChecked();
        page().locator("#vorschauen").click();
        assertThat(page().locator("#vorschau tbody tr")).hasCount(2);
        page().locator("#uebernehmen").click();
        assertThat(page().locator("#meldungen")).containsText("2 Maßnahmen sind geändert");
    }

    private Locator row(String titel) {
        return page().getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(java.util.regex.Pattern.compile(titel + "$")));
    }
}
