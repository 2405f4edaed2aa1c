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
        return von(
                liegt(zeilen, Zeilenstand::reserviert),
                liegt(zeilen, Zeilenstand::gebunden),
                liegt(zeilen, Zeilenstand::gezahlt));
    }

    /** @param summe of all its lines */
    public static Bindungsstand von(Zeilenstand summe) {
        return von(
                !summe.reserviert().istNichts(),
                !summe.gebunden().istNichts(),
                !summe.gezahlt().istNichts());
    }

    private static Bindungsstand von(boolean reserviert, boolean gebunden, boolean gezahlt) {
        if (gezahlt) {
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
