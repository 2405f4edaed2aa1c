package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.KommuneObjekt;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Zeitraum;
import java.lang.reflect.Field;
import java.time.LocalDate;

/** Builds accounts and roles as if they were stored. */
final class Konten {

    static final LocalDate HEUTE = LocalDate.of(2026, 3, 2);
    static final Zeitraum IMMER = Zeitraum.of(null, null);

    private Konten() {}

    static Konto konto(String name) {
        return mitId(new Konto(7, "konto", name, "hash"), 1);
    }

    static Rollenvergabe rolle(Rolle rolle, LocalDate von, LocalDate bis) {
        return new Rollenvergabe(7, 1, rolle, Zeitraum.of(von, bis));
    }

    static Administrationsvergabe administration(Konto konto, LocalDate von, LocalDate bis) {
        return new Administrationsvergabe(konto, rolle(Rolle.ADMINISTRATION, von, bis));
    }

    private static <T extends KommuneObjekt> T mitId(T objekt, long id) {
        try {
            Field field = KommuneObjekt.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(objekt, id);
            return objekt;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
