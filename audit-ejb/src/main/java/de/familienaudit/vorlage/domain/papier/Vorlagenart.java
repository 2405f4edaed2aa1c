package de.familienaudit.vorlage.domain.papier;

/** Rule V-8: kind of a paper. */
public enum Vorlagenart {
    /** Proposal of the administration that a body decides on. */
    BESCHLUSSVORLAGE,
    /** Report or notice; a body takes note of it. */
    BERICHT,
    /** Motion of a Fraktion or a member. */
    ANTRAG,
    /** The head of the administration decided instead of the body (V-13). */
    EILENTSCHEIDUNG;

    /** Whether the form of this kind has a field for the Kämmerei; a motion has none. */
    public boolean hatKaemmerei() {
        return this != ANTRAG;
    }

    /** Whether it can be issued; a report never is (V-9). */
    public boolean kannAusgefertigtWerden() {
        return this != BERICHT;
    }

    /** Whether something is decided, so that there is a text of the decision and a row that decides. */
    public boolean wirdEntschieden() {
        return this != BERICHT;
    }
}
