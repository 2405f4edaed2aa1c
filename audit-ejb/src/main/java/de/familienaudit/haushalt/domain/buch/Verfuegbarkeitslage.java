package de.familienaudit.haushalt.domain.buch;

/** Rule H-5: the word beside an available amount. */
public enum Verfuegbarkeitslage {
    FREI,
    /** Exactly 0,00 €. */
    AUSGESCHOEPFT,
    /** Less than 0,00 €. */
    UEBERZOGEN
}
