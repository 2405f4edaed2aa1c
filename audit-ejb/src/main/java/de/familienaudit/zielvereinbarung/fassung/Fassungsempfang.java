package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungstext;

/** Takes the text of a Fassung in its order: a Handlungsfeld, then one of its Ziele after the other. */
public interface Fassungsempfang {

    /** @param untertitel empty when the document names none */
    void feld(int nummer, String titel, String untertitel);

    /** A whole Ziel of the Handlungsfeld that came last. */
    void ziel(Fassungstext.Zielteil ziel);
}
