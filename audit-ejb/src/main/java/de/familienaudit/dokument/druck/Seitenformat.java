package de.familienaudit.dokument.druck;

/** Size and direction of the paper; the value is what a style sheet calls it. */
public enum Seitenformat {
    A4_HOCH("A4 portrait"),
    A4_QUER("A4 landscape"),
    A3_QUER("A3 landscape");

    private final String groesse;

    Seitenformat(String groesse) {
        this.groesse = groesse;
    }

    /** As {@code @page { size: … }} wants it. */
    public String groesse() {
        return groesse;
    }
}
