package de.familienaudit.vorlage.domain.umsetzung;

import de.familienaudit.vorlage.domain.papier.Papierstand;
import java.time.LocalDate;

/** Rule V-15: how far a decision is carried out, for the report on it. */
public enum Ausfuehrungsstand {
    /** Nobody was asked. */
    OHNE,
    OFFEN,
    UEBERFAELLIG,
    ERLEDIGT,
    /** The decision is suspended or revoked. */
    RUHT;

    /** @param auftrag null for none */
    public static Ausfuehrungsstand of(Papierstand stand, Ausfuehrung auftrag, LocalDate heute) {
        if (auftrag != null && auftrag.istErledigt()) {
            return ERLEDIGT;
        }
        if (!stand.istPositiv()) {
            return RUHT;
        }
        if (auftrag == null) {
            return OHNE;
        }
        return auftrag.istUeberfaellig(heute) ? UEBERFAELLIG : OFFEN;
    }
}
