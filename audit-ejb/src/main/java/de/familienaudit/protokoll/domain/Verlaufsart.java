package de.familienaudit.protokoll.domain;

import de.familienaudit.shared.Aktion;

/** Kinds of records that show their history (rule G-2), each with the right that reading the record itself needs. */
public enum Verlaufsart {
    MASSNAHME(Aktion.ZIELVEREINBARUNG_LESEN),
    KENNZAHL(Aktion.ZIELVEREINBARUNG_LESEN),
    FASSUNG(Aktion.ZIELVEREINBARUNG_LESEN),
    STELLE(Aktion.STELLEN_LESEN),
    VERTRETUNG(Aktion.VERTRETUNG_EINSETZEN),
    KONTO(Aktion.KONTEN_VERWALTEN),
    SCHRIFTSTUECK(Aktion.SCHRIFTSTUECK_LESEN),
    KOMMUNE(Aktion.KOMMUNE_EINSTELLEN);

    private final Aktion aktion;

    Verlaufsart(Aktion aktion) {
        this.aktion = aktion;
    }

    /** What one must be allowed to do to read the record. */
    public Aktion aktion() {
        return aktion;
    }
}
