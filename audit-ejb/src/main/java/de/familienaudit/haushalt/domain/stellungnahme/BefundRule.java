package de.familienaudit.haushalt.domain.stellungnahme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules H-5, H-13, V-8: what the budget says to a finance line of a paper. Each year is looked at by itself; the ring limits where there is one; what
 * is reserved for the paper already counts for it. Years that do not have the position are said in one line as long as they follow each other.
 */
public final class BefundRule {

    private BefundRule() {}

    /** @param lagen of the position, in whatever years; others are left out */
    public static List<Befundzeile> zeilen(Postenfrage frage, Collection<Stellenlage> lagen) {
        if (frage.stelle().isEmpty()) {
            return List.of(ohneLage(frage, frage.von(), frage.bis(), Befund.OHNE_STELLE));
        }
        if (!frage.gefuehrt()) {
            return List.of(ohneLage(frage, frage.von(), frage.bis(), Befund.NICHT_GEFUEHRT));
        }
        if (frage.von() == null) {
            return List.of(ohneLage(frage, null, null, Befund.OHNE_JAHR));
        }
        SortedMap<Integer, Stellenlage> jeJahr = new TreeMap<>();
        lagen.stream().filter(l -> frage.fragtNach(l.jahr())).forEach(l -> jeJahr.put(l.jahr(), l));
        List<Befundzeile> zeilen = new ArrayList<>();
        int naechstes = frage.von();
        for (Stellenlage lage : jeJahr.values()) {
            luecke(frage, naechstes, lage.jahr() - 1, zeilen);
            zeilen.add(mitLage(frage, lage));
            naechstes = lage.jahr() + 1;
        }
        int letztes = frage.bis() == null ? Math.max(frage.von(), naechstes - 1) : frage.bis();
        luecke(frage, naechstes, letztes, zeilen);
        return zeilen;
    }

    private static void luecke(Postenfrage frage, int von, int bis, List<Befundzeile> zeilen) {
        if (von <= bis) {
            zeilen.add(ohneLage(frage, von, bis, Befund.NICHT_IM_JAHR));
        }
    }

    private static Befundzeile ohneLage(Postenfrage frage, Integer von, Integer bis, Befund befund) {
        return new Befundzeile(frage.zeile(), frage.stelle(), von, bis, frage.jeJahr(), befund, null);
    }

    private static Befundzeile mitLage(Postenfrage frage, Stellenlage lage) {
        return new Befundzeile(
                frage.zeile(), frage.stelle(), lage.jahr(), lage.jahr(), frage.jeJahr(), befund(frage, lage), lage);
    }

    private static Befund befund(Postenfrage frage, Stellenlage lage) {
        if (frage.jeJahr() == null || lage.hoechstens() == null) {
            return Befund.AUSKUNFT;
        }
        return lage.hoechstens().compareTo(frage.jeJahr()) >= 0 ? Befund.GEDECKT : Befund.FEHLT;
    }
}
