package de.familienaudit.vorlage.domain.abstimmung;

import de.familienaudit.vorlage.domain.abstimmung.Ergebnis.Wirkung;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all votes of one consultation mean for the paper (rules V-3, V-4).
 *
 * @param hauptsache for the paper as a whole; KEINE where it was not voted on, or nothing can be told
 * @param teile for each part that was voted on, by its name as entered
 */
public record Gesamtergebnis(Wirkung hauptsache, Map<String, Wirkung> teile) {

    public Gesamtergebnis {
        teile = Collections.unmodifiableMap(new TreeMap<>(teile));
    }
}
