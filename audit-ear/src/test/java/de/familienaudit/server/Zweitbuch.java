package de.familienaudit.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The ledger once more, in whole cents and without any class of the program: three positions, of which the first two share a Deckungsring.
 * What it takes follows from the words of rules H-4, H-5 and H-9 alone.
 */
final class Zweitbuch {

    static final int STELLEN = 3;

    /** Acts that a person can reverse. */
    static final List<String> STORNIERBAR = List.of("BINDUNG", "ZAHLUNG", "ERSTATTUNG", "ABSCHLUSS", "UMBUCHUNG");

    /** What lies on a line: reserved, committed, paid. */
    static final class Zeile {

        final int stelle;
        private final long[] cents = new long[3];

        Zeile(int stelle) {
            this.stelle = stelle;
        }

        long reserviert() {
            return cents[0];
        }

        long gebunden() {
            return cents[1];
        }

        long gezahlt() {
            return cents[2];
        }
    }

    /** What an act did to the lines, in their order. */
    private static final class Akt {

        private final String art;
        private final long[][] wirkung;
        private boolean storniert;

        private Akt(String art, long[][] wirkung) {
            this.art = art;
            this.wirkung = wirkung;
        }
    }

    /** A commitment. */
    static final class Auftrag {

        final List<Zeile> zeilen = new ArrayList<>();
        private final List<Akt> akte = new ArrayList<>();
        private boolean zugestimmt;

        private boolean liegt(int was) {
            return zeilen.stream().anyMatch(z -> z.cents[was] > 0);
        }

        private boolean istBeantragt() {
            return liegt(0) && !liegt(1) && !liegt(2);
        }

        private boolean istEntfallen() {
            return !liegt(0) && !liegt(1) && !liegt(2);
        }

        private Akt letzter(String art) {
            Akt letzter = null;
            for (Akt akt : akte) {
                letzter = akt.art.equals(art) && !akt.storniert ? akt : letzter;
            }
            return letzter;
        }

        boolean hat(String art) {
            return letzter(art) != null;
        }
    }

    final List<Auftrag> auftraege = new ArrayList<>();
    private final long[] ansatz = new long[STELLEN];

    long ansatz(int stelle) {
        return ansatz[stelle];
    }

    /** Of all lines on a position: reserved, committed, paid. */
    long[] liegt(int stelle) {
        long[] summe = new long[3];
        auftraege.stream()
                .flatMap(a -> a.zeilen.stream())
                .filter(z -> z.stelle == stelle)
                .forEach(z -> Arrays.setAll(summe, i -> summe[i] + z.cents[i]));
        return summe;
    }

    long verfuegbar(int stelle) {
        return ansatz[stelle] - Arrays.stream(liegt(stelle)).sum();
    }

    /** What limits the position: the first two together, the third alone. */
    long grenze(int stelle) {
        return stelle < 2 ? verfuegbar(0) + verfuegbar(1) : verfuegbar(2);
    }

    boolean setze(int stelle, long cents) {
        long vorher = ansatz[stelle];
        ansatz[stelle] = cents;
        boolean passt = cents >= vorher || grenze(stelle) >= 0;
        ansatz[stelle] = passt ? cents : vorher;
        return passt;
    }

    /** @param jeStelle what is asked for on each position; nothing for 0 */
    boolean beantrage(long[] jeStelle) {
        Auftrag neu = new Auftrag();
        for (int stelle = 0; stelle < STELLEN; stelle++) {
            if (jeStelle[stelle] > 0) {
                neu.zeilen.add(new Zeile(stelle));
            }
        }
        auftraege.add(neu);
        boolean passt = vollziehe(
                neu,
                "RESERVIERUNG",
                neu.zeilen.stream()
                        .map(z -> new long[] {jeStelle[z.stelle], 0, 0})
                        .toArray(long[][]::new));
        if (!passt) {
            auftraege.remove(neu);
        }
        return passt;
    }

    boolean stimmeZu(Auftrag auftrag) {
        boolean passt = auftrag.istBeantragt() && !auftrag.zugestimmt;
        auftrag.zugestimmt |= passt;
        return passt;
    }

    boolean nimmZurueck(Auftrag auftrag) {
        boolean passt = auftrag.istBeantragt() && auftrag.zugestimmt;
        auftrag.zugestimmt &= !passt;
        return passt;
    }

    boolean lehneAb(Auftrag auftrag) {
        return !auftrag.zugestimmt && zieheZurueck(auftrag);
    }

    boolean zieheZurueck(Auftrag auftrag) {
        return auftrag.istBeantragt()
                && vollziehe(auftrag, "FREIGABE", je(auftrag, z -> new long[] {-z.reserviert(), 0, 0}));
    }

    boolean binde(Auftrag auftrag) {
        return auftrag.istBeantragt()
                && auftrag.zugestimmt
                && vollziehe(auftrag, "BINDUNG", je(auftrag, z -> new long[] {-z.reserviert(), z.reserviert(), 0}));
    }

    boolean zahle(Auftrag auftrag, int nr, long cents) {
        Zeile zeile = auftrag.zeilen.get(nr);
        return !auftrag.istBeantragt()
                && !auftrag.istEntfallen()
                && (zeile.gebunden() > 0 || zeile.reserviert() == 0)
                && vollziehe(auftrag, "ZAHLUNG", eine(auftrag, zeile, 0, -Math.min(zeile.gebunden(), cents), cents));
    }

    boolean erstatte(Auftrag auftrag, int nr, long cents) {
        return vollziehe(auftrag, "ERSTATTUNG", eine(auftrag, auftrag.zeilen.get(nr), 0, 0, -cents));
    }

    boolean schliesse(Auftrag auftrag) {
        return auftrag.liegt(1) && vollziehe(auftrag, "ABSCHLUSS", je(auftrag, z -> new long[] {0, -z.gebunden(), 0}));
    }

    /** What moves to a position that the commitment has already joins its line. */
    boolean bucheUm(Auftrag auftrag, int nr, int stelle, long cents) {
        Zeile von = auftrag.zeilen.get(nr);
        if (von.stelle == stelle) {
            return false;
        }
        Zeile neu = new Zeile(stelle);
        Zeile nach = auftrag.zeilen.stream()
                .filter(z -> z.stelle == stelle)
                .findFirst()
                .orElse(neu);
        if (nach == neu) {
            auftrag.zeilen.add(neu);
        }
        long[][] wirkung = eine(auftrag, von, 0, -cents, 0);
        wirkung[auftrag.zeilen.indexOf(nach)][1] = cents;
        boolean passt = vollziehe(auftrag, "UMBUCHUNG", wirkung);
        if (!passt) {
            auftrag.zeilen.remove(neu);
        }
        return passt;
    }

    /** The last act of this kind that was not reversed, of which there is one. */
    boolean storniere(Auftrag auftrag, String art) {
        Akt akt = auftrag.letzter(art);
        long[][] zurueck = new long[auftrag.zeilen.size()][3];
        for (int i = 0; i < akt.wirkung.length; i++) {
            for (int j = 0; j < 3; j++) {
                zurueck[i][j] = -akt.wirkung[i][j];
            }
        }
        akt.storniert = vollziehe(auftrag, "STORNO", zurueck);
        return akt.storniert;
    }

    private boolean vollziehe(Auftrag auftrag, String art, long[][] wirkung) {
        long[] vorher = {grenze(0), grenze(2)};
        dazu(auftrag, wirkung, 1);
        long[] nachher = {grenze(0), grenze(2)};
        boolean passt = auftrag.zeilen.stream()
                .flatMapToLong(z -> Arrays.stream(z.cents))
                .allMatch(c -> c >= 0);
        for (int i = 0; i < vorher.length; i++) {
            passt &= nachher[i] >= vorher[i] || nachher[i] >= 0;
        }
        if (passt) {
            auftrag.akte.add(new Akt(art, wirkung));
        } else {
            dazu(auftrag, wirkung, -1);
        }
        return passt;
    }

    private static void dazu(Auftrag auftrag, long[][] wirkung, int mal) {
        for (int i = 0; i < wirkung.length; i++) {
            for (int j = 0; j < 3; j++) {
                auftrag.zeilen.get(i).cents[j] += mal * wirkung[i][j];
            }
        }
    }

    private static long[][] je(Auftrag auftrag, Function<Zeile, long[]> was) {
        return auftrag.zeilen.stream().map(was).toArray(long[][]::new);
    }

    private static long[][] eine(Auftrag auftrag, Zeile zeile, long reserviert, long gebunden, long gezahlt) {
        return je(auftrag, z -> z == zeile ? new long[] {reserviert, gebunden, gezahlt} : new long[3]);
    }
}
