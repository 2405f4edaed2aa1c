package de.familienaudit.vorlage.druck;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the program itself puts on the sheet; documents are German whatever the page's language (ADR 22). */
final class Druckworte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private static final ResourceBundle WORTE =
            ResourceBundle.getBundle("de.familienaudit.vorlage.druck.druckworte", Locale.ROOT);

    private Druckworte() {}

    /** @throws java.util.MissingResourceException when the word is missing */
    static String wort(String name, Object... werte) {
        String muster = WORTE.getString(name);
        return werte.length == 0 ? muster : String.format(Locale.GERMANY, muster, werte);
    }

    /** Empty for none. */
    static String datum(LocalDate tag) {
        return tag == null ? "" : TAG.format(tag);
    }
}
