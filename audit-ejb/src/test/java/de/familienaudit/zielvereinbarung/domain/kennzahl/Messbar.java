package de.familienaudit.zielvereinbarung.domain.kennzahl;

import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.entwurf;
import static de.familienaudit.zielvereinbarung.domain.fassung.Beispiel.erfassung;

import de.familienaudit.shared.zeit.Stichtag;
import de.familienaudit.zielvereinbarung.domain.fassung.Beispiel;
import de.familienaudit.zielvereinbarung.domain.fassung.Handlungsfeld;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Zustaendigkeit;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Melder;
import java.time.LocalDate;

/** Key figures of the example agreement for tests. */
public final class Messbar {

    private Messbar() {}

    public static Ziel ziel() {
        return new Ziel(new Handlungsfeld(entwurf(), 5, "Mobilität", ""), 1, "Alle erreichen alles", "", "");
    }

    /** 4.700 of 14.000 households by IV/2020. */
    public static Kennzahl haushalte() {
        return new Kennzahl(
                ziel(), Kennzahldefinition.aus(eingabe("4.700", "14.000", "IV. Quartal 2020")), erfassung());
    }

    public static Kennzahldefinition.Eingabe eingabe(String zielwert, String gesamt, String termin) {
        return new Kennzahldefinition.Eingabe(
                " Haushalte mit schnellem Internet ", " Haushalte ", "MINDESTENS", zielwert, gesamt, false, termin, "");
    }

    public static Melder melder() {
        return new Melder(4, "Erika Muster", Zustaendigkeit.EIGENE, "", Beispiel.JETZT, false);
    }

    public static Stichtag tag(String tag) {
        return new Stichtag(LocalDate.parse(tag), tag);
    }
}
