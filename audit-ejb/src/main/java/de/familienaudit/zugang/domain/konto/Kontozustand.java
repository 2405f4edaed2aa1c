package de.familienaudit.zugang.domain.konto;

import java.time.LocalDate;

/** Rule R-5: what an account is on a day, in the order in which it decides. The list asks the database the same. */
public enum Kontozustand {
    GESPERRT,
    ABGELAUFEN,
    KUENFTIG,
    OHNE_ROLLE,
    AKTIV;

    /** @param hatRolle whether the account has a role on that day in the Kommune that asks */
    public static Kontozustand am(LocalDate tag, Konto konto, boolean hatRolle) {
        if (konto.istGesperrt()) {
            return GESPERRT;
        }
        if (konto.gueltig().bis().filter(tag::isAfter).isPresent()) {
            return ABGELAUFEN;
        }
        if (konto.gueltig().von().filter(tag::isBefore).isPresent()) {
            return KUENFTIG;
        }
        return hatRolle ? AKTIV : OHNE_ROLLE;
    }
}
