package de.familienaudit.haushalt.domain.abschluss;

import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Rule H-10: a Haushaltsrest as it is to be made.
 *
 * @param von the position of the year that is closed
 * @param nach the same position in the next year
 * @param uebertraege lines of commitments that go along
 */
public record Rest(long von, long nach, Geldbetrag betrag, List<Uebertrag> uebertraege) implements Serializable {

    public Rest {
        Objects.requireNonNull(betrag, "betrag");
        uebertraege = List.copyOf(uebertraege);
    }

    /**
     * One line that goes along with what is still open on it; what was paid stays.
     *
     * @param alteZeile its id in the year that is closed
     * @param neueZeile its id in the next year
     */
    public record Uebertrag(long alteZeile, long neueZeile, Zeilenstand stand) implements Serializable {

        public Uebertrag {
            Objects.requireNonNull(stand, "stand");
        }
    }

    /** What is reserved or committed and goes along. */
    Geldbetrag offen() {
        return summe(Zeilenstand::reserviert).plus(summe(Zeilenstand::gebunden));
    }

    private Geldbetrag summe(Function<Zeilenstand, Geldbetrag> was) {
        return uebertraege.stream().map(u -> was.apply(u.stand())).reduce(Geldbetrag.NICHTS, Geldbetrag::plus);
    }
}
