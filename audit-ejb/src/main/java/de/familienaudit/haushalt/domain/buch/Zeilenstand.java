package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** Rules H-5, H-9: what of one line of a commitment is reserved, committed and paid. */
public record Zeilenstand(Geldbetrag reserviert, Geldbetrag gebunden, Geldbetrag gezahlt) implements Serializable {

    /** Nothing was booked. */
    public static final Zeilenstand LEER = new Zeilenstand(Geldbetrag.NICHTS, Geldbetrag.NICHTS, Geldbetrag.NICHTS);

    /** What the entries of one line make; entries of other parts do not count. */
    public static Zeilenstand aus(Collection<Buchung> buchungen) {
        return LEER.mit(buchungen);
    }

    /** The same after further entries of this line. */
    public Zeilenstand mit(Collection<Buchung> buchungen) {
        Zeilenstand stand = this;
        for (Buchung buchung : buchungen) {
            stand = stand.mit(buchung);
        }
        return stand;
    }

    /** Whether it can be so: nothing is less than 0,00 €. */
    public boolean istMoeglich() {
        return List.of(reserviert, gebunden, gezahlt).stream().noneMatch(Geldbetrag::istNegativ);
    }

    private Zeilenstand mit(Buchung buchung) {
        Geldbetrag betrag = buchung.betrag();
        return switch (buchung.posten()) {
            case RESERVIERT -> new Zeilenstand(reserviert.plus(betrag), gebunden, gezahlt);
            case GEBUNDEN -> new Zeilenstand(reserviert, gebunden.plus(betrag), gezahlt);
            case GEZAHLT -> new Zeilenstand(reserviert, gebunden, gezahlt.plus(betrag));
            default -> this;
        };
    }
}
