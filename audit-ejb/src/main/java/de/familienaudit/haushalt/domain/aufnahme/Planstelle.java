package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;

/**
 * A position that the Kommune has, and what the budget year holds for it.
 *
 * @param kameral null for a doppisch one; then doppisch is there
 * @param jahresstelleId its id in the year; null where the year does not have it
 * @param ansatz that stands, without Nachträge; 0,00 € for none
 * @param fortgefuehrt whether the Ansatz is only carried on from the year before (H-3)
 */
public record Planstelle(
        long id,
        Kameralstelle kameral,
        Doppikstelle doppisch,
        String bezeichnung,
        Haushaltsseite seite,
        Long jahresstelleId,
        Geldbetrag ansatz,
        boolean fortgefuehrt)
        implements Serializable {

    /** As {@link Planposten#schluessel()}. */
    public String schluessel() {
        return kameral == null ? Planposten.schluessel(doppisch) : Planposten.schluessel(kameral);
    }

    /** The number as it was written. */
    public String nummer() {
        return kameral == null ? doppisch.toString() : kameral.wortlaut();
    }
}
