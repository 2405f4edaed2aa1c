package de.familienaudit.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What the browser says of a page against the Content Security Policy, and what went wrong in its scripts. */
public final class Richtlinie {

    private final List<String> verstoesse = new ArrayList<>();

    private Richtlinie() {}

    /** Listens to a page from now on. */
    public static Richtlinie an(Page page) {
        Richtlinie richtlinie = new Richtlinie();
        page.onConsoleMessage(richtlinie::hoere);
        page.onPageError(error -> richtlinie.verstoesse.add(page.url() + ": " + error));
        return richtlinie;
    }

    private void hoere(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            verstoesse.add(message.location() + ": " + message.text());
        }
    }

    /** All of it so far; empty is what a page should be. */
    public List<String> verstoesse() {
        return List.copyOf(verstoesse);
    }
}
