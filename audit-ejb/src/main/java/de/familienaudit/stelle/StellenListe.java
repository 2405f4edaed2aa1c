package de.familienaudit.stelle;

import de.familienaudit.shared.Seite;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The page Stellen.
 *
 * @param seite one page of Stellen
 * @param dubletten pairs that may mean the same, the most alike first
 */
public record StellenListe(Seite<Zeile> seite, List<Dublette> dubletten) implements Serializable {

    /**
     * One Stelle.
     *
     * @param leitung names of its head today, empty when there is none
     * @param vakant whether it lacks a head today (rule R-4)
     * @param vakantSeit first day without a head, null when not known
     * @param massnahmen what it is accountable for and involved in
     * @param zielId the Stelle it was merged into, null when it stands for itself
     * @param zielName its name, null when it stands for itself
     */
    public record Zeile(
            long id,
            String name,
            boolean intern,
            List<String> leitung,
            boolean vakant,
            LocalDate vakantSeit,
            Zustaendigkeiten.Anzahl massnahmen,
            Long zielId,
            String zielName)
            implements Serializable {}

    /** Two Stellen with similar names or wordings. */
    public record Dublette(long stelleId, String name, long zielId, String zielName) implements Serializable {}
}
