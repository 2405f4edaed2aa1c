package de.familienaudit.zielvereinbarung.domain.fassung;

/** What a paper did to a Fassung (rules A-9, V-11). */
public enum Beschlussausgang {
    ANGENOMMEN,
    ABGELEHNT,
    /** Put off: nothing was decided. */
    VERTAGT,
    /** Decided with changes; the Fassung with the changed text is not named yet. */
    TEXT_FEHLT,
    /** Decided under conditions that are not met yet. */
    UNTER_VORBEHALT,
    /** The decision has no effect until the suspension ends. */
    AUSGESETZT,
    /** The decision was revoked. */
    AUFGEHOBEN,
    /** What was recorded as decided was corrected: it was not. */
    BERICHTIGT;

    /** Whether a decision was taken back that had been made: the decided words stay as they are (G-1). */
    public boolean nimmtBeschlussZurueck() {
        return this == AUSGESETZT || this == AUFGEHOBEN;
    }
}
