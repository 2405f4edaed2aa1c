package de.familienaudit.haushalt.domain.stellungnahme;

import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.domain.jahr.Haushaltsphase;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Objects;

/**
 * Rules H-3, H-5: what lies on a position in one year at one moment.
 *
 * @param ansatz with its Nachträge
 * @param grundlage what the Ansatz rests on
 * @param verfuegbar of the position itself; null for income, and in a year that is only a record (G-7)
 * @param ring number of its Deckungsring; empty for none
 * @param imRing what is available in the ring, which is what limits; null for none
 * @param fuerDiese what is reserved, committed or paid for the paper already, on all of the ring where there is one
 */
public record Stellenlage(
        int jahr,
        long jahresstelle,
        Haushaltsphase phase,
        Geldbetrag ansatz,
        Ansatzgrundlage grundlage,
        Geldbetrag verfuegbar,
        String ring,
        Geldbetrag imRing,
        Geldbetrag fuerDiese)
        implements Serializable {

    public Stellenlage {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(ansatz, "ansatz");
        Objects.requireNonNull(grundlage, "grundlage");
        Objects.requireNonNull(fuerDiese, "fuerDiese");
        ring = Objects.requireNonNullElse(ring, "");
    }

    /** What limits it in its year: its ring, else itself. */
    Object grenze() {
        return ring.isEmpty() ? jahresstelle : jahr + "/" + ring;
    }

    /** What the paper can have at most; null where nothing is available at all. */
    Geldbetrag hoechstens() {
        boolean offen = phase != Haushaltsphase.NACHWEIS && phase != Haushaltsphase.ABGESCHLOSSEN;
        if (!offen || verfuegbar == null) {
            return null;
        }
        return (imRing == null ? verfuegbar : imRing).plus(fuerDiese);
    }
}
