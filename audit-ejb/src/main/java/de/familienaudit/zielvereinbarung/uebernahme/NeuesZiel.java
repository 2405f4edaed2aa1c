package de.familienaudit.zielvereinbarung.uebernahme;

import java.io.Serializable;

/**
 * A Ziel that a carry-over would add to the successor's draft, because no Ziel there has its words (rule A-10).
 *
 * @param nummer number in the agreement that ends
 * @param text its words, which it keeps
 * @param neueNummer number that it would get in the draft
 * @param dort words of the Ziel that has the old number in the draft; empty when none has
 */
public record NeuesZiel(String nummer, String text, String neueNummer, String dort) implements Serializable {

    /** Whether there would be a second Ziel beside the one of its number. */
    public boolean zweites() {
        return !dort.isEmpty();
    }
}
