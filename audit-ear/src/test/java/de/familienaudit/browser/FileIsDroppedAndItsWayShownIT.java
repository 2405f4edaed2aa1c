package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The component fa:dateifeld on the page of the import, in a browser that speaks English. */
@DisplayName("Eine Datei wird gewählt oder abgelegt, deutsch in jedem Browser, und ihr Hochladen ist zu sehen")
class FileIsDroppedAndItsWayShownIT extends BrowserTest {

    private static final int TOO_LARGE = 21 * 1024 * 1024;

    private BrowserContext englisch;
    private Page page;
    private Richtlinie richtlinie;
    private Locator feld;

    @BeforeEach
    void openImportInAnEnglishBrowser() {
        englisch = newContext("en-US");
        page = englisch.newPage();
        richtlinie = Richtlinie.an(page);
        anmelden(page, "projektleitung");
        page.navigate("zielvereinbarung/importieren.xhtml");
        feld = page.locator("#datei");
    }

    @AfterEach
    void nothingAgainstThePolicy() {
        assertThat(richtlinie.verstoesse()).isEmpty();
        englisch.close();
    }

    @Test
    void theFieldSpeaksGermanAndTakesADroppedFile() {
        assertThat(page.locator(".ablage")).containsText("Datei auswählen");
        axe(page);
        feld.focus();
        assertThat(feld).isFocused();
        page.evaluate("() => { const t = new DataTransfer(); t.items.add(new File(['x'], 'Vereinbarung.docx'));"
                + " document.querySelector('.ablage').dispatchEvent("
                + "new DragEvent('drop', { dataTransfer: t, bubbles: true, cancelable: true })); }");
        assertThat(page.locator(".ablage-dateien")).hasText("Vereinbarung.docx (0,1 MB)");
        axe(page);
    }

    @Test
    void whatIsTooLargeDoesNotTravel() {
        page.evaluate(
                "size => { const t = new DataTransfer(); t.items.add(new File([new Uint8Array(size)], 'gross.docx'));"
                        + " const f = document.querySelector('#datei'); f.files = t.files;"
                        + " f.dispatchEvent(new Event('change', { bubbles: true })); }",
                TOO_LARGE);
        assertThat(page.locator(".ablage-fehler")).hasText("Die Datei ist zu groß; erlaubt sind 20 MB.");
        List<String> gesandt = new ArrayList<>();
        page.onRequest(request -> gesandt.add(request.method()));
        page.locator("#hochladen").click();
        assertThat(feld).isFocused();
        assertThat(gesandt).doesNotContain("POST");
        axe(page);
    }

    @Test
    void aRefusedFileIsStillThereAndItsWayWasShown() {
        page.evaluate(
                "() => { window.gesehen = ''; new MutationObserver(() => { const p = document.querySelector('.hochladen');"
                        + " if (p) { window.gesehen = p.textContent; } }).observe(document.body, { childList: true, subtree: true }); }");
        feld.setInputFiles(new FilePayload(
                "leer.docx", "application/octet-stream", "kein Dokument".getBytes(StandardCharsets.UTF_8)));
        page.locator("#hochladen").click();
        assertThat(page.locator(".meldung-fehler")).isVisible();
        assertThat(page.locator(".ablage-dateien")).containsText("leer.docx");
        assertThat((String) page.evaluate("() => window.gesehen")).contains("Wird hochgeladen", "Abbrechen");
        axe(page);
    }
}
