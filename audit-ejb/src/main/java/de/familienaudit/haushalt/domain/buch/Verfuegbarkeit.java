package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Rules H-5, H-13: what is available on a position or in a Deckungsring, with the sum of each part; reckoned from entries every time.
 *
 * @param summen sum of each part that has entries
 */
public record Verfuegbarkeit(Map<Posten, Geldbetrag> summen) implements Serializable {

    public Verfuegbarkeit {
        Map<Posten, Geldbetrag> kopie = new EnumMap<>(Posten.class);
        kopie.putAll(summen);
        summen = Collections.unmodifiableMap(kopie);
    }

    /** What these entries make, in whatever order they come. */
    public static Verfuegbarkeit aus(Collection<Buchung> buchungen) {
        Map<Posten, Geldbetrag> summen = new EnumMap<>(Posten.class);
        buchungen.forEach(b -> summen.merge(b.posten(), b.betrag(), Geldbetrag::plus));
        return new Verfuegbarkeit(summen);
    }

    /** Sum of one part; 0,00 € where there are no entries. */
    public Geldbetrag summe(Posten posten) {
        return summen.getOrDefault(posten, Geldbetrag.NICHTS);
    }

    /** The parts that have entries, in the order in which they are shown. */
    public SortedSet<Posten> posten() {
        return new TreeSet<>(summen.keySet());
    }

    /** May be negative, and is then shown so. */
    public Geldbetrag verfuegbar() {
        return summen.entrySet().stream()
                .map(e -> e.getKey().wirkung(e.getValue()))
                .reduce(Geldbetrag.NICHTS, Geldbetrag::plus);
    }

    public Verfuegbarkeitslage lage() {
        Geldbetrag verfuegbar = verfuegbar();
        if (verfuegbar.istNichts()) {
            return Verfuegbarkeitslage.AUSGESCHOEPFT;
        }
        return verfuegbar.istNegativ() ? Verfuegbarkeitslage.UEBERZOGEN : Verfuegbarkeitslage.FREI;
    }
}
