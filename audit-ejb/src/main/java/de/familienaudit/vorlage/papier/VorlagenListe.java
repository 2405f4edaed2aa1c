package de.familienaudit.vorlage.papier;

import de.familienaudit.shared.Seite;
import de.familienaudit.vorlage.gremium.Gremiumwahl;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The page Vorlagen.
 *
 * @param gremien bodies to narrow it by
 * @param jahre years to narrow it by, latest first
 */
public record VorlagenListe(Seite<Zeile> seite, List<Gremiumwahl> gremien, List<Integer> jahre)
        implements Serializable {

    /**
     * A paper in the list.
     *
     * @param oeffentlich whether it is public; else only its circle sees it in the list (V-10)
     * @param art its kind, for its word
     * @param stand how far it has come, for its word
     * @param entschiedenAm null where nothing was decided
     * @param ausgefertigtAm null for none
     */
    public record Zeile(
            long id,
            String nummer,
            boolean oeffentlich,
            Enum<?> art,
            String betreff,
            Enum<?> stand,
            LocalDate entschiedenAm,
            LocalDate ausgefertigtAm)
            implements Serializable {}
}
