package de.familienaudit.haushalt.haushaltsstelle;

import de.familienaudit.shared.Seite;
import java.io.Serializable;
import java.util.List;

/**
 * The page of what digits mean.
 *
 * @param ort one page of what the Kommune calls them
 * @param bund the nationwide pattern
 */
public record Gliederungsblatt(Seite<Ortsname> ort, List<Bundesname> bund) implements Serializable {

    public Gliederungsblatt {
        bund = List.copyOf(bund);
    }

    /**
     * What the Kommune calls digits.
     *
     * @param version for rule G-4
     * @param art for its word
     */
    public record Ortsname(long id, int version, Enum<?> art, String ziffern, String bezeichnung)
            implements Serializable {}

    /**
     * What digits mean nationwide.
     *
     * @param art for its word
     * @param belegt whether it was read in a norm or a budget
     */
    public record Bundesname(Enum<?> art, String ziffern, String bezeichnung, boolean belegt) implements Serializable {}
}
