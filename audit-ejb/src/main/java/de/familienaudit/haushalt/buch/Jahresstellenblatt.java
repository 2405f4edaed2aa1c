package de.familienaudit.haushalt.buch;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.List;

/**
 * A position in a year: how much is available, and why (rules H-5, H-13).
 *
 * @param jahr of the budget
 * @param version for rule G-4
 * @param warum every part that has entries, in the order in which they are shown; they make what is available
 * @param ansatz without Nachträge, as a form changes it
 * @param grundlage what the Ansatz rests on, for its word
 * @param lage the word beside the available amount; null where there is none
 * @param ringId null for none
 */
public record Jahresstellenblatt(
        JahresstelleZeile zeile,
        int jahr,
        int version,
        List<Summe> warum,
        Geldbetrag ansatz,
        Enum<?> grundlage,
        Enum<?> lage,
        Long ringId,
        Merkmale merkmale,
        Jahresstand jahresstand)
        implements Serializable {

    public Jahresstellenblatt {
        warum = List.copyOf(warum);
    }

    /**
     * One part.
     *
     * @param posten for its word
     * @param wirkung what it does to the available amount
     */
    public record Summe(Enum<?> posten, Geldbetrag betrag, Geldbetrag wirkung) implements Serializable {}

    /**
     * What its year lets be entered.
     *
     * @param nachweis whether it is only a record (G-7)
     * @param abgeschlossen whether it is closed (H-10)
     */
    public record Jahresstand(boolean nachweis, boolean abgeschlossen) implements Serializable {}

    /** What the plan says beside the amount. */
    public record Merkmale(boolean uebertragbar, boolean verfuegungsmittel, boolean deckungsreserve)
            implements Serializable {}
}
