package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A text with lists and bold, as people type and paste it (V-8). */
@DisplayName("V-8: Beschluss und Sachverhalt mit Absätzen, Aufzählungen und Fettem im Browser")
class FormtextJourneyIT extends BrowserTest {

    private static final int PHONE = 390;
    private static final int HEIGHT = 900;
    private static final int DESKTOP = 1280;

    /** As the clipboard has it from Word: paragraphs that say of themselves that they are a list. */
    private static final String WORD =
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style></head><body lang=DE>
            <!--StartFragment--><p class=MsoNormal>Der Kreistag <b style='mso-bidi-font-weight:normal'>beschließt </b>und
            <i>bittet</i>:<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>den Spielplatz,</p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span><![endif]>am See</p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>a)<span>&nbsp;</span></span><![endif]>am Wald</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>2.<span>&nbsp;</span></span><![endif]><b>Bänke</b>.</p>
            <p class=MsoNormal>Danach <script>alert(1)</script><a href="javascript:alert(1)">mehr</a>.</p>
            <table><tr><td>A</td><td>B</td></tr></table><!--EndFragment--></body></html>
            """;

    /** LibreOffice and Word on the web write lists of HTML. */
    private static final String LISTEN =
            """
            <body><p>Vorab</p><ol start="3"><li><p>drei <strong>fett</strong></p><ul><li>innen<br>zweite Zeile</li></ul></li><li>vier</li></ol>
            <ol type="a"><li>Buchstabe</li></ol><ul><li aria-level="1">oben</li></ul><ul><li aria-level="2"><p>tiefer</p></li></ul>
            <p><b style="font-weight:normal">nicht fett</b> Wort<b>teil</b></p></body>
            """;

    @Test
    @DisplayName(
            "Getippt, mit Tasten gegliedert, aus Word eingefügt, in der Vorschau gesehen, gespeichert, gelesen und gedruckt")
    void typedPastedSeenAndRead() {
        angemeldet("projektleitung");
        open("vorlage/entwurf.xhtml");
        Locator beschluss = feld("beschluss");
        Locator vorschau = page().locator("[data-formtext]:has(#beschluss) [data-vorschau]");
        knopf("beschluss", "Vorschau").press("Enter");
        assertThat(vorschau).hasText("Noch kein Text");
        assertThat(page().evaluate("document.getElementById('form').dataset.geaendert ?? ''"))
                .isEqualTo("");

        beschluss.fill("Wichtig ist das.\neins\nzwei");
        beschluss.evaluate("e => e.setSelectionRange(2, 2)");
        taste("Fett").first().press("Enter");
        assertThat(beschluss).hasValue("**Wichtig** ist das.\neins\nzwei");
        taste("Fett").first().click();
        assertThat(beschluss).hasValue("Wichtig ist das.\neins\nzwei");
        page().keyboard().press("Control+z");
        assertThat(beschluss).hasValue("**Wichtig** ist das.\neins\nzwei");
        beschluss.evaluate("e => e.setSelectionRange(21, e.value.length)");
        taste("Nummerierung").first().click();
        assertThat(beschluss).hasValue("**Wichtig** ist das.\n1. eins\n2. zwei");
        taste("Aufzählung").first().click();
        assertThat(beschluss).hasValue("**Wichtig** ist das.\n- eins\n- zwei");
        taste("Aufzählung").first().click();
        assertThat(beschluss).hasValue("**Wichtig** ist das.\neins\nzwei");
        taste("Nummerierung").first().click();
        assertThat(vorschau.locator("ol > li")).hasText(new String[] {"eins", "zwei"});
        assertThat(vorschau.locator("strong")).hasText("Wichtig");

        Locator sachverhalt = feld("sachverhalt");
        assertThat(fuegeEin(sachverhalt, "<p>Nur Text</p>")).isFalse();
        assertThat(fuegeEin(sachverhalt, WORD)).isTrue();
        assertThat(sachverhalt)
                .hasValue(
                        "Der Kreistag **beschließt** und *bittet*:\n\n1. den Spielplatz,\n   - am See\n   a) am Wald\n"
                                + "2. **Bänke**.\n\nDanach mehr.\n\nA\tB");
        sachverhalt.fill("");
        assertThat(fuegeEin(sachverhalt, LISTEN)).isTrue();
        assertThat(sachverhalt)
                .hasValue(
                        "Vorab\n\n3. drei **fett**\n   - innen\n     zweite Zeile\n4. vier\na) Buchstabe\n- oben\n  - tiefer\n\n"
                                + "nicht fett Wortteil");
        sachverhalt.fill("");
        fuegeEin(sachverhalt, WORD);
        knopf("sachverhalt", "Vorschau").click();
        assertThat(page().locator("[data-formtext]:has(#sachverhalt) [data-vorschau] ol li ul li"))
                .containsText("am See");
        barrierefrei();
        screenshot(page(), "formtext-formular");

        feld("betreff").fill("Probe eines Textes mit Form");
        page().locator("#speichern").click();
        assertThat(page().locator("#meldungen")).containsText("Der Entwurf ist gespeichert.");
        assertThat(page().locator("section[aria-labelledby=beschluss-titel] ol li"))
                .hasCount(2);
        Locator text = page().locator("section[aria-labelledby=sachverhalt-titel] .formtext");
        assertThat(text.locator("strong")).hasText(new String[] {"beschließt", "Bänke"});
        assertThat(text.locator("em")).hasText("bittet");
        assertThat(text.locator("> ol > li")).hasCount(2);
        assertThat(text.locator("a, script, table")).hasCount(0);
        barrierefrei();
        screenshot(page(), "formtext-vorlage");
        APIResponse pdf = page().request().get(page().url().replaceAll("vorlage\\.xhtml", "vorlage.pdf"));
        assertThat(pdf.status()).isEqualTo(Besucher.OK);
        assertThat(new String(pdf.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    @DisplayName("Die Vorschau antwortet nur eigenen Seiten und zeigt HTML als Text")
    void previewAnswersItsOwnPagesOnly() {
        angemeldet("projektleitung");
        open("vorlage/index.xhtml");
        String adresse = page().url().replaceAll("vorlage/index.*", "vorlage/textvorschau");
        com.microsoft.playwright.options.FormData form =
                com.microsoft.playwright.options.FormData.create().set("text", "<script>alert(1)</script>");
        assertThat(page().request()
                        .post(adresse, RequestOptions.create().setForm(form))
                        .status())
                .isEqualTo(400);
        APIResponse antwort = page().request()
                .post(adresse, RequestOptions.create().setForm(form).setHeader("X-Familienaudit", "textvorschau"));
        assertThat(antwort.text()).isEqualTo("<p class=\"mehrzeilig\">&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        assertThat(antwort.headers()).containsEntry("cache-control", "no-store");
    }

    /** Whether the page took the paste into its own hands. */
    private static boolean fuegeEin(Locator feld, String html) {
        feld.focus();
        return (Boolean) feld.evaluate(
                "(e, html) => { const d = new DataTransfer(); d.setData('text/html', html); return !e.dispatchEvent("
                        + "new ClipboardEvent('paste', { clipboardData: d, bubbles: true, cancelable: true })); }",
                html);
    }

    /** On a desk and on a phone. */
    private void barrierefrei() {
        axe(page());
        page().setViewportSize(PHONE, HEIGHT);
        axe(page());
        assertThat((Boolean)
                        page().evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("the page is as wide as a phone")
                .isTrue();
        page().setViewportSize(DESKTOP, HEIGHT);
    }

    private Locator feld(String id) {
        return page().locator("[id=\"" + id + "\"]");
    }

    private Locator knopf(String feld, String name) {
        return page().locator("[data-formtext]:has(#" + feld + ") summary", new Page.LocatorOptions().setHasText(name));
    }

    private Locator taste(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
