package de.familienaudit.haushalt.domain.stellungnahme;

import de.familienaudit.shared.Geldbetrag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules H-5, H-13, V-8: what the budget says to the finance lines of a paper. Each year is looked at by itself; the ring limits where there is one;
 * what is reserved for the paper already counts for it. Lines of one kind (two costs) need their money beside each other; lines of two kinds
 * (costs, and the own share of them) speak of the same money. Years that do not have the position are said in one line as long as they follow
 * each other.
 */
public final class BefundRule {

    private BefundRule() {}

    /** In the order of the lines and years. */
    public static List<Befundzeile> zeilen(List<Postenfrage> fragen) {
        Map<List<Object>, Geldbetrag> zusammen = new HashMap<>();
        for (Postenfrage frage : fragen) {
            if (frage.jeJahr() != null && frage.jahre() != null && frage.lagen() != null) {
                gefragte(frage)
                        .values()
                        .forEach(l -> zusammen.merge(schluessel(frage, l), frage.jeJahr(), Geldbetrag::plus));
            }
        }
        return fragen.stream().flatMap(f -> zeilen(f, zusammen).stream()).toList();
    }

    private static List<Object> schluessel(Postenfrage frage, Stellenlage lage) {
        return List.of(frage.art(), lage.grenze());
    }

    private static SortedMap<Integer, Stellenlage> gefragte(Postenfrage frage) {
        SortedMap<Integer, Stellenlage> jeJahr = new TreeMap<>();
        frage.lagen().stream().filter(l -> frage.jahre().umfasst(l.jahr())).forEach(l -> jeJahr.put(l.jahr(), l));
        return jeJahr;
    }

    private static List<Befundzeile> zeilen(Postenfrage frage, Map<List<Object>, Geldbetrag> zusammen) {
        if (frage.stelle().isEmpty()) {
            return List.of(ohneLage(frage, frage.jahre(), Befund.OHNE_STELLE));
        }
        if (frage.lagen() == null) {
            return List.of(ohneLage(frage, frage.jahre(), Befund.NICHT_GEFUEHRT));
        }
        if (frage.jahre() == null) {
            return List.of(ohneLage(frage, null, Befund.OHNE_JAHR));
        }
        List<Befundzeile> zeilen = new ArrayList<>();
        int naechstes = frage.jahre().von();
        for (Stellenlage lage : gefragte(frage).values()) {
            luecke(frage, naechstes, lage.jahr() - 1, zeilen);
            zeilen.add(mitLage(frage, lage, frage.jeJahr() == null ? null : zusammen.get(schluessel(frage, lage))));
            naechstes = lage.jahr() + 1;
        }
        int letztes = frage.jahre().bis() == null
                ? Math.max(frage.jahre().von(), naechstes - 1)
                : frage.jahre().bis();
        luecke(frage, naechstes, letztes, zeilen);
        return zeilen;
    }

    private static void luecke(Postenfrage frage, int von, int bis, List<Befundzeile> zeilen) {
        if (von <= bis) {
            zeilen.add(ohneLage(frage, new Postenfrage.Jahre(von, bis), Befund.NICHT_IM_JAHR));
        }
    }

    private static Befundzeile ohneLage(Postenfrage frage, Postenfrage.Jahre jahre, Befund befund) {
        return new Befundzeile(
                frage.zeile(),
                frage.stelle(),
                jahre == null ? null : jahre.von(),
                jahre == null ? null : jahre.bis(),
                frage.jeJahr(),
                null,
                befund,
                null);
    }

    /** @param zusammen null where there is nothing to compare */
    private static Befundzeile mitLage(Postenfrage frage, Stellenlage lage, Geldbetrag zusammen) {
        return new Befundzeile(
                frage.zeile(),
                frage.stelle(),
                lage.jahr(),
                lage.jahr(),
                frage.jeJahr(),
                zusammen,
                befund(zusammen, lage.hoechstens()),
                lage);
    }

    private static Befund befund(Geldbetrag zusammen, Geldbetrag hoechstens) {
        if (zusammen == null || hoechstens == null) {
            return Befund.AUSKUNFT;
        }
        return hoechstens.compareTo(zusammen) >= 0 ? Befund.GEDECKT : Befund.FEHLT;
    }
}
