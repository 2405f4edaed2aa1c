package de.familienaudit.shared.verlauf;

import java.time.Instant;
import java.util.Optional;

/**
 * Who changed a record last, according to the change log; implemented by {@code protokoll}, so that a slice below it can tell
 * two people who met at one record about each other (rule G-4).
 */
public interface LetzteAenderung {

    /**
     * @param akteur login name of who did it, {@code programm} or {@code db:<role>}
     * @param anwendungsfall {@code Service.method}, empty when changed in the database itself
     */
    record Stand(String akteur, String anwendungsfall, Instant zeitpunkt) {}

    /** The last change of the record; empty when the log has none that the actor's Kommune may see. */
    Optional<Stand> von(String tabelle, long datensatz);
}
