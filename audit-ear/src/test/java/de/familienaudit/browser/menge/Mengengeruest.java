package de.familienaudit.browser.menge;

import de.familienaudit.browser.BrowserExtension;
import de.familienaudit.browser.Datenbestand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The large installation; made once, by the first test that needs it. */
final class Mengengeruest {

    /** Projektleitung of a Kommune with 54 measures. */
    static final String KLEIN = "leitung-klein";

    /** Projektleitung of a Kommune with 20,000 measures. */
    static final String GROSS = "leitung-gross";

    /** Address of the database that has the data. */
    private static String filled = "";

    private Mengengeruest() {}

    static Datenbestand daten() {
        String address = BrowserExtension.session().database().url();
        Datenbestand daten = new Datenbestand(BrowserExtension.session().database());
        if (!address.equals(filled)) {
            daten.change("begin; " + sql() + "; commit");
            // as the server itself does a minute later; without it plans are made for empty tables
            daten.change("vacuum (analyze)");
            filled = address;
        }
        return daten;
    }

    private static String sql() {
        try (InputStream in = Mengengeruest.class.getResourceAsStream("mengengeruest.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
