package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.haushalt.domain.haushaltsstelle.Rechnungsstil;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules H-1, H-5: which column of a plan is what.
 *
 * @param kopf index of the row with the heads of the columns; -1 for none
 * @param arten of each column, from the left
 * @param sicher whether nobody needs to look at it; never for what a person chose
 */
public record Planspalten(int kopf, List<Spaltenart> arten, boolean sicher) implements Serializable {

    public Planspalten {
        arten = List.copyOf(arten);
    }

    /** The column of this kind from 0; -1 for none. */
    public int spalte(Spaltenart art) {
        return arten.indexOf(art);
    }

    public boolean hat(Spaltenart art) {
        return arten.contains(art);
    }

    /** Whether the number stands in two columns. */
    public boolean istGeteilt(Rechnungsstil stil) {
        return stil == Rechnungsstil.KAMERAL
                ? hat(Spaltenart.UNTERABSCHNITT) && hat(Spaltenart.GRUPPIERUNG)
                : hat(Spaltenart.PRODUKT) && hat(Spaltenart.KONTO);
    }

    /** @return H-5.spalte_stelle_kameral, H-5.spalte_stelle_doppisch, H-5.spalte_betrag, H-5.spalte_doppelt, all at once */
    public List<Violation> verstoesse(Rechnungsstil stil) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!hat(Spaltenart.STELLE) && !istGeteilt(stil)) {
            verstoesse.add(Violation.of(
                    stil == Rechnungsstil.KAMERAL ? "H-5.spalte_stelle_kameral" : "H-5.spalte_stelle_doppisch"));
        }
        if (!hat(Spaltenart.BETRAG)) {
            verstoesse.add(Violation.of("H-5.spalte_betrag"));
        }
        for (Spaltenart art : Spaltenart.values()) {
            if (art != Spaltenart.KEINE && arten.indexOf(art) != arten.lastIndexOf(art)) {
                verstoesse.add(Violation.of("H-5.spalte_doppelt", art));
            }
        }
        return verstoesse;
    }
}
