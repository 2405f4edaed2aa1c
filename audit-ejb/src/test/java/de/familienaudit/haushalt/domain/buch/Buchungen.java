package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Geldbetrag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Entries for tests, written as {@code ANSATZ 1.000, GEBUNDEN 300}; those of commitments belong to line 1. */
public final class Buchungen {

    public static final LocalDate TAG = LocalDate.of(2026, 11, 23);

    private Buchungen() {}

    public static Geldbetrag euro(String betrag) {
        return Geldbetrag.parse(betrag);
    }

    /** Lines on one position. */
    public static List<Buchung> auf(long stelle, String buchungen) {
        List<Buchung> alle = new ArrayList<>();
        for (String teil : buchungen.split(";")) {
            String[] worte = teil.strip().split(" ", 2);
            Posten posten = Posten.valueOf(worte[0]);
            alle.add(new Buchung(stelle, posten, euro(worte[1]), posten.gehoertZurBindung() ? 1L : null));
        }
        return alle;
    }

    public static Buchungssatz satz(Buchungsart art, List<Buchung> buchungen) {
        return new Buchungssatz(0, art, TAG, buchungen, art.hatBezug() ? 99L : null);
    }

    public static Buchungssatz satz(Buchungsart art, long stelle, String buchungen) {
        return satz(art, auf(stelle, buchungen));
    }
}
