package de.familienaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The administration gives its Kommune a colour, a coat of arms and the Stelle that steps in; what cannot be read or could
 * act is refused.
 */
class KommuneEinstellenIT extends BrowserTest {

    private static final String GRUEN = "rgb(31, 111, 67)";
    private static final String SCHILD = "<path d='M0 0h36v22c0 9-7 15-18 18C7 37 0 31 0 22z' fill='#1f6f43'/>"
            + "<circle cx='18' cy='16' r='8' fill='#fc0'/>";

    private final Datenbestand daten = new Datenbestand(database());

    @AfterEach
    void giveBack() {
        daten.change(
                "update kommune set akzentfarbe = null, wappen_id = null, wappen_text = '', vorschau_tage = 90,"
                        + " einspringende_stelle = 'Projektleitung Audit'"
                        + " where name = ?",
                Datenbestand.KREIS);
    }

    @Test
    void colourAndCoatOfArmsAreSeenOnEveryPageInLightAndDark() {
        List<String> verstoesse = new ArrayList<>();
        page().onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                verstoesse.add(message.text());
            }
        });
        angemeldet("administration");
        open("verwaltung/kommune.xhtml");
        axe(page());

        page().locator("#akzentfarbe").fill("#ffcc00");
        page().locator("#kommuneSpeichern").click();
        assertThat(page().locator("#akzentfarbe")).hasAttribute("aria-invalid", "true");
        assertThat(page().locator(".feld-fehler")).containsText("auf Weiß den Kontrast 1,51\u00a0:\u00a01");
        axe(page());
        screenshot(page(), "kommune-zu-hell");
        page().locator("[data-uebernimmt]").click();
        assertThat(page().locator(".probe-hell")).containsText("auf Weiß");
        assertThat(page().locator("#akzentfarbe")).not().hasValue("#ffcc00");

        page().locator("#akzentfarbe").fill("1F6F43");
        page().locator("#vorschauTage").fill("30");
        page().locator("#kommuneSpeichern").click();
        assertThat(page().locator("#meldungen")).containsText("Die Einstellungen sind gespeichert.");
        assertThat(page().locator("#akzentfarbe")).hasValue("#1f6f43");

        wappen("boese.svg", "image/svg+xml", svg("<script>alert(1)</script>" + SCHILD));
        assertThat(page().locator(".feld-fehler")).containsText("Das SVG enthält „script“");
        assertThat(page().locator("#wappenText")).hasValue("Grüner Schild mit goldener Scheibe");
        wappen("wappen.svg", "image/svg+xml", svg(SCHILD));
        assertThat(page().locator("#meldungen")).containsText("Das Wappen ist gespeichert.");

        assertThat(page().locator(".feld-fehler")).hasCount(0);
        screenshot(page(), "kommune");
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        axe(page());
        screenshot(page(), "kommune-dunkel");
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));

        for (ColorScheme schema : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(schema));
            open("uebersicht.xhtml");
            Locator bild = page().locator("header img.wappen-bild");
            assertThat(bild).hasAttribute("alt", "Grüner Schild mit goldener Scheibe");
            assertThat((Boolean) bild.evaluate("e => e.complete && e.naturalWidth > 0"))
                    .isTrue();
            axe(page());
            screenshot(page(), "uebersicht-kommune-" + schema.name().toLowerCase(java.util.Locale.ROOT));
        }
        Locator hier = page().locator("nav.seite a[aria-current]");
        assertThat(hier).hasCSS("color", GRUEN);
        assertThat(page().locator("#demnaechst")).containsText("In den nächsten 30 Tagen fällig");
        pictureCanDoNothing(page().locator("header img.wappen-bild").getAttribute("src"));
        assertThat(verstoesse).isEmpty();
    }

    @Test
    void theStelleThatStepsInIsNamedAndItsHistoryTold() throws IOException {
        angemeldet("projektleitung");
        open("verwaltung/kommune.xhtml");
        Locator feld = page().locator("#einspringendeStelle");
        assertThat(feld).hasValue("Projektleitung Audit");
        feld.fill("  ");
        page().locator("#kommuneSpeichern").click();
        assertThat(feld).hasAttribute("aria-invalid", "true");
        assertThat(page().locator(".feld-fehler")).containsText("Bitte füllen Sie dieses Feld aus.");
        axe(page());

        feld.fill(" Stabsstelle   Familie ");
        page().locator("#kommuneSpeichern").click();
        assertThat(page().locator("#meldungen")).containsText("Die Einstellungen sind gespeichert.");
        assertThat(feld).hasValue("Stabsstelle Familie");
        open("verwaltung/kommune.xhtml?verlauf=neu");
        assertThat(page().locator("#aenderungen"))
                .containsText("Einspringende Stelle geändert von „Projektleitung Audit“ auf „Stabsstelle Familie“");

        String text = ImportSeite.kleineVereinbarung();
        assertThat(text).contains("Pressestelle, Projektleitung Audit");
        ImportSeite vorschau = new ImportSeite(page())
                .lies("ohne-haus.txt", text.replace("Pressestelle, Projektleitung Audit", "Jobcenter"))
                .istVorschau();
        assertThat(vorschau.bemerkungen()
                        .filter(new Locator.FilterOptions().setHasText("Vorgeschlagen ist „Stabsstelle Familie“.")))
                .hasCount(1);
        vorschau.verwirf();
    }

    private void pictureCanDoNothing(String adresse) {
        APIResponse bild = page().context().request().get(adresse);
        assertThat(bild.headers())
                .containsEntry("content-type", "image/svg+xml;charset=UTF-8")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "private, max-age=31536000, immutable");
        assertThat(bild.headers().get("content-security-policy")).contains("default-src 'none'", "sandbox");
        assertThat(page().context().request().get("wappen?id=1").status()).isEqualTo(404);
        assertThat(page().context().request().get("farben.css?akzent=x;}").status())
                .isEqualTo(404);
    }

    private void wappen(String name, String type, byte[] inhalt) {
        page().locator("#wappen").setInputFiles(new FilePayload(name, type, inhalt));
        assertThat(page().locator("#wappenNeu")).isVisible();
        page().locator("#wappenText").fill("Grüner Schild mit goldener Scheibe");
        page().locator("#wappenSpeichern").click();
    }

    private static byte[] svg(String inhalt) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 36 40'>" + inhalt + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
