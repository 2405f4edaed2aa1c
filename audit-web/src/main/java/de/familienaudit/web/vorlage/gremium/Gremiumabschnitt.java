package de.familienaudit.web.vorlage.gremium;

import java.io.Serializable;
import java.util.List;

/**
 * One kind of what holds for a body, as a section of its page.
 *
 * @param art {@code NAME} or the name of a Festlegungsart
 * @param stehende what stands, oldest first
 * @param zurueckgenommene what was taken back
 */
public record Gremiumabschnitt(String art, List<Zeile> stehende, List<Zeile> zurueckgenommene) implements Serializable {

    public Gremiumabschnitt {
        stehende = List.copyOf(stehende);
        zurueckgenommene = List.copyOf(zurueckgenommene);
    }

    /**
     * An entry in words.
     *
     * @param zeit since when until when
     * @param vermerk who entered it, who ended it or took it back, and why
     * @param beendbar whether it has no end yet and can get one
     */
    public record Zeile(long id, String inhalt, String zeit, String quelle, List<String> vermerk, boolean beendbar)
            implements Serializable {

        public Zeile {
            vermerk = List.copyOf(vermerk);
        }
    }
}
