package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.haushalt.domain.haushaltsstelle.Doppikstelle;
import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.haushalt.domain.haushaltsstelle.Kameralstelle;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;

/**
 * Rules H-1, H-5: a position with its Ansatz, as a row of a plan says it.
 *
 * @param kameral null for a doppisch one; then doppisch is there
 * @param seite null where a doppisch row does not say it
 * @param ausZahl whether the number was a number of a spreadsheet, which may have lost noughts at its beginning
 */
public record Planposten(
        Kameralstelle kameral,
        Doppikstelle doppisch,
        Haushaltsseite seite,
        String bezeichnung,
        Geldbetrag betrag,
        boolean ausZahl)
        implements Serializable {

    /** The same for every way to write the same number. */
    public String schluessel() {
        return kameral == null ? schluessel(doppisch) : schluessel(kameral);
    }

    static String schluessel(Kameralstelle n) {
        return String.join("|", n.praefix(), n.unterabschnitt(), n.massnahme(), n.gruppierung());
    }

    static String schluessel(Doppikstelle n) {
        return n.produkt() + "|" + n.konto();
    }

    /** The number as it was written. */
    public String nummer() {
        return kameral == null ? doppisch.toString() : kameral.wortlaut();
    }
}
