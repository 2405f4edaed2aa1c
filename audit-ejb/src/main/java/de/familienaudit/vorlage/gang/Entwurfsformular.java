package de.familienaudit.vorlage.gang;

import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.vorlage.gremium.Gremiumwahl;
import java.io.Serializable;
import java.util.List;

/**
 * What the form of a paper begins with.
 *
 * @param woran which paper is changed; null for a new one
 * @param angaben what its fields hold; null for an empty form
 * @param gremien bodies to choose from
 * @param stellen Stellen to choose from, own ones of the actor first
 */
public record Entwurfsformular(
        Woran woran, Entwurfsangaben angaben, List<Gremiumwahl> gremien, List<StelleDetails> stellen)
        implements Serializable {

    /**
     * The paper that is changed.
     *
     * @param nummer empty while it has none
     * @param aufzeichnung number of the recording that was seen (G-4)
     * @param fassung number of the version of its text; 0 for a draft
     */
    public record Woran(long id, String nummer, String betreff, int aufzeichnung, int fassung) implements Serializable {

        /** Whether it was submitted, so that a change is a new version. */
        public boolean isEingereicht() {
            return fassung > 0;
        }
    }
}
