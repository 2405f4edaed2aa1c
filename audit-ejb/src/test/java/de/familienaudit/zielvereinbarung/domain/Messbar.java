package de.familienaudit.zielvereinbarung.domain;

import static de.familienaudit.zielvereinbarung.domain.Beispiel.entwurf;
import static de.familienaudit.zielvereinbarung.domain.Beispiel.erfassung;

import java.time.LocalDate;

/** Key figures of the example agreement for tests. */
final class Messbar {

    private Messbar() {}

    static Ziel ziel() {
        return new Ziel(new Handlungsfeld(entwurf(), 5, "Mobilität", ""), 1, "Alle erreichen alles", "", "");
    }

    /** 4.700 of 14.000 households by IV/2020. */
    static Kennzahl haushalte() {
        return new Kennzahl(
                ziel(), Kennzahldefinition.aus(eingabe("4.700", "14.000", "IV. Quartal 2020")), erfassung());
    }

    static Kennzahldefinition.Eingabe eingabe(String zielwert, String gesamt, String termin) {
        return new Kennzahldefinition.Eingabe(
                " Haushalte mit schnellem Internet ", " Haushalte ", "MINDESTENS", zielwert, gesamt, false, termin, "");
    }

    static Melder melder() {
        return new Melder(4, "Erika Muster", Zustaendigkeit.EIGENE, "", Beispiel.JETZT, false);
    }

    static Stichtag tag(String tag) {
        return new Stichtag(LocalDate.parse(tag), tag);
    }
}
