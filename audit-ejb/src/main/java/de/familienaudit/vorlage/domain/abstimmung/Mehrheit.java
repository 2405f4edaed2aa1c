package de.familienaudit.vorlage.domain.abstimmung;

/** The majority that a body needs in a subject (rule V-4), reckoned in whole numbers; a tie is never enough. */
public enum Mehrheit {
    /** more Ja than Nein: what holds where nothing else is set */
    EINFACH(Basis.ABGEGEBENE, 1, 2),
    /** more than half of those present */
    MEHRHEIT_DER_ANWESENDEN(Basis.ANWESENDE, 1, 2),
    /** more than half of the statutory members */
    MEHRHEIT_DER_MITGLIEDER(Basis.MITGLIEDER, 1, 2),
    /** two thirds of Ja and Nein */
    ZWEI_DRITTEL(Basis.ABGEGEBENE, 2, 3),
    ZWEI_DRITTEL_DER_ANWESENDEN(Basis.ANWESENDE, 2, 3),
    ZWEI_DRITTEL_DER_MITGLIEDER(Basis.MITGLIEDER, 2, 3),
    /** three quarters of Ja and Nein */
    DREI_VIERTEL(Basis.ABGEGEBENE, 3, 4),
    DREI_VIERTEL_DER_ANWESENDEN(Basis.ANWESENDE, 3, 4),
    DREI_VIERTEL_DER_MITGLIEDER(Basis.MITGLIEDER, 3, 4);

    private final Basis basis;
    private final int zaehler;
    private final int nenner;

    Mehrheit(Basis basis, int zaehler, int nenner) {
        this.basis = basis;
        this.zaehler = zaehler;
        this.nenner = nenner;
    }

    /** What the share is reckoned of. */
    public Basis basis() {
        return basis;
    }

    /**
     * The smallest number of Ja that reaches it: more than half, or the share rounded up.
     *
     * @param von the number that the share is reckoned of, at least 0
     * @return at least 1: nobody decides without a Ja
     */
    public long noetig(long von) {
        long anteil = zaehler * 2 == nenner ? von / 2 + 1 : (von * zaehler + nenner - 1) / nenner;
        return Math.max(1, anteil);
    }

    /** What a majority is reckoned of. */
    public enum Basis {
        /** Ja and Nein; abstentions do not count */
        ABGEGEBENE,
        ANWESENDE,
        /** the statutory number of members on that day */
        MITGLIEDER
    }
}
