package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking an agreement over from a document (A-1 to A-3, G-1). */
class ImportJourneyIT extends BrowserTest {

    private static final String BEISPIEL = "zielvereinbarung-kyffhaeuserkreis.docx";

    /** The real agreement beside the project, where somebody put it. */
    private static final String ECHTE = "shared/seeds/004_71b15ec1c0af6388.txt";

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Datenbestand daten = new Datenbestand(database());

    @BeforeEach
    void anmelden() {
        angemeldet("projektleitung");
    }

    @Test
    void sameDocumentTwiceIsOfferedAsNewFassungAndADoubleClickMakesOne() throws IOException {
        ImportSeite vorschau = new ImportSeite(page())
                .lies(BEISPIEL, ImportSeite.beispiel(BEISPIEL))
                .istVorschau();
        vorschau.zeigt(6, 19, 54);
        assertThat(vorschau.bemerkungen().first()).isVisible();
        for (Locator zeile : vorschau.bemerkungen().all()) {
            assertThat(zeile.locator("td").first()).not().isEmpty();
            assertThat(zeile.locator("td").nth(1)).not().isEmpty();
        }
        assertThat(page().locator("#wohin [aria-pressed=true]")).containsText("Als neue Fassung von");
        assertThat(page().locator("#wohin")).containsText("0 Maßnahmen verändert und 54 gleich geblieben");

        vorschau.uebernehmen().click();
        assertThat(page().locator("#grund")).hasAttribute("aria-invalid", "true");
        assertThat(page().locator("#grund")).isFocused();

        String grund = "Fortschreibung " + UUID.randomUUID();
        page().locator("#grund").fill(grund);
        vorschau.uebernehmen().dblclick();
        assertThat(page().locator("#meldungen .hinweis.ok"))
                .containsText("Übernommen: 6 Handlungsfelder, 19 Ziele und 54 Maßnahmen.");
        assertThat(page().locator(".seitenkopf")).containsText("Entwurf");
        assertThat(page().locator("main")).containsText("6 Handlungsfelder, 19 Ziele");
        assertThat(page().locator(".listenkopf")).containsText("54 Maßnahmen");
        assertThat(page().locator("table.liste tbody tr:not(.gruppe):not(.untergruppe)"))
                .hasCount(54);
        assertThat(daten.fassungenMitGrund(grund)).isOne();

        page().locator(".seitenkopf")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Fassung"))
                .first()
                .click();
        assertThat(page().locator("#verlauf")).containsText(grund);
        assertThat(page().locator("#verlauf")).containsText(BEISPIEL);
        assertThat(page().locator("#fassungen")).containsText("in Kraft");
        open("zielvereinbarung/index.xhtml");
        assertThat(page().locator(".seitenkopf")).containsText("in Kraft");
    }

    @Test
    void choosingTheTargetLaterKeepsWhoIsWho() throws IOException {
        ImportSeite vorschau = new ImportSeite(page())
                .lies("klein.txt", ImportSeite.kleineVereinbarung())
                .istVorschau()
                .waehleZiel("Als neue Zielvereinbarung");
        Locator name = page().locator("#stellen tbody input[type=text]").first();
        Locator intern = page().locator("#stellen tbody input[type=checkbox]").first();
        Locator fuehrt = page().locator(".federfuehrung select").first();
        boolean imHaus = intern.isChecked();
        name.fill("Amt für Übergänge 🌉");
        intern.setChecked(!imHaus);
        fuehrt.selectOption(new SelectOption().setIndex(fuehrt.locator("option").count() - 1));
        String gewaehlt = fuehrt.inputValue();

        vorschau.waehleZiel("Als neue Fassung von");
        page().locator("#grund").fill("Nachgetragen");
        vorschau.waehleZiel("Als neue Zielvereinbarung");
        page().locator("#titel").fill("Probe " + UUID.randomUUID());
        vorschau.waehleZiel("Als neue Fassung von");
        assertThat(page().locator("#grund")).hasValue("Nachgetragen");
        assertThat(name).hasValue("Amt für Übergänge 🌉");
        assertThat(intern).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(!imHaus));
        assertThat(fuehrt).hasValue(gewaehlt);
        vorschau.waehleZiel("Als neue Zielvereinbarung");
        page().locator("#titel")
                .press("Enter"); // takes over, which is answered with a message; choosing a target is not
        assertThat(page().locator("#meldungen .hinweis").first()).isVisible();
    }

    @Test
    void changedDocumentShowsItsDifferences() throws IOException {
        String text = new String(ImportSeite.beispiel("zielvereinbarung-kyffhaeuserkreis.txt"), StandardCharsets.UTF_8);
        String titel = "Flyer für Eltern überarbeiten";
        assertThat(text).contains(titel);
        ImportSeite vorschau = new ImportSeite(page())
                .lies("geaendert.txt", text.replace(titel, "Flyer für Eltern und Großeltern überarbeiten"))
                .istVorschau();
        page().getByText("Unterschiede zeigen").click();
        Locator unterschiede = page().locator("#wohin table.liste");
        assertThat(unterschiede).containsText("4.1.3");
        assertThat(unterschiede).containsText("Flyer für Eltern und Großeltern überarbeiten");
        assertThat(unterschiede).containsText(titel);
        vorschau.verwirf();
    }

    @Test
    void unreadableFileIsRefusedWithItsSentence() throws IOException {
        byte[] docx = ImportSeite.beispiel(BEISPIEL);
        String fremd = "Diese Art von Datei kann nicht gelesen werden";
        String beschaedigt = "Die Datei ist beschädigt";
        refused("leer.docx", new byte[0], "Eine leere Datei lässt sich nicht lesen");
        refused("leer.txt", " \n".getBytes(StandardCharsets.UTF_8), "Die Datei ist leer.");
        refused("bild.docx", PNG, fremd);
        refused("halb.docx", Arrays.copyOf(docx, docx.length / 2), beschaedigt);
        refused("verdreht.docx", zip("word/document.xml", "<w:document><kein Ende"), beschaedigt);
        refused(
                "fremde-entitaet.docx",
                zip(
                        "word/document.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>"),
                "Die Datei");
        refused("bombe.docx", bomb(), "übermäßig groß");
        refused(
                "brief.txt",
                "Sehr geehrte Damen und Herren".getBytes(StandardCharsets.UTF_8),
                "keine Zielvereinbarung");

        open("zielvereinbarung/importieren.xhtml");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dokument lesen"))
                .click();
        assertThat(page().locator("#meldungen")).containsText("Bitte wählen Sie eine Datei aus");
    }

    @Test
    void tooLargeFileIsRefusedWithItsSentence(@TempDir Path folder) throws IOException {
        Path datei = Files.write(folder.resolve("gross.txt"), new byte[20 * 1024 * 1024 + 1]);
        new ImportSeite(page()).lies(datei);
        assertThat(page().locator(".ablage-fehler")).containsText("zu groß");
    }

    @Test
    void markupIsCleanedAndNeverExecuted() throws IOException {
        List<String> ausgefuehrt = new ArrayList<>();
        page().onDialog(dialog -> note(ausgefuehrt, dialog));
        String titel = "Anlaufstelle für Familien im Bürgerbüro einrichten";
        String text = ImportSeite.kleineVereinbarung();
        assertThat(text).contains(titel);
        ImportSeite vorschau = new ImportSeite(page())
                .lies(
                        "<img src=x onerror=alert(3)>.txt",
                        text.replace(
                                titel,
                                "Anlaufstelle <script>alert(1)</script><img src=x onerror=alert(2)> für <b>Familien</b>"))
                .istVorschau();
        Locator massnahme = page().locator("details.massnahme summary").first();
        assertThat(massnahme).containsText("1.1.1");
        assertClean(massnahme.innerText());
        assertThat(vorschau.bemerkungen().filter(new Locator.FilterOptions().setHasText("Auszeichnungen")))
                .not()
                .hasCount(0);
        assertThat(page().locator(".seitenkopf"))
                .containsText("img src=x onerror=alert(3).txt"); // as of any file (G-1)
        assertThat(page().locator("main img")).hasCount(0);

        vorschau.alsNeueVereinbarung("<b onclick=alert(4)>Name</b> " + UUID.randomUUID())
                .uebernehmen()
                .click();
        assertThat(page().locator("#meldungen .hinweis.ok")).containsText("Übernommen:");
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("<b onclick=alert(4)>Name</b>");
        page().locator("table.liste tbody a[href*=massnahme]").first().click();
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("1.1.1");
        assertClean(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText());
        assertThat(page().locator("main script, main img, main [onerror], main [onclick*=alert]"))
                .hasCount(0);
        assertThat(ausgefuehrt).isEmpty();
    }

    @Test
    void realAgreementIsTakenOverAndFiltered() throws IOException {
        Path datei = echte();
        assumeTrue(datei != null, "the real agreement does not lie beside the project");
        ImportSeite vorschau = new ImportSeite(page())
                .lies("zielvereinbarung.txt", Files.readAllBytes(datei))
                .istVorschau();
        vorschau.zeigt(6, 19, 54);
        vorschau.alsNeueVereinbarung("Wirkliche Vereinbarung " + UUID.randomUUID())
                .uebernehmen()
                .click();
        assertThat(page().locator("#meldungen .hinweis.ok"))
                .containsText("Übernommen: 6 Handlungsfelder, 19 Ziele und 54 Maßnahmen.");
        assertThat(page().locator("main")).containsText("6 Handlungsfelder, 19 Ziele");
        assertThat(page().locator(".listenkopf")).containsText("54 Maßnahmen");
        page().getByLabel("Braucht Aufmerksamkeit").selectOption("überfällig");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtern"))
                .click();
        Locator zeilen = page().locator("table.liste tbody tr:not(.gruppe):not(.untergruppe)");
        assertThat(zeilen).hasCount(0); // in a draft nothing is late
        page().getByLabel("Braucht Aufmerksamkeit").selectOption("");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filtern"))
                .click();
        assertThat(zeilen).hasCount(54);
    }

    private void refused(String name, byte[] inhalt, String satz) {
        long vorher = daten.number("select count(*) from importdatei");
        new ImportSeite(page()).lies(name, inhalt);
        assertThat(page().locator("#meldungen .hinweis.bad")).containsText(satz);
        assertThat(page()).hasURL(Pattern.compile("importieren\\.xhtml"));
        assertThat(daten.number("select count(*) from importdatei"))
                .as("documents kept after " + name)
                .isEqualTo(vorher);
    }

    private static void assertClean(String text) {
        assertThat(text).contains("Anlaufstelle").contains("Familien").doesNotContain("<", ">", "onerror");
    }

    private static void note(List<String> list, Dialog dialog) {
        if (!"beforeunload".equals(dialog.type())) {
            list.add(dialog.message());
        }
        dialog.accept();
    }

    private static byte[] zip(String name, String inhalt) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
            entry(zip, name, inhalt.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(megabyte);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] inhalt) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(inhalt);
        zip.closeEntry();
    }

    /** Null where there is none. */
    private static Path echte() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path datei = folder.resolve(ECHTE);
            if (Files.isRegularFile(datei)) {
                return datei;
            }
        }
        return null;
    }
}
