package de.familienaudit.zielvereinbarung.einlesen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts labels together that go on in the next row or line: {@code Umsetzung bis 1. Jahresbericht /} and {@code 2.
 * Jahresbericht / fortlaufend}. Only when both together are a label of the form word for word.
 */
final class LabelJoiner {

    private static final int LAENGSTER_TEIL = 100;

    private LabelJoiner() {}

    static List<SaubereZeile> fuege(List<SaubereZeile> zeilen) {
        List<SaubereZeile> neu = new ArrayList<>(zeilen.size());
        for (SaubereZeile zeile : zeilen) {
            int letzte = neu.size() - 1;
            if (letzte >= 0 && gehoertZusammen(neu.get(letzte), zeile)) {
                neu.set(letzte, neu.get(letzte).mit(zeile));
            } else {
                neu.add(zeile);
            }
        }
        return neu;
    }

    private static boolean gehoertZusammen(SaubereZeile hier, SaubereZeile dort) {
        String anfang = hier.isAbsatz() ? hier.wert() : hier.label();
        String fortsetzung = dort.isAbsatz() ? dort.wert() : dort.label();
        if (anfang.isEmpty()
                || fortsetzung.isEmpty()
                || hier.isTrennlinie()
                || dort.isTrennlinie()
                || anfang.length() > LAENGSTER_TEIL
                || fortsetzung.length() > LAENGSTER_TEIL) {
            return false;
        }
        boolean offen = anfang.endsWith("/") || anfang.endsWith("-");
        if (dort.isAbsatz() && (hier.isAbsatz() || !offen)) {
            return false;
        }
        Optional<Feld> ganz = Feld.genau(anfang + " " + fortsetzung);
        Optional<Feld> nurDort = Feld.von(fortsetzung);
        boolean eigenesLabel = nurDort.isPresent() && !nurDort.equals(ganz);
        return ganz.isPresent() && !eigenesLabel && (offen || nurDort.isEmpty());
    }
}
