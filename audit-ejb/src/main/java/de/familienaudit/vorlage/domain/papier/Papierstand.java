package de.familienaudit.vorlage.domain.papier;

/**
 * Rule V-7: how far a paper has come. What bodies made of it follows from its rows, see {@link PapierstandRule}; the rest from acts in
 * the program.
 */
public enum Papierstand {
    ENTWURF,
    IN_ABSTIMMUNG,
    /** No body has dealt with it yet. */
    EINGEREICHT,
    IN_BERATUNG,
    BESCHLOSSEN,
    GEAENDERT_BESCHLOSSEN,
    TEILWEISE_BESCHLOSSEN,
    ZUR_KENNTNIS_GENOMMEN,
    ABGELEHNT,
    /** The body that decides dealt with it; what came out is not known, neither open nor cancelled (V-5). */
    ERGEBNIS_UNBEKANNT,
    ZURUECKGEZOGEN,
    /** By {@link Ausfertigung#gilt}; kept beside what came out, which nobody wants to lose. */
    AUSGEFERTIGT,
    /** By an objection of the Landrätin or the supervision. */
    AUSGESETZT,
    AUFGEHOBEN;

    /** Whether bodies still have something to do with it: it was submitted, and not all of it is known to be decided. */
    public boolean wartetAufGremien() {
        return this == EINGEREICHT
                || this == IN_BERATUNG
                || this == TEILWEISE_BESCHLOSSEN
                || this == ERGEBNIS_UNBEKANNT;
    }

    /** Whether bodies decided it, in whole or in part, whatever became of their decision afterwards. */
    public boolean wurdeBeschlossen() {
        return istPositiv() || this == AUSGEFERTIGT || this == AUSGESETZT || this == AUFGEHOBEN;
    }

    /** Whether something came out that can be issued (V-7). */
    public boolean istPositiv() {
        return this == BESCHLOSSEN
                || this == GEAENDERT_BESCHLOSSEN
                || this == TEILWEISE_BESCHLOSSEN
                || this == ZUR_KENNTNIS_GENOMMEN;
    }
}
