package de.familienaudit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;

/** The form that records a paper, opened from a Fassung that waits for its decision. */
final class Beschlussseite {

    private final Page page;

    private Beschlussseite(Page page) {
        this.page = page;
    }

    /** From the page of a Fassung. */
    static Beschlussseite zu(Page page) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Beschluss nacherfassen")
                                .setExact(true))
                .click();
        return new Beschlussseite(page);
    }

    /** A paper without a number with one deciding row of today. @param ja empty for no vote */
    void erfassen(String stand, String ja, String nein) {
        page.locator("#betreff").fill("Zielvereinbarung");
        feld("folge:0:gremium").selectOption(new SelectOption().setIndex(1));
        feld("folge:0:tag_input").fill(LocalDate.now(ZoneId.of("Europe/Berlin")).toString());
        feld("folge:0:rolle").selectOption("ENTSCHEIDUNG");
        feld("folge:0:stand").selectOption(stand);
        feld("folge:0:umfang").selectOption("GANZ");
        if (!ja.isEmpty()) {
            feld("folge:0:stimmen:0:gegenstand").selectOption("HAUPTSACHE");
            feld("folge:0:stimmen:0:ja").fill(ja);
            feld("folge:0:stimmen:0:nein").fill(nein);
        }
        page.locator("#quelle").fill("Niederschrift");
        page.locator("#grund").fill("Nachtrag");
        page.locator("#speichern").click();
    }

    private Locator feld(String id) {
        return page.locator("[id='" + id + "']");
    }
}
