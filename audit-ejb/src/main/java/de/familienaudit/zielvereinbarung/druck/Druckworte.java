package de.familienaudit.zielvereinbarung.druck;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the program itself puts into documents; documents are German whatever the page's language. */
final class Druckworte {

    static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private static final ResourceBundle WORTE =
            ResourceBundle.getBundle("de.familienaudit.zielvereinbarung.druck.druckworte", Locale.ROOT);

    private Druckworte() {}

    /** @throws java.util.MissingResourceException when the word is missing */
    static String wort(String name) {
        return WORTE.getString(name);
    }

    static String wort(String name, Object... werte) {
        return String.format(Locale.GERMANY, WORTE.getString(name), werte);
    }
}
