package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.Geldbetrag;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules H-9, H-10: what the Kämmerei can do with a line of what is committed, in the order in which it is offered. */
public enum Zahlungsschritt {
    /** Of the rest, and of what is available where it costs more. */
    ZAHLEN,
    ERSTATTEN,
    UMBUCHEN,
    /** The order is done; what was not needed is free. */
    ABSCHLIESSEN;

    /**
     * @param offen whether the year of the line is open and no mere record
     * @param zahlbar whether the commitment is one that is paid, see {@link ZahlungRule#verstoesse}
     */
    public static Set<Zahlungsschritt> auf(Zeilenstand zeile, boolean offen, boolean zahlbar) {
        if (!offen) {
            return EnumSet.noneOf(Zahlungsschritt.class);
        }
        return Arrays.stream(values())
                .filter(schritt -> schritt.passt(zeile, zahlbar))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Zahlungsschritt.class)));
    }

    private boolean passt(Zeilenstand zeile, boolean zahlbar) {
        return switch (this) {
            case ZAHLEN -> zahlbar;
            case ERSTATTEN -> liegt(zeile.gezahlt());
            case UMBUCHEN, ABSCHLIESSEN -> liegt(zeile.gebunden());
        };
    }

    private static boolean liegt(Geldbetrag betrag) {
        return betrag.compareTo(Geldbetrag.NICHTS) > 0;
    }
}
