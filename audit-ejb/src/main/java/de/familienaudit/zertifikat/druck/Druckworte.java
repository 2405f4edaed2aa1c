package de.familienaudit.zertifikat.druck;

import de.familienaudit.dokument.druck.Dokumentworte;
import de.familienaudit.shared.ClockProducer;
import java.time.Instant;
import java.time.LocalDate;

/** The words on the sheet of the seal. */
final class Druckworte {

    private static final Dokumentworte WORTE = Dokumentworte.neben(Druckworte.class, "druckworte");

    private Druckworte() {}

    static String wort(String name, Object... werte) {
        return WORTE.wort(name, werte);
    }

    static String datum(LocalDate tag) {
        return Dokumentworte.datum(tag);
    }

    /** The day in Berlin. */
    static String datum(Instant zeitpunkt) {
        return datum(LocalDate.ofInstant(zeitpunkt, ClockProducer.BERLIN));
    }
}
