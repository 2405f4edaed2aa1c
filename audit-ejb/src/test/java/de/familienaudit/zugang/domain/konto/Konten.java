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
        Konto konto = new Konto(7, "konto", name);
        setze(KommuneObjekt.class, konto, "id", 1L);
        setze(Konto.class, konto, "hatPasswort", true);
        return konto;
    }

    static Rollenvergabe rolle(Rolle rolle, LocalDate von, LocalDate bis) {
        return new Rollenvergabe(7, 1, rolle, Zeitraum.of(von, bis));
    }

    static Administrationsvergabe administration(Konto konto, LocalDate von, LocalDate bis) {
        return new Administrationsvergabe(konto, rolle(Rolle.ADMINISTRATION, von, bis));
    }

    /** What only the database says. */
    private static void setze(Class<?> klasse, Object objekt, String feld, Object wert) {
        try {
            Field field = klasse.getDeclaredField(feld);
            field.setAccessible(true);
            field.set(objekt, wert);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
