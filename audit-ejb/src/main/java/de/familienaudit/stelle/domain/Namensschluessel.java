package de.familienaudit.stelle.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name of a Stelle reduced to its letters: without case, accents, articles, blanks and punctuation. Equal keys make two
 * Stellen probable duplicates; a person decides.
 */
public final class Namensschluessel {

    private Namensschluessel() {}

    /** @return the key, empty when the name has neither letter nor digit */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("\\p{M}", "")
                .replaceAll("(?<![\\p{L}\\d])(?:der|die|das|des|dem|den)(?![\\p{L}\\d])", "")
                .replaceAll("[^\\p{L}\\d]", "");
    }
}
