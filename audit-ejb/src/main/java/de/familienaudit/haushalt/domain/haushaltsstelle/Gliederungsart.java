package de.familienaudit.haushalt.domain.haushaltsstelle;

/** Rule H-1: the kinds of digits whose meaning stands in a reference table. */
public enum Gliederungsart {
    EINZELPLAN(1, 1),
    ABSCHNITT(2, 2),
    UNTERABSCHNITT(3, 5),
    HAUPTGRUPPE(1, 1),
    GRUPPE(2, 2),
    /** Third digit of some groups: from whom or to whom the money goes. */
    PARTNER(1, 1);

    private final int mindestens;
    private final int hoechstens;

    Gliederungsart(int mindestens, int hoechstens) {
        this.mindestens = mindestens;
        this.hoechstens = hoechstens;
    }

    /** Fewest digits of this kind. */
    public int mindestens() {
        return mindestens;
    }

    /** Most digits of this kind. */
    public int hoechstens() {
        return hoechstens;
    }
}
