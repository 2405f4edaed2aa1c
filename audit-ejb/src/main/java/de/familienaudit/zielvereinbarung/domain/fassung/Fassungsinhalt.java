package de.familienaudit.zielvereinbarung.domain.fassung;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a Fassung says, side by side for comparing: all of it, or as much as is compared.
 *
 * @param massnahmen its measures in the order of their numbers
 * @param ziele the words of its Ziele by number ("3.2"), in order
 * @param vorspann its front matter: name of the part and text, in order
 */
public record Fassungsinhalt(List<Eintrag> massnahmen, Map<String, Zieltext> ziele, Map<String, String> vorspann) {

    /**
     * One measure.
     *
     * @param massnahmeId the identity that it keeps in every Fassung
     * @param federfuehrung name of the accountable Stelle, empty while open
     * @param stellen names of the responsible Stellen, in order
     * @param anlagen required annexes to the yearly report, in order
     * @param abhaengigkeiten numbers that it builds on, sorted
     */
    public record Eintrag(
            long massnahmeId,
            Massnahmennummer nummer,
            Vereinbart text,
            String federfuehrung,
            List<String> stellen,
            List<String> anlagen,
            List<String> abhaengigkeiten)
            implements Serializable {}
}
