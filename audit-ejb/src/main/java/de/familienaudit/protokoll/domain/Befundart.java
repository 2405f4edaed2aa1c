package de.familienaudit.protokoll.domain;

/** Rule G-2: what checking the sealed change log can find. */
public enum Befundart {
    /** An entry that the seal lists is gone, or hidden in another Kommune. */
    EINTRAG_FEHLT(true),
    /** An entry says something else than when it was sealed. */
    EINTRAG_GEAENDERT(true),
    /** An entry that a seal lost when its time of keeping was over stands there again. */
    EINTRAG_FREMD(true),
    /** The seal before this number is missing. */
    SIEGEL_FEHLT(true),
    /** A seal's own hash does not fit what it lists. */
    SIEGEL_GEAENDERT(true),
    /** A seal does not continue the hash of the one before. */
    KETTE_GEBROCHEN(true),
    /** A seal counts as cleared by age, but no entry tells of it. */
    LOESCHUNG_OHNE_NACHWEIS(true),
    /** Entries are much older than the job would leave unsealed. */
    NICHT_VERSIEGELT(true),
    /** Entries that stand in no seal and do not wait for one either. */
    VERWAIST(true),
    /** The entries of a seal were removed because their time of keeping was over: in order. */
    GELOESCHT(false);

    private final boolean mangel;

    Befundart(boolean mangel) {
        this.mangel = mangel;
    }

    /** Whether this is something wrong, and not only something to know. */
    public boolean istMangel() {
        return mangel;
    }
}
