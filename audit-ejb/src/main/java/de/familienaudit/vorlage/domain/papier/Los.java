package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Ergebnis;

/** What a row means for what it was about: the paper or a part of it, whatever way it was put to the vote (V-4). */
enum Los {
    ANGENOMMEN,
    ABGELEHNT,
    /** Taken note of, with a vote or without. */
    KENNTNIS,
    /** The proposal to refuse it found no majority, or an Umlauf no consent: nothing is decided. */
    OFFEN,
    /** Neither counts nor words tell it. */
    UNBEKANNT;

    static Los of(Ergebnis ergebnis) {
        return switch (ergebnis.wirkung()) {
            case DAFUER -> ANGENOMMEN;
            case DAGEGEN -> ABGELEHNT;
            case KENNTNIS -> KENNTNIS;
            case KEINE -> ergebnis.ausgang() == Ergebnis.Ausgang.NICHT_FESTSTELLBAR ? UNBEKANNT : OFFEN;
        };
    }

    boolean istEntschieden() {
        return this == ANGENOMMEN || this == ABGELEHNT || this == KENNTNIS;
    }
}
