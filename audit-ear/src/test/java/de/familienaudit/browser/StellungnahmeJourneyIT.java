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

/** A paper that costs something goes to the Kämmerei, who reads what the budget says and answers under a condition; everything is invented. */
@DisplayName(
        "H-4, H-13, V-8: Die Kämmerei nimmt Stellung, und was der Haushalt an diesem Tag sagte, steht in der Vorlage")
class StellungnahmeJourneyIT extends BrowserTest {

    private static final LocalDate TAG = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private static final int JAHR = TAG.getYear();
    private static final String STELLE = "01.49530.6300";

    private static final String DAZU =
            """
            do $$
            declare
                k bigint;
            begin
                select id into k from kommune where name = '{name}';
                insert into konto (kommune_id, benutzername, anzeigename, passwort_hash)
                    select k, '{name}-' || e.kurz, e.person, c.passwort_hash
                      from konto c, (values ('sc', 'Sina Schreiberin'), ('kk', 'Karl Kämmerer')) as e (kurz, person)
                     where c.benutzername = 'landraetin';
                insert into rollenvergabe (kommune_id, konto_id, rolle)
                    select k, c.id, case when c.benutzername = '{name}-kk' then 'KAEMMEREI' else 'FACHAMT' end
                      from konto c where c.benutzername in ('{name}-sc', '{name}-kk');
            end
            $$
            """;

    private final Datenbestand daten = new Datenbestand(database());
    private final Kleinkreis kreis = Kleinkreis.create(daten);
    private String stelle;
    private String vorlage;

    @Test
    @DisplayName("Lesen, Bedingung nennen, ein geänderter Haushalt wird neu gelesen, und danach steht der Tag fest")
    void fromThePaperToTheStatement() {
        daten.change(DAZU.replace("{name}", kreis.name()));
        als("kk", this::haushalt);
        als("sc", this::vorlage);
        als("kk", this::stellungnahme);
        als("sc", this::lesen);
    }

    private void haushalt(Page p) {
        p.navigate("haushalt/index.xhtml");
        p.locator("[data-oeffnet=eintragen]").click();
        p.locator("#nummer").fill(STELLE);
        p.locator("#eintragenSenden").click();
        assertThat(p.locator("h1")).containsText(STELLE);
        p.navigate("haushalt/jahre.xhtml?schritt=satzung");
        p.locator("#jahrVon").fill(String.valueOf(JAHR));
        p.locator("#tag_input").fill(tag(TAG));
        p.locator("#nachweis").fill("Entwurf, erfunden");
        p.locator("#nachweis").press("Enter");
        assertThat(p.locator("h1")).hasText("Haushaltssatzung " + JAHR);
        stelle = Haushaltsweg.aufnehmen(p, JAHR, STELLE);
        ansatz(p, "2.000");
    }

    private void ansatz(Page p, String betrag) {
        p.navigate(stelle + "&schritt=ansatz");
        p.locator("#betrag").fill(betrag);
        p.locator("#betrag").press("Enter");
        assertThat(p.locator("#warum .gross")).containsText(betrag + ",00");
    }

    private void vorlage(Page p) {
        p.navigate("vorlage/entwurf.xhtml");
        p.locator("#art").selectOption("BERICHT");
        p.locator("#betreff").fill("Probe: Spielgerät am See");
        p.locator("#sachverhalt").fill("Es fehlt.");
        p.locator("#einreicher").fill("Sozialamt");
        feld(p, "finanzen:0:finanzart").selectOption("GESAMTKOSTEN");
        feld(p, "finanzen:0:betrag").fill("1.500 €");
        feld(p, "finanzen:0:haushaltsstelle").fill(STELLE);
        feld(p, "finanzen:0:jahre").fill(String.valueOf(JAHR));
        p.locator("#speichern").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).isVisible();
        vorlage = p.url();
        p.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Mitzeichnung anfragen")
                                .setExact(true))
                .click();
        Auswahlfeld.in(p, "anfragen\\:0\\:wen").waehle("Kämmerei");
        feld(p, "anfragen:0:frist_input").fill(tag(TAG.plusDays(7)));
        p.locator("#anfragenSenden").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("Die Mitzeichnung ist angefragt.");
    }

    private void stellungnahme(Page p) {
        p.navigate(vorlage);
        p.locator(".gefragt a").first().click();
        Locator dialog = p.locator("dialog[open]");
        assertThat(dialog.locator("table tbody tr")).containsText("2.000,00");
        assertThat(dialog.locator("table tbody tr")).containsText("gedeckt");
        assertThat(dialog.locator("table tbody tr")).containsText("Entwurf der Satzung");
        dialog.locator("label").getByText("nicht erforderlich").click();
        feld(p, "mitzeichnungForm:dazu").click();
        assertThat(feld(p, "mitzeichnungForm:bedingungen:0:art")).isFocused();
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(falsch(p, "mitzeichnungForm:bedingungen:0:art")).containsText("Bitte füllen Sie dieses Feld aus.");
        feld(p, "mitzeichnungForm:bedingungen:0:art").selectOption("RECHTSKRAFT");
        assertThat(feld(p, "mitzeichnungForm:bedingungen:0:jahr")).hasValue(String.valueOf(JAHR));
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(dialog).containsText("Eine Bedingung gehört zu einer Zustimmung.");
        dialog.locator("label").getByText("erfolgte").click();
        feld(p, "mitzeichnungForm:stellungnahme").fill("Die Mittel stehen bereit.");
        barrierefrei(p, "stellungnahme-haushalt");

        als("kk", zweite -> ansatz(zweite, "1.200"));
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(dialog.locator("table tbody tr")).containsText("es fehlen 300,00");
        assertThat(feld(p, "mitzeichnungForm:stellungnahme")).hasValue("Die Mittel stehen bereit.");
        assertThat(feld(p, "mitzeichnungForm:bedingungen:0:art")).hasValue("RECHTSKRAFT");
        feld(p, "mitzeichnungForm:mitzeichnungSenden").click();
        assertThat(p.locator("#meldungen .hinweis.ok")).containsText("Sie haben mitgezeichnet.");
        ansatz(p, "3.000");
    }

    private void lesen(Page p) {
        p.navigate(vorlage);
        Locator stand = p.locator("#haushaltsstand");
        assertThat(stand).containsText("Festgehalten am " + tag(TAG) + " mit der Stellungnahme von Karl Kämmerer.");
        assertThat(stand).containsText("Rechtskraft der Haushaltssatzung " + JAHR);
        assertThat(stand.locator("tbody tr")).containsText("1.200,00");
        assertThat(stand.locator("tbody tr")).containsText("es fehlen 300,00");
        assertThat(stand.locator("tbody tr a")).hasText(STELLE);
        barrierefrei(p, "stellungnahme-stand");
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

    private static String tag(LocalDate tag) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy").format(tag);
    }
}
