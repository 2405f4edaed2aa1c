package de.familienaudit.zielvereinbarung.fortschritt;

import de.familienaudit.shared.Seite;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The page Sammelmeldung: the measures that the actor may report on.
 *
 * @param fassung the Fassung that holds
 * @param seite one page of them
 * @param handlungsfelder to choose from
 * @param stellen to choose from
 * @param darfFuerAndereMelden whether a report of the actor may name who said it (rule A-8)
 */
public record Sammelmeldung(
        FassungKopf fassung,
        Seite<Zeile> seite,
        List<MassnahmenListe.Auswahl> handlungsfelder,
        List<MassnahmenListe.Auswahl> stellen,
        boolean darfFuerAndereMelden)
        implements Serializable {

    /**
     * One measure with what a report on it builds on.
     *
     * @param version version of its progress, for the command (rule G-4)
     * @param indikator the agreed Indikator, empty for none
     * @param meldbare names of the Massnahmenstatus that a report may name (rule A-7)
     * @param mitGrund names of the Massnahmenstatus that a report may name only with a reason (rule A-7)
     * @param letzte the last report, null before the first
     */
    public record Zeile(
            MassnahmeZeile massnahme,
            int version,
            String indikator,
            List<String> meldbare,
            List<String> mitGrund,
            Letzte letzte)
            implements Serializable {}

    /** The last report in short. */
    public record Letzte(LocalDate stand, String text) implements Serializable {}
}
