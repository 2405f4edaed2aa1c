package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Geldbetrag;

/** Rule H-5: the parts of what is available on a position, in the order in which they are shown. Each euro is in exactly one. */
public enum Posten {
    ANSATZ(true),
    NACHTRAG(true),
    /** Haushaltsrest, received or passed on (H-10). */
    REST(true),
    /** Approved über- or außerplanmäßig (ThürKO § 58). */
    BEWILLIGUNG(true),
    /** Granted purpose-bound income (H-7). */
    ZWECKEINNAHME(true),
    /** Received or given, also to cover a Bewilligung elsewhere. */
    DECKUNG(true),
    SPERRE(false),
    RESERVIERT(false),
    GEBUNDEN(false),
    GEZAHLT(false);

    private final boolean erhoeht;

    Posten(boolean erhoeht) {
        this.erhoeht = erhoeht;
    }

    /** What an amount of this part does to what is available. */
    public Geldbetrag wirkung(Geldbetrag betrag) {
        return erhoeht ? betrag : betrag.negiert();
    }

    /** Whether an entry of this part belongs to a line of a commitment. */
    public boolean gehoertZurBindung() {
        return this == RESERVIERT || this == GEBUNDEN || this == GEZAHLT;
    }
}
