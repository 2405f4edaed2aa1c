package de.familienaudit.haushalt.domain.aufnahme;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.io.Serializable;
import java.util.List;

/**
 * A row of a plan beside what the budget year holds.
 *
 * @param lesung what it says
 * @param stelle the position that the Kommune has; null for none
 * @param saetze what is wrong with it, and what a person should know of it
 */
public record Planbefund(Zeilenlesung lesung, Planwirkung wirkung, Planstelle stelle, List<Violation> saetze)
        implements Serializable {

    public Planbefund {
        saetze = List.copyOf(saetze);
    }

    /** Whether it names a position with an amount that counts. */
    public boolean zaehlt() {
        return wirkung != Planwirkung.FEHLER && wirkung != Planwirkung.AUSGELASSEN;
    }

    /** Whether something is written for it. */
    public boolean schreibt() {
        return zaehlt() && wirkung != Planwirkung.UNVERAENDERT;
    }

    /** The Ansatz that stands. */
    public Geldbetrag bisher() {
        return stelle == null ? Geldbetrag.NICHTS : stelle.ansatz();
    }

    /** In one line all that a person was shown of it, to notice when it is no longer so. */
    public String kennzeichen() {
        Planposten posten = lesung.posten();
        return lesung.nummer() + ";" + wirkung + ";" + (posten == null ? "" : posten.schluessel() + posten.betrag())
                + ";" + bisher() + ";" + saetze;
    }
}
