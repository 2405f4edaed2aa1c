package de.familienaudit.haushalt.domain.satzung;

/** Rule G-7: how a step of a Satzung comes into the program, and so what it may leave open. */
public enum Erfassungsweise {
    /** As it happens: every step follows on the one before. */
    LAUFEND,
    /** Of the past, in a year that is not over for the program: steps may be missing, but what the program sees counts. */
    NACHERFASST,
    /** Of years that are only records: what is told contradicts no day; everything else is remarked on. */
    NACHWEIS;

    /** @param nurNachweis whether all years of the Satzung are records */
    public static Erfassungsweise of(boolean nacherfasst, boolean nurNachweis) {
        if (!nacherfasst) {
            return LAUFEND;
        }
        return nurNachweis ? NACHWEIS : NACHERFASST;
    }
}
