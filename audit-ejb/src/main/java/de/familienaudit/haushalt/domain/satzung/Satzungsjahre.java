package de.familienaudit.haushalt.domain.satzung;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/** Rule H-2: the budget years of a Satzung, one or two; whether they make sense, {@link SatzungsjahreRule} says. */
public record Satzungsjahre(int von, int bis) implements Serializable {

    public boolean umfasst(int jahr) {
        return jahr >= von && jahr <= bis;
    }

    public boolean istDoppelhaushalt() {
        return bis > von;
    }

    /** From this day on it mostly holds, backwards too. */
    public LocalDate ersterTag() {
        return LocalDate.of(von, Month.JANUARY, 1);
    }

    public LocalDate letzterTag() {
        return LocalDate.of(bis, Month.DECEMBER, Month.DECEMBER.maxLength());
    }
}
