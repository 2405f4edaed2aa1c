package de.familienaudit.haushalt.domain.bindung;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ledger once more, in whole cents and without any class of the program: three positions, of which the first two share a Deckungsring,
 * and one line of a commitment per act that opens one. It says what is allowed from the words of the rules alone.
 */
final class Modellbuch {

    static final int STELLEN = 3;

    /** What one act did: per position the plan (Ansatz less Sperre), per line reserved, committed and paid. */
    private record Akt(long[] plan, List<long[]> zeilen, boolean[] storniert, boolean istStorno) {}

    private final long[] plan = new long[STELLEN];
    private final List<Integer> stelleDerZeile = new ArrayList<>();
    private final List<long[]> zeilen = new ArrayList<>();
    private final List<Akt> akte = new ArrayList<>();

    int zeilen() {
        return zeilen.size();
    }

    int akte() {
        return akte.size();
    }

    int stelle(int zeile) {
        return stelleDerZeile.get(zeile);
    }

    long reserviert(int zeile) {
        return zeilen.get(zeile)[0];
    }

    long gebunden(int zeile) {
        return zeilen.get(zeile)[1];
    }

    long gezahlt(int zeile) {
        return zeilen.get(zeile)[2];
    }

    /** Ansatz less Sperre and whatever lies on the lines of the position. */
    long verfuegbar(int stelle) {
        long summe = plan[stelle];
        for (int i = 0; i < zeilen.size(); i++) {
            summe -= stelle(i) == stelle ? Arrays.stream(zeilen.get(i)).sum() : 0;
        }
        return summe;
    }

    /** What limits the position: the first two together, the third alone. */
    long grenze(int stelle) {
        return stelle < 2 ? verfuegbar(0) + verfuegbar(1) : verfuegbar(2);
    }

    int neueZeile(int stelle) {
        stelleDerZeile.add(stelle);
        zeilen.add(new long[3]);
        return zeilen.size() - 1;
    }

    /** Takes a line away that nothing was booked on. */
    void ohneLetzteZeile() {
        stelleDerZeile.remove(stelleDerZeile.size() - 1);
        zeilen.remove(zeilen.size() - 1);
    }

    /** An act of the plan, which may lower only down to nothing, or below where it happened. */
    boolean plane(int stelle, long cents, boolean darfUnterNull) {
        if (cents < 0 && !darfUnterNull && grenze(stelle) + cents < 0) {
            return false;
        }
        long[] wirkung = new long[STELLEN];
        wirkung[stelle] = cents;
        vollziehe(new Akt(wirkung, leer(), new boolean[1], false));
        return true;
    }

    /** An act on one line. */
    boolean bewege(int zeile, long reserviert, long gebunden, long gezahlt) {
        return bewege(zeile, new long[] {reserviert, gebunden, gezahlt}, -1, new long[3]);
    }

    /** An act on two lines; the second is -1 for none. */
    boolean bewege(int zeile, long[] was, int andere, long[] auchDas) {
        List<long[]> wirkung = leer();
        wirkung.set(zeile, was);
        if (andere >= 0) {
            wirkung.set(andere, auchDas);
        }
        return versuche(new Akt(new long[STELLEN], wirkung, new boolean[1], false));
    }

    /** The reversal of an act. */
    boolean storniere(int nummer) {
        Akt akt = akte.get(nummer);
        if (akt.istStorno() || akt.storniert()[0]) {
            return false;
        }
        List<long[]> zurueck = leer();
        for (int i = 0; i < akt.zeilen().size(); i++) {
            zurueck.set(i, minus(akt.zeilen().get(i)));
        }
        boolean gelungen = versuche(new Akt(minus(akt.plan()), zurueck, new boolean[1], true));
        akt.storniert()[0] = gelungen;
        return gelungen;
    }

    private boolean versuche(Akt akt) {
        long[] vorher = {grenze(0), grenze(2)};
        vollziehe(akt);
        long[] nachher = {grenze(0), grenze(2)};
        boolean passt = zeilen.stream().flatMapToLong(Arrays::stream).allMatch(c -> c >= 0)
                && !gesenktUnterNull(vorher[0], nachher[0])
                && !gesenktUnterNull(vorher[1], nachher[1]);
        if (!passt) {
            vollziehe(new Akt(
                    minus(akt.plan()),
                    akt.zeilen().stream().map(Modellbuch::minus).toList(),
                    null,
                    false));
            akte.remove(akte.size() - 1);
            akte.remove(akte.size() - 1);
        }
        return passt;
    }

    private static boolean gesenktUnterNull(long vorher, long nachher) {
        return nachher < vorher && nachher < 0;
    }

    private void vollziehe(Akt akt) {
        for (int i = 0; i < STELLEN; i++) {
            plan[i] += akt.plan()[i];
        }
        for (int i = 0; i < akt.zeilen().size(); i++) {
            for (int j = 0; j < akt.zeilen().get(i).length; j++) {
                zeilen.get(i)[j] += akt.zeilen().get(i)[j];
            }
        }
        akte.add(akt);
    }

    private List<long[]> leer() {
        List<long[]> leer = new ArrayList<>();
        zeilen.forEach(z -> leer.add(new long[3]));
        return leer;
    }

    private static long[] minus(long[] cents) {
        return Arrays.stream(cents).map(c -> -c).toArray();
    }
}
