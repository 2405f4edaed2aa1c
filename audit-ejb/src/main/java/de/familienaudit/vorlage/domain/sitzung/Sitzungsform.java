package de.familienaudit.vorlage.domain.sitzung;

import java.time.LocalDate;
import java.time.Month;

/** In which form a body meets (rule V-16). */
public enum Sitzungsform {
    PRAESENZ,
    VIDEO,
    UMLAUF,
    /** No source tells; only for what is nacherfasst (G-7). */
    UNBEKANNT;

    /** ThürKO § 36a came into force on this day; before, only a session in one room was possible. */
    public static final LocalDate ANDERE_SEIT = LocalDate.of(2021, Month.APRIL, 1);

    /** Whether the law knew this form on the day. */
    public boolean gabEsAm(LocalDate tag) {
        return this == PRAESENZ || this == UNBEKANNT || !tag.isBefore(ANDERE_SEIT);
    }

    /** Whether an invitation goes before it; an Umlauf has no session to invite to. */
    public boolean wirdGeladen() {
        return this != UMLAUF;
    }
}
