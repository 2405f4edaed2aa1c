package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.entwurf.Sammelaenderung;
import java.time.LocalDate;
import java.util.List;

/**
 * Command: one change for several measures of a draft (rules ).
 *
 * @param massnahmen the chosen measures
 * @param art name of the Sammelaenderung.Art, blank or unknown when nothing was chosen
 * @param vonStelle the Stelle that hands over, null unless STELLE
 * @param nachStelle the Stelle that takes over or is accountable, null for a time
 * @param zeit the new time as people write it, empty for a Stelle
 * @param zeitVon first day by hand where the wording gives none, null when not known; so the other one
 */
public record SammelAendern(
        long fassungId,
        List<Gewaehlt> massnahmen,
        String art,
        Long vonStelle,
        Long nachStelle,
        String zeit,
        LocalDate zeitVon,
        LocalDate zeitBis) {

    public SammelAendern {
        massnahmen = List.copyOf(massnahmen);
    }

    /**
     * A chosen measure.
     *
     * @param version version of its words that the author saw (rule G-4)
     */
    public record Gewaehlt(long massnahmeId, int version) {}

    /** @throws BusinessRuleException A-3.art_fehlt, A-3.nichts_gewaehlt, A-5.grenzen_verkehrt */
    Sammelaenderung aenderung() {
        if (massnahmen.isEmpty()) {
            throw new BusinessRuleException(Violation.at("wahl", "A-3.nichts_gewaehlt"));
        }
        Sammelaenderung.Art gewaehlt = EnumNames.find(Sammelaenderung.Art.class, art)
                .orElseThrow(() -> new BusinessRuleException(Violation.at("art", "A-3.art_fehlt")));
        return new Sammelaenderung(gewaehlt, vonStelle, nachStelle, Zeitangabe.eingegeben(zeit, zeitVon, zeitBis));
    }
}
