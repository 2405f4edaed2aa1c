package de.familienaudit.haushalt.buch;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;

/**
 * Rule H-5: what lies on a position, summed by the database; the same for every viewer.
 *
 * @param ansatz with its Nachträge
 * @param verfuegbar of the position itself; negative is shown so. Null where there is no such amount: on an income, and in a year that is only
 *     a record (G-7)
 * @param imRing what is available in its Deckungsring, which is what limits; null for none
 */
public record Stellensummen(
        Geldbetrag ansatz,
        Geldbetrag reserviert,
        Geldbetrag gebunden,
        Geldbetrag gezahlt,
        Geldbetrag verfuegbar,
        Geldbetrag imRing)
        implements Serializable {}
