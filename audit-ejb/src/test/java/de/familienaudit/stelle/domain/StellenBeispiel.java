package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Zeitraum;
import java.lang.reflect.Field;
import java.time.LocalDate;

/** Stellen and holders for the tests of their rules. */
final class StellenBeispiel {

    static final LocalDate HEUTE = LocalDate.of(2024, 5, 15);

    private StellenBeispiel() {}

    /** A stored Stelle. */
    static Stelle stelle(long id, String name, StellenArt art) {
        Stelle stelle = new Stelle(1, name, art);
        try {
            Field field = stelle.getClass().getSuperclass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(stelle, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return stelle;
    }

    static Innehabende leitung(String person, String von, String bis) {
        return new Innehabende(person, null, Besetzungsart.LEITUNG, zeit(von, bis));
    }

    static Innehabende bearbeitung(String person, long konto, String von, String bis) {
        return new Innehabende(person, konto, Besetzungsart.BEARBEITUNG, zeit(von, bis));
    }

    /** Days as in ISO, null for open. */
    static Zeitraum zeit(String von, String bis) {
        return Zeitraum.of(von == null ? null : LocalDate.parse(von), bis == null ? null : LocalDate.parse(bis));
    }
}
