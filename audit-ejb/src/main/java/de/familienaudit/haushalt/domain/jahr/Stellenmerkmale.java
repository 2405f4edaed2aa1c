package de.familienaudit.haushalt.domain.jahr;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule H-10: what the plan says of a position beside its amount.
 *
 * @param uebertragbar declared so, beside what the law says of the Vermögenshaushalt
 */
public record Stellenmerkmale(boolean uebertragbar, boolean verfuegungsmittel, boolean deckungsreserve)
        implements Serializable {

    /** Nothing in particular. */
    public static final Stellenmerkmale KEINE = new Stellenmerkmale(false, false, false);

    /** @return H-10.nie_uebertragbar, H-5.merkmal_nur_ausgabe, each at its field, all at once */
    public List<Violation> verstoesse(Haushaltsseite seite) {
        List<Violation> verstoesse = new ArrayList<>();
        if (uebertragbar && (verfuegungsmittel || deckungsreserve)) {
            verstoesse.add(Violation.at("uebertragbar", "H-10.nie_uebertragbar"));
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
