package de.familienaudit.zugang.domain.kommune;

/** What a coat of arms can be stored as. */
public enum Bildformat {
    PNG("image/png"),
    SVG("image/svg+xml");

    private final String medientyp;

    Bildformat(String medientyp) {
        this.medientyp = medientyp;
    }

    /** The type under which a browser gets it. */
    public String medientyp() {
        return medientyp;
    }
}
