package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;
import java.util.Optional;

/** Arithmetic with periods whose ends may be open. */
final class Zeitraeume {

    private Zeitraeume() {}

    /** The days that both periods have in common; empty when there is none. */
    static Optional<Zeitraum> schnitt(Zeitraum a, Zeitraum b) {
        LocalDate von = spaeter(a.von(), b.von());
        LocalDate bis = frueher(a.bis(), b.bis());
        return von != null && bis != null && bis.isBefore(von) ? Optional.empty() : Optional.of(Zeitraum.of(von, bis));
    }

    private static LocalDate spaeter(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.flatMap(x -> b.map(y -> x.isAfter(y) ? x : y))
                .or(() -> a)
                .or(() -> b)
                .orElse(null);
    }

    private static LocalDate frueher(Optional<LocalDate> a, Optional<LocalDate> b) {
        return a.flatMap(x -> b.map(y -> x.isBefore(y) ? x : y))
                .or(() -> a)
                .or(() -> b)
                .orElse(null);
    }
}
