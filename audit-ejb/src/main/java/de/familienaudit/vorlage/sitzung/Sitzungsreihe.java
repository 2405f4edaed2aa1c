package de.familienaudit.vorlage.sitzung;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Command: that a session comes again (rules V-16, F-3). Null texts count as empty.
 *
 * @param takt name of a {@link de.familienaudit.shared.zeit.Takt}; empty where none is chosen
 * @param letzter day up to which it does; null for none typed
 */
public record Sitzungsreihe(String takt, LocalDate letzter) {

    public Sitzungsreihe {
        takt = Objects.requireNonNullElse(takt, "");
    }

    /** Whether anything is said about it. */
    public boolean istGefragt() {
        return !takt.isEmpty() || letzter != null;
    }

    /**
     * One day of it.
     *
     * @param feiertag name of the holiday; empty for any other day
     */
    public record Reihentag(LocalDate tag, String feiertag) implements java.io.Serializable {}
}
