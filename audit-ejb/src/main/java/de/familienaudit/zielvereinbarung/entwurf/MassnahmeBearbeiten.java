package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import java.time.LocalDate;
import java.util.List;

/**
 * Command: new words for a measure of a draft, or a new measure (rule A-3); texts are never null.
 *
 * @param massnahmeId the measure, null for a new one
 * @param version version of its text that the author saw (rule G-4), ignored for a new one
 * @param zielId the Ziel of a new measure, ignored otherwise
 * @param nummer number for a new measure, blank for the next free one, ignored otherwise
 * @param beginnVon first day by hand where the wording gives none, null when not known; so the other three
 * @param stellen ids of the responsible Stellen, in order
 * @param federfuehrung id of the accountable Stelle, null while open
 * @param anlagen required annexes, one a line
 * @param abhaengigkeiten numbers that it builds on, separated by commas or blanks
 */
public record MassnahmeBearbeiten(
        long fassungId,
        Long massnahmeId,
        int version,
        long zielId,
        String nummer,
        String titel,
        String indikator,
        String zielgruppe,
        String kosten,
        String verantwortlich,
        String kommunikation,
        String beginn,
        LocalDate beginnVon,
        LocalDate beginnBis,
        String ende,
        LocalDate endeVon,
        LocalDate endeBis,
        List<Long> stellen,
        Long federfuehrung,
        String anlagen,
        String abhaengigkeiten) {

    public MassnahmeBearbeiten {
        stellen = List.copyOf(stellen);
    }

    /** @throws de.familienaudit.shared.BusinessRuleException A-5.grenzen_verkehrt */
    Vereinbart vereinbart() {
        return new Vereinbart(
                titel.strip().replaceAll("\\s*\\R\\s*", " "), // one line, however it was pasted
                indikator.strip(),
                zielgruppe.strip(),
                kosten.strip(),
                verantwortlich.strip(),
                kommunikation.strip(),
                Zeitangabe.eingegeben(beginn, beginnVon, beginnBis),
                Zeitangabe.eingegeben(ende, endeVon, endeBis));
    }
}
