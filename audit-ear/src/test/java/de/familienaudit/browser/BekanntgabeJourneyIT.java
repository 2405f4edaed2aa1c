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

/** An agenda is published, an item comes too late, a supplement follows, and the paper says since when it is seen; all is invented. */
@DisplayName("V-16, V-10: Von der Bekanntmachung der Tagesordnung bis zur Vorlage, die draußen zu sehen ist")
class BekanntgabeJourneyIT extends BrowserTest {

    private static final LocalDate TAG = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final LocalDate SITZUNG = TAG.plusDays(3);
    private static final String HEUTE = tag(TAG);
    private static final int SCHMAL = 390;
    private static final int HOCH = 844;

    private static final String DAZU =
            """
            do $$
            declare
                k bigint;
                f bigint;
                g bigint;
                s bigint;
                v bigint;
                a bigint;
            begin
                select id into k from kommune where name = '{name}';
                insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                    select k, '{name}-gb', 'Gesa Gremien', c.passwort_hash from konto c where c.benutzername = 'landraetin' returning id into f;
                insert into rollenvergabe (kommune_id, konto_id, rolle) values (k, f, 'GREMIENBUERO');
                select min(id) into g from gremium where kommune_id = k;
                insert into sitzung (kommune_id, gremium_id, tag, ort, form, dringlich, stand, termin_seit, erfasst_am, erfasst_von)
                    values (k, g, date '{tag}', 'Saal', 'PRAESENZ', false, 'GEPLANT', now() - interval '9 days', now() - interval '9 days',
                            'Gesa Gremien') returning id into s;
                insert into vorlage (kommune_id, nummer, herkunft, gang, oeffentlich, offen, ersteller_konto_id, aktuell, stand, zuletzt_am,
                                     eingereicht_am, eingereicht_konto_id)
                    values (k, '2026/P/16', 'PROGRAMM', 'EINGEREICHT', true, true, f, 1, 'EINGEREICHT', date '{tag}', now(), f) returning id into v;
                insert into aufzeichnung (kommune_id, vorlage_id, nummer, vorlagennummer, anlass, fassung, fassungsart, art, betreff,
                        beschluss, sachverhalt, einreicher, bemerkung, kaemmerei, kaemmerei_text, ausgefertigt_durch, eingriff_grund,
                        suchtext, quelle, grund, erfasst_am, erfasst_von)
                    values (k, v, 1, '2026/P/16', 'FASSUNG', 1, 'EINREICHUNG', 'BESCHLUSSVORLAGE', 'Probe: Bänke am See',
                        'Die Bänke werden gekauft.', 'Sie fehlen.', 'Bauamt', '', 'ERFOLGT', '', '', '', 'baenke', '', '', now(), 'Test')
                    returning id into a;
                insert into beratungszeile (kommune_id, aufzeichnung_id, position, gremium_id, tag, rolle, stand, umfang, teile, geaendert,
                        ausfallgrund, bemerkung, sitzung_id)
                    values (k, a, 1, g, date '{tag}', 'ENTSCHEIDUNG', 'GEPLANT', 'GANZ', '', false, '', '', s);
                insert into tagesordnungspunkt (kommune_id, sitzung_id, vorlage_id, oeffentlich, nummer, erfasst_am, erfasst_von)
                    values (k, s, v, true, 1, now(), 'Gesa Gremien');
            end
            $$
            """;

    private final Datenbestand daten = new Datenbestand(database());
    private final Kleinkreis kreis = Kleinkreis.create(daten);
    private String vorlage;
    private String sitzung;

    @Test
    @DisplayName("Bekannt machen, zu spät, nachsetzen, Nachtrag, berichtigen; die Vorlage sagt es, wer liest, sieht es")
    void fromTheAgendaToThePaper() {
        daten.change(DAZU.replace("{name}", kreis.name()).replace("{tag}", SITZUNG.toString()));
        als("gb", this::bekanntMachen);
        als("gb", this::nachtragen);
        als("au", p -> {
            p.setViewportSize(SCHMAL, HOCH);
            p.navigate(vorlage);
            assertThat(p.locator("#aussensicht"))
                    .containsText("Außerhalb des Hauses sichtbar seit " + HEUTE + ": Tagesordnung für Rat am "
                            + tag(SITZUNG) + ", bekannt gemacht: Amtsblatt 13/2026");
            axe(p);
            screenshot(p, "aussensicht-schmal");
            p.navigate(sitzung + "&schritt=bekannt-berichtigen&eintrag=1");
            assertThat(p.locator("#bekanntgaben")).containsText("Amtsblatt 13/2026");
            assertThat(p.locator("#bekanntgabe").getByRole(AriaRole.LINK)).hasCount(0);
            assertThat(p.locator("dialog[open]")).hasCount(0);
        });
    }

    private void bekanntMachen(Page p) {
        p.navigate("vorlage/index.xhtml");
        link(p, "2026/P/16").click();
        vorlage = p.url();
        assertThat(p.locator("#aussensicht")).containsText("Außerhalb des Hauses noch nicht sichtbar");
        axe(p);
        screenshot(p, "aussensicht-noch-nicht");
        p.navigate("vorlage/sitzungen.xhtml?jahr=" + SITZUNG.getYear());
        p.locator("table.liste tbody a").first().click();
        sitzung = p.url();
        assertThat(p.locator("#bekanntgabe"))
                .containsText("noch nicht bekannt gemacht; spätestens am " + tag(SITZUNG.minusDays(4)));
        axe(p);
        link(p, "Bekanntmachung eintragen").click();
        assertThat(p.locator("#bekanntgabePunkte")).containsText("TOP 1: 2026/P/16 Probe: Bänke am See");
        axe(p);
        p.locator("#bekanntgabeForm\\:bekanntgabeSenden").click();
        assertThat(p.locator("dialog .feld-falsch")).hasCount(2);
        p.locator("#bekanntgabeForm\\:tag_input").fill(tag(TAG.plusDays(1)));
        p.locator("#bekanntgabeForm\\:ort").fill("Amtsblatt 12/2026");
        p.locator("#bekanntgabeForm\\:bekanntgabeSenden").click();
        assertThat(p.locator("dialog .feld-falsch")).hasCount(1);
        assertThat(p.locator("dialog .feld-falsch")).containsText("liegt in der Zukunft");
        p.locator("#bekanntgabeForm\\:tag_input").fill(HEUTE);
        screenshot(p, "bekanntgabe-eintragen");
        p.locator("#bekanntgabeForm\\:ort").press("Enter");
        assertThat(p.locator("#meldungen .hinweis.ok"))
                .containsText("Die Bekanntmachung der Tagesordnung ist eingetragen.");
        assertThat(p.locator("#bekanntgaben")).containsText("Bekannt gemacht am " + HEUTE + ": Amtsblatt 12/2026");
        assertThat(p.locator("#bekanntgaben")).containsText("zu spät: spätestens am " + tag(SITZUNG.minusDays(4)));
    }

    private void nachtragen(Page p) {
        p.navigate(sitzung);
        link(p, "Tagesordnung bearbeiten").click();
        link(p, "Punkt ohne Vorlage").click();
        p.locator("#titel").fill("Anfragen, erfunden für die Probe");
        p.locator("#senden").click();
        assertThat(p.locator(".to-punkt")).hasCount(2);
        p.navigate(sitzung);
        assertThat(p.locator("#tagesordnung")).containsText("nach der Bekanntmachung aufgesetzt");
        assertThat(p.locator("#bekanntgabe")).containsText("TOP 2: Anfragen, erfunden für die Probe");
        assertThat(p.locator("#bekanntgabe")).containsText("vor Eintritt in die Tagesordnung feststellt (ThürKO § 35)");
        axe(p);
        screenshot(p, "bekanntgabe-nachgesetzt");
        p.setViewportSize(SCHMAL, HOCH);
        axe(p);
        screenshot(p, "bekanntgabe-schmal");
        link(p, "Nachtrag eintragen").click();
        p.locator("#bekanntgabeForm\\:tag_input").fill(HEUTE);
        p.locator("#bekanntgabeForm\\:ort").fill("Aushang");
        axe(p);
        p.locator("#bekanntgabeForm\\:bekanntgabeSenden").click();
        assertThat(p.locator("#tagesordnung")).not().containsText("nach der Bekanntmachung aufgesetzt");
        p.locator("#bekanntgaben a").first().click();
        assertThat(p.locator("#bekanntgabeForm\\:ort")).hasValue("Amtsblatt 12/2026");
        p.locator("#bekanntgabeForm\\:ort").fill("Amtsblatt 13/2026");
        p.locator("#bekanntgabeForm\\:bekanntgabeSenden").click();
        assertThat(p.locator("dialog .feld-falsch")).hasCount(1);
        p.locator("#bekanntgabeForm\\:grund").fill("Falsche Nummer");
        axe(p);
        p.locator("#bekanntgabeForm\\:bekanntgabeSenden").click();
        assertThat(p.locator("#fruehereBekanntgaben")).containsText("Amtsblatt 12/2026");
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
