package de.familienaudit.haushalt.domain.abschluss;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsteil;
import java.io.Serializable;

/**
 * Rule H-10: what decides whether the rest of a position can go into the next year.
 *
 * @param teil part of the budget; null in doppisch years
 * @param erklaert declared transferable by the budget
 */
public record Uebertragbarkeit(Haushaltsteil teil, boolean erklaert, boolean verfuegungsmittel, boolean deckungsreserve)
        implements Serializable {

    public boolean istUebertragbar() {
        return !verfuegungsmittel && !deckungsreserve && (erklaert || teil == Haushaltsteil.VERMOEGENSHAUSHALT);
    }
}
