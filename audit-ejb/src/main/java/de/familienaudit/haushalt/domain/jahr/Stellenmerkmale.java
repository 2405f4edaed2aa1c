package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules H-5, H-10: what the plan says of a position beside its amount. Verfügungsmittel and Deckungsreserve are never exceeded (ThürGemHV § 11), so
 * no ring lends them anything.
 *
 * @param uebertragbar declared so, beside what the law says of the Vermögenshaushalt
 */
public record Stellenmerkmale(boolean uebertragbar, boolean verfuegungsmittel, boolean deckungsreserve)
        implements Serializable {

    /** Nothing in particular. */
    public static final Stellenmerkmale KEINE = new Stellenmerkmale(false, false, false);

    /** Whether its own Ansatz is all that may be spent on it. */
    public boolean istGedeckelt() {
        return verfuegungsmittel || deckungsreserve;
    }

    /**
     * @param imRing whether the position is in a Deckungsring
     * @return H-10.nie_uebertragbar, H-5.merkmal_nur_ausgabe, H-5.merkmal_im_ring, each at its field, all at once
     */
    public List<Violation> verstoesse(Haushaltsseite seite, boolean imRing) {
        List<Violation> verstoesse = new ArrayList<>();
        if (uebertragbar && istGedeckelt()) {
            verstoesse.add(Violation.at("uebertragbar", "H-10.nie_uebertragbar"));
        }
        if (imRing && istGedeckelt()) {
            verstoesse.add(
                    Violation.at(verfuegungsmittel ? "verfuegungsmittel" : "deckungsreserve", "H-5.merkmal_im_ring"));
        }
        if (seite == Haushaltsseite.EINNAHME) {
            if (verfuegungsmittel) {
                verstoesse.add(Violation.at("verfuegungsmittel", "H-5.merkmal_nur_ausgabe"));
            }
            if (deckungsreserve) {
                verstoesse.add(Violation.at("deckungsreserve", "H-5.merkmal_nur_ausgabe"));
            }
        }
        return verstoesse;
    }
}
