package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Werte;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * A field of a form.
 *
 * @param name fully qualified, parts joined by dots; empty for none
 * @param eintrag its dictionary
 * @param art inherited type: {@code Sig}, {@code Tx}, {@code Btn}, {@code Ch}, or empty
 * @param kinder further fields below it
 * @param widgets where it stands on pages; the dictionary itself when both are one
 */
record Feld(String name, COSDictionary eintrag, String art, List<Feld> kinder, List<COSDictionary> widgets) {

    boolean istSignaturfeld() {
        return "Sig".equals(art);
    }

    /** The signature in it; null for none. */
    COSDictionary signatur() {
        return istSignaturfeld() ? Werte.dict(eintrag, "V") : null;
    }
}
