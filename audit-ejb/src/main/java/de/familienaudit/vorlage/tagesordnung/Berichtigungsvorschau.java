package de.familienaudit.vorlage.tagesordnung;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the correction of a vote would change (V-14), shown before it is stored.
 *
 * @param bisher how far the paper has come so far
 * @param danach how far it would have come
 */
public record Berichtigungsvorschau(long vorlageId, String nummer, String betreff, Lage bisher, Lage danach)
        implements Serializable {

    /** Whether the paper would be in another state, or decided on another day. */
    public boolean aendertLage() {
        return !bisher.equals(danach);
    }

    /** A state with its day; null for none. */
    public record Lage(Enum<?> stand, LocalDate am) implements Serializable {}
}
