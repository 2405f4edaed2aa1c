package de.familienaudit.haushalt.wiederkehr;

import de.familienaudit.haushalt.buch.Stellenwahl;
import de.familienaudit.haushalt.domain.wiederkehr.Faelligkeit;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a coming budget year should hold for a recurring cost.
 *
 * @param nummer number of the year of the contract
 * @param jahr the budget year
 * @param massnahmeId the measure that costs it; null for none
 * @param jahresstelleId the position in that year; null while the year, or the position in it, is not there or is closed
 */
public record Kostenvorschlag(
        long kostenId,
        String bezeichnung,
        int nummer,
        LocalDate faelligAm,
        int jahr,
        Geldbetrag betrag,
        Stellenwahl stelle,
        Long massnahmeId,
        Long jahresstelleId)
        implements Serializable {

    static Kostenvorschlag von(Kostenzeile kosten, Faelligkeit faellig, Long jahresstelleId) {
        return new Kostenvorschlag(
                kosten.id(),
                kosten.bezeichnung(),
                faellig.nummer(),
                faellig.faelligAm(),
                faellig.haushaltsjahr(),
                faellig.betrag(),
                kosten.stelle(),
                kosten.massnahmeId(),
                jahresstelleId);
    }
}
