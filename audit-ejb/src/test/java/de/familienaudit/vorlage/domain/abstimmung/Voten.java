package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.vorlage.domain.abstimmung.Abstimmung.Worueber;
import java.util.OptionalInt;

/** Votes for the tests, written as the minutes write them. */
final class Voten {

    static final OptionalInt UNBEKANNT = OptionalInt.empty();

    private Voten() {}

    /** "27/3/0/0": Ja, Nein, Enthaltung, Befangen, and optionally Anwesende; "?" for unknown. */
    static Stimmen stimmen(String zahlen) {
        String[] teile = zahlen.split("/");
        return new Stimmen(zahl(teile, 0), zahl(teile, 1), zahl(teile, 2), zahl(teile, 3), zahl(teile, 4));
    }

    static Abstimmung hauptsache(String zahlen, String worte) {
        return votum(Worueber.HAUPTSACHE, zahlen, worte);
    }

    static Abstimmung ablehnen(String zahlen, String worte) {
        return votum(new Worueber(Abstimmungsgegenstand.HAUPTSACHE, "", Antragsrichtung.ABLEHNEN), zahlen, worte);
    }

    static Abstimmung teil(String teil, String zahlen) {
        return votum(new Worueber(Abstimmungsgegenstand.TEIL, teil, Antragsrichtung.ANNEHMEN), zahlen, "");
    }

    static Abstimmung ueber(Abstimmungsgegenstand gegenstand, String zahlen, String worte) {
        return votum(new Worueber(gegenstand, "", Antragsrichtung.ANNEHMEN), zahlen, worte);
    }

    private static Abstimmung votum(Worueber worueber, String zahlen, String worte) {
        return new Abstimmung(worueber, "", stimmen(zahlen), worte, Abstimmungsart.OFFEN, "");
    }

    private static Integer zahl(String[] teile, int stelle) {
        return stelle >= teile.length || teile[stelle].equals("?") ? null : Integer.valueOf(teile[stelle]);
    }
}
