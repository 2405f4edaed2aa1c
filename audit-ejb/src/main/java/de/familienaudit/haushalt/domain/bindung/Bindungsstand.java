package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.Geldbetrag;
import java.util.Collection;
import java.util.function.Function;

/** Rule H-9: how far a commitment is; follows from its lines and is stored nowhere. */
public enum Bindungsstand {
    /** Reserved, and waits for the Kämmerei. */
    BEANTRAGT,
    GEBUNDEN,
    TEILWEISE_GEZAHLT,
    /** Paid, and nothing more is expected. */
    GEZAHLT,
    /** Nothing is left of it: refused, withdrawn or reversed. */
    ENTFALLEN;

    public static Bindungsstand von(Collection<Bindungszeile> zeilen) {
        boolean reserviert = liegt(zeilen, Zeilenstand::reserviert);
        boolean gebunden = liegt(zeilen, Zeilenstand::gebunden);
        if (liegt(zeilen, Zeilenstand::gezahlt)) {
            return reserviert || gebunden ? TEILWEISE_GEZAHLT : GEZAHLT;
        }
        if (gebunden) {
            return GEBUNDEN;
        }
        return reserviert ? BEANTRAGT : ENTFALLEN;
    }

    private static boolean liegt(Collection<Bindungszeile> zeilen, Function<Zeilenstand, Geldbetrag> was) {
        return zeilen.stream().anyMatch(z -> !was.apply(z.stand()).istNichts());
    }
}
