package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two people at one paper: who comes second sees what the first did, loses nothing, and goes on with a second click. */
@DisplayName("G-4: Zwei Menschen an einer Vorlage: Wer zweiter ist, sieht den anderen Stand und verliert nichts")
class VorlagenkonfliktJourneyIT extends BrowserTest {

    private BrowserContext profil;
    private Page zweite;

    @BeforeEach
    void secondPerson() {
        profil = newContext();
        zweite = profil.newPage();
        anmelden(zweite, "projektleitung");
        angemeldet("projektleitung");
    }

    @AfterEach
    void closeSecond() {
        profil.close();
    }

    @Test
    @DisplayName("Am Entwurf: Die anderen Angaben stehen dabei, auch eine neue Zeile, und das zweite Speichern gilt")
    void draft() {
        String id = entwurf("JA");
        open("vorlage/entwurf.xhtml?id=" + id);
        zweite.navigate("vorlage/entwurf.xhtml?id=" + id);
        feld(zweite, "sachverhalt").fill("Der Weg zum Wald ist weit.");
        feld(zweite, "finanzen:0:finanzart").selectOption("GESAMTKOSTEN");
        taste(zweite, "Beratung hinzufügen").click();
        feld(zweite, "folge:1:gremium").selectOption(new SelectOption().setLabel("Jugendhilfeausschuss"));
        feld(zweite, "folge:1:rolle").selectOption("VORBERATUNG");
        zweite.locator("#speichern").click();
        assertThat(zweite.locator("#meldungen")).containsText("Der Entwurf ist gespeichert.");

        feld(page(), "beschluss").fill("Der Kreistag beschließt zwei Spielplätze.");
        page().locator("#speichern").click();
        Locator fehler = page().locator(".meldung-fehler").first();
        assertThat(fehler).containsText("hat inzwischen gespeichert");
        assertThat(fehler.locator(".fremdes")).containsText("Der Weg zum Wald ist weit.");
        assertThat(fehler.locator(".fremdes")).containsText("Gremium (Zeile 2)");
        assertThat(fehler.locator(".fremdes")).containsText("Jugendhilfeausschuss");
        assertThat(feld(page(), "beschluss")).hasValue("Der Kreistag beschließt zwei Spielplätze.");
        assertThat(feld(page(), "sachverhalt")).hasValue("Der Weg zum See ist weit.");
        axe(page());
        screenshot(page(), "vorlagenkonflikt");

        page().locator("#speichern").click();
        assertThat(page().locator("#meldungen")).containsText("Der Entwurf ist gespeichert.");
        assertThat(page().locator("main")).containsText("Der Kreistag beschließt zwei Spielplätze.");
    }

    @Test
    @DisplayName("Am eingereichten Entwurf: Alles Getippte bleibt, und der Text lässt sich als neue Fassung einreichen")
    void draftThatWasSubmitted() {
        String id = entwurf("JA");
        open("vorlage/entwurf.xhtml?id=" + id);
        einreichen(zweite, id);

        feld(page(), "sachverhalt").fill("Der Weg zum Wald ist weit.");
        feld(page(), "folge:0:zeilenbemerkung").evaluate("e => { e.closest('details').open = true; }");
        feld(page(), "folge:0:zeilenbemerkung").fill("Bitte zuerst beraten");
        page().locator("#speichern").click();
        assertThat(page().locator(".meldung-fehler").first()).containsText("hat inzwischen gespeichert");
        assertThat(feld(page(), "folge:0:zeilenbemerkung")).hasValue("Bitte zuerst beraten");
        assertThat(page().locator("main")).containsText("Dieser Entwurf wurde inzwischen eingereicht");
        axe(page());

        taste(page(), "Als neue Fassung fortsetzen").click();
        assertThat(feld(page(), "sachverhalt")).hasValue("Der Weg zum Wald ist weit.");
        feld(page(), "fassungsart").selectOption("ERSETZUNG");
        feld(page(), "grund").fill("Der See ist der Wald");
        taste(page(), "Neue Fassung einreichen").click();
        assertThat(page().locator("main")).containsText("Der Weg zum Wald ist weit.");
        assertThat(page().locator("#aufzeichnungen")).containsText("Fassung 2, Ersetzungsvorlage");
    }

    @Test
    @DisplayName("An einem Schritt: Was sich geändert hat, steht im Dialog, und der zweite Klick führt ihn aus")
    void step() {
        String id = entwurf("JA");
        einreichen(page(), id);
        open("vorlage/vorlage.xhtml?id=" + id + "&schritt=zurueckziehen");
        neueFassung(zweite, id);

        feld(page(), "schrittForm:grund").fill("Nur eine Probe");
        taste(page(), "Zurückziehen").click();
        Locator dialog = page().locator("#schritt");
        assertThat(dialog.locator(".meldung-fehler")).containsText("hat inzwischen gespeichert");
        assertThat(dialog.locator(".fremdes")).containsText("Der Weg zum Wald ist weit.");
        assertThat(feld(page(), "schrittForm:grund")).hasValue("Nur eine Probe");
        axe(page());

        taste(page(), "Zurückziehen").click();
        assertThat(page().locator("main")).containsText("Nur eine Probe");
    }

    @Test
    @DisplayName(
            "V-10: Der Dialog zum Veröffentlichen bleibt nach Fehlern und nach einem Konflikt mit allem Getippten offen")
    void publishing() {
        String id = entwurf("NEIN");
        einreichen(page(), id);
        page().context().clearCookies();
        angemeldet("gremienbuero");
        open("vorlage/vorlage.xhtml?id=" + id + "&schritt=veroeffentlichen");
        feld(page(), "grund").fill("Der Vertrag ist geschlossen");
        page().locator("#sachverhaltFrei").check();
        taste(page(), "Veröffentlichen").click();
        Locator dialog = page().locator("#kreisSchritt");
        assertThat(dialog.locator(".meldung-fehler")).isVisible();
        assertThat(feld(page(), "grund")).hasValue("Der Vertrag ist geschlossen");
        assertThat(page().locator("#sachverhaltFrei")).isChecked();

        neueFassung(zweite, id);
        feld(page(), "tag_input").fill("13.12.2023");
        feld(page(), "gremium").selectOption(new SelectOption().setLabel("Kreistag"));
        taste(page(), "Veröffentlichen").click();
        assertThat(dialog.locator(".fremdes")).containsText("Der Weg zum Wald ist weit.");
        assertThat(feld(page(), "grund")).hasValue("Der Vertrag ist geschlossen");
        axe(page());

        taste(page(), "Veröffentlichen").click();
        assertThat(page().locator("#meldungen")).containsText("Die Vorlage ist veröffentlicht.");
        assertThat(page().locator("main")).containsText("Der Weg zum Wald ist weit.");
    }

    /** A draft of the first person that can be submitted. */
    private String entwurf(String oeffentlich) {
        open("vorlage/entwurf.xhtml");
        feld(page(), "betreff").fill("Probe zu zweit");
        feld(page(), "beschluss").fill("Der Kreistag beschließt den Spielplatz.");
        feld(page(), "sachverhalt").fill("Der Weg zum See ist weit.");
        feld(page(), "einreicher").fill("Die Verwaltung");
        feld(page(), "kaemmerei").selectOption("NICHT_ERFORDERLICH");
        feld(page(), "folge:0:gremium").selectOption(new SelectOption().setLabel("Kreistag"));
        feld(page(), "folge:0:rolle").selectOption("ENTSCHEIDUNG");
        feld(page(), "folge:0:umfang").selectOption("GANZ");
        page().locator("input[name=oeffentlichkeit][value=" + oeffentlich + "]").check();
        page().locator("#speichern").click();
        assertThat(page().locator("#meldungen")).containsText("Der Entwurf ist gespeichert.");
        String id = page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        assertThat(id).matches("\\d+");
        return id;
    }

    private static void einreichen(Page person, String id) {
        person.navigate("vorlage/vorlage.xhtml?id=" + id + "&schritt=einreichen");
        taste(person, "Jetzt einreichen").click();
        assertThat(person.locator("main")).containsText("eingereicht, noch nicht beraten");
    }

    private static void neueFassung(Page person, String id) {
        person.navigate("vorlage/entwurf.xhtml?id=" + id);
        feld(person, "sachverhalt").fill("Der Weg zum Wald ist weit.");
        feld(person, "fassungsart").selectOption("ERSETZUNG");
        feld(person, "grund").fill("Der See ist der Wald");
        taste(person, "Neue Fassung einreichen").click();
        assertThat(person.locator("#aufzeichnungen")).containsText("Fassung 2, Ersetzungsvorlage");
    }

    private static Locator feld(Page person, String id) {
        return person.locator("[id=\"" + id + "\"]");
    }

    private static Locator taste(Page person, String name) {
        return person.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
