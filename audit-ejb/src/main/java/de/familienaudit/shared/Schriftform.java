package de.familienaudit.shared;

import java.text.Normalizer;

/**
 * One way to write each letter: "ü" is one sign on one system and two on another (Unicode Standard Annex 15). What people type is
 * brought to the composed form (NFC) where it comes in, so that equal words are equal.
 */
public final class Schriftform {

    private Schriftform() {}

    /** @return the text in NFC; null for null */
    public static String eine(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
