package de.familienaudit.zielvereinbarung.druck;

import de.familienaudit.dokument.druck.Dokumentworte;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words in documents of an agreement. */
final class Druckworte {

    static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private static final Dokumentworte WORTE = Dokumentworte.neben(Druckworte.class, "druckworte");

    private Druckworte() {}

    static String wort(String name, Object... werte) {
        return WORTE.wort(name, werte);
    }
}
