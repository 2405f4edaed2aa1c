package de.familienaudit.vorlage.druck;

import de.familienaudit.dokument.druck.Dokumentworte;
import java.time.LocalDate;

/** The words on the sheet of a paper. */
final class Druckworte {

    private static final Dokumentworte WORTE = Dokumentworte.neben(Druckworte.class, "druckworte");

    private Druckworte() {}

    static String wort(String name, Object... werte) {
        return WORTE.wort(name, werte);
    }

    /** Empty for none. */
    static String datum(LocalDate tag) {
        return Dokumentworte.datum(tag);
    }
}
