package de.familienaudit.zertifikat.druck;

import de.familienaudit.shared.ClockProducer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the program itself puts on the sheet; documents are German whatever the page's language (ADR 22). */
final class Druckworte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private static final ResourceBundle WORTE =
            ResourceBundle.getBundle("de.familienaudit.zertifikat.druck.druckworte", Locale.ROOT);

    private Druckworte() {}

    /** @throws java.util.MissingResourceException when the word is missing */
    static String wort(String name, Object... werte) {
        String muster = WORTE.getString(name);
        return werte.length == 0 ? muster : String.format(Locale.GERMANY, muster, werte);
    }

    static String datum(LocalDate tag) {
        return TAG.format(tag);
    }

    /** The day in Berlin. */
    static String datum(Instant zeitpunkt) {
        return TAG.format(zeitpunkt.atZone(ClockProducer.BERLIN));
    }
}
