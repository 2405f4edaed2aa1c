package de.familienaudit.dokument.druck;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the program itself puts into a document; documents are German whatever the page's language (ADR 22). */
public final class Dokumentworte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final ResourceBundle worte;

    private Dokumentworte(ResourceBundle worte) {
        this.worte = worte;
    }

    /**
     * The words that stand in a file of properties beside the class.
     *
     * @param datei its name without ending
     * @throws java.util.MissingResourceException when it is missing
     */
    public static Dokumentworte neben(Class<?> klasse, String datei) {
        return new Dokumentworte(
                ResourceBundle.getBundle(klasse.getPackageName() + "." + datei, Locale.ROOT, klasse.getClassLoader()));
    }

    /**
     * A word, or a sentence with its values in place of {@code %s}.
     *
     * @throws java.util.MissingResourceException when the word is missing
     */
    public String wort(String name, Object... werte) {
        String muster = worte.getString(name);
        return werte.length == 0 ? muster : String.format(Locale.GERMANY, muster, werte);
    }

    /** Whether there is such a word. */
    public boolean kennt(String name) {
        return worte.containsKey(name);
    }

    /** {@code 10.06.2020}; empty for none. */
    public static String datum(LocalDate tag) {
        return tag == null ? "" : TAG.format(tag);
    }
}
