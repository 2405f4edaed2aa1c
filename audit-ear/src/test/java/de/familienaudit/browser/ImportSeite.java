package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The two pages of the import: choosing a document, and what was understood of it. */
public final class ImportSeite {

    private final Page page;

    ImportSeite(Page page) {
        this.page = page;
    }

    /** One of the documents that the project ships. */
    public static byte[] beispiel(String datei) throws IOException {
        try (InputStream in = ImportSeite.class.getResourceAsStream("/beispiel/" + datei)) {
            if (in == null) {
                throw new IOException("missing: " + datei);
            }
            return in.readAllBytes();
        }
    }

    /** The small agreement of the example as text. */
    static String kleineVereinbarung() throws IOException {
        return new String(beispiel("zielvereinbarung-sondershausen.txt"), StandardCharsets.UTF_8);
    }

    /** Chooses the file on the first page and sends it. */
    ImportSeite lies(String name, byte[] inhalt) {
        page.navigate("zielvereinbarung/importieren.xhtml");
        page.locator("#datei").setInputFiles(new FilePayload(name, "application/octet-stream", inhalt));
        return send();
    }

    /** The same with a file that the browser reads from the disk: large ones. */
    ImportSeite lies(Path datei) {
        page.navigate("zielvereinbarung/importieren.xhtml");
        page.locator("#datei").setInputFiles(datei);
        return send();
    }

    private ImportSeite send() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dokument lesen"))
                .click();
        return this;
    }

    ImportSeite lies(String name, String inhalt) {
        return lies(name, inhalt.getBytes(StandardCharsets.UTF_8));
    }

    ImportSeite istVorschau() {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Was verstanden wurde");
        return this;
    }

    /** Handlungsfelder, Ziele, measures. */
    void zeigt(int handlungsfelder, int ziele, int massnahmen) {
        Locator zahlen = page.locator("#umfang .kennzahlen b");
        assertThat(zahlen.nth(0)).hasText(Integer.toString(handlungsfelder));
        assertThat(zahlen.nth(1)).hasText(Integer.toString(ziele));
        assertThat(zahlen.nth(2)).hasText(Integer.toString(massnahmen));
    }

    Locator bemerkungen() {
        return page.locator("#bemerkungen tbody tr");
    }

    /** Makes it a new agreement under this name, whatever the page proposed. */
    ImportSeite alsNeueVereinbarung(String titel) {
        waehleZiel("Als neue Zielvereinbarung");
        page.locator("#titel").fill(titel);
        return this;
    }

    /** Presses one of the ways a document can go; the page that answers is a new one. */
    ImportSeite waehleZiel(String name) {
        page.evaluate("document.documentElement.dataset.vorher = 'ja'");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        assertThat(page.locator("html:not([data-vorher])")).hasCount(1);
        return istVorschau();
    }

    Locator uebernehmen() {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Übernehmen").setExact(true));
    }

    void verwirf() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verwerfen"))
                .click();
        assertThat(page.locator("#meldungen .hinweis.ok")).containsText("Es wurde nichts übernommen");
    }
}
