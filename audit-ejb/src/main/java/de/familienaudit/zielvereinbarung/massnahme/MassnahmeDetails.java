package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.Wegfall;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the page Maßnahme shows; texts are plain, empty where the agreement says nothing.
 *
 * @param version version of the progress, for rule G-4
 * @param status name of the Massnahmenstatus
 * @param saeumnisse names of the Saeumnis that apply today (rule A-6)
 * @param zielId its Ziel in this Fassung
 * @param betraege amounts named in the costs, printed (rule G-5)
 * @param beginn agreed begin
 * @param ende agreed end
 * @param giltBeginn begin that holds today
 * @param giltEnde end that holds today, after a postponement or an event
 * @param zeithinweise names of the Zeithinweis that apply (rules)
 * @param stellen named Stellen, the accountable one first
 * @param haengtAb numbers and ids of the measures that this one builds on (rule A-11)
 * @param hindernis name of the Meldehindernis, empty when the actor may report (rule A-8)
 * @param darfKommentieren whether the actor may comment (rule A-8)
 * @param darfFuerAndereMelden whether a report of the actor may name who said it, or an older paper (rules A-8, G-7)
 * @param meldbareStatus names of the states that a report may name now (rule A-7)
 * @param statusMitGrund names of the states that a report may name only with a reason now (rule A-7)
 * @param wegfall the Fassung that left it out, null while it is part of its agreement
 * @param zuruecknehmbar number of the report that the actor may take back now (rule A-7), 0 for none
 */
public record MassnahmeDetails(
        long id,
        int version,
        FassungKopf fassung,
        String nummer,
        int handlungsfeldNr,
        String handlungsfeldTitel,
        long zielId,
        String zielNr,
        String zielText,
        String zielIndikator,
        String zielquelle,
        String titel,
        String indikator,
        String zielgruppe,
        String kosten,
        List<String> betraege,
        String verantwortlich,
        String kommunikation,
        ZeitDetails beginn,
        ZeitDetails ende,
        ZeitDetails giltBeginn,
        ZeitDetails giltEnde,
        List<String> zeithinweise,
        String status,
        List<String> saeumnisse,
        List<StelleZeile> stellen,
        List<Verweis> haengtAb,
        List<MeldungZeile> meldungen,
        List<KommentarZeile> kommentare,
        List<TextInFassung> fassungen,
        String hindernis,
        boolean darfKommentieren,
        boolean darfFuerAndereMelden,
        List<String> meldbareStatus,
        List<String> statusMitGrund,
        Wegfall wegfall,
        int zuruecknehmbar)
        implements Serializable {

    /** Whether the actor may report (rule A-8). */
    public boolean darfMelden() {
        return hindernis.isEmpty();
    }

    /** Name of the Stelle that leads, null while none does. */
    public String getFuehrend() {
        return stellen.stream()
                .filter(StelleZeile::federfuehrend)
                .map(StelleZeile::name)
                .findFirst()
                .orElse(null);
    }

    /**
     * A named Stelle, or the one that stands for it today.
     *
     * @param personen who works for it today
     * @param vertretungen who stands in for its head today (rule R-4)
     * @param unbesetzt whether it is internal and has no head today (rule R-4)
     * @param unbesetztSeit first day without a head, null when not known
     */
    public record StelleZeile(
            long id,
            String name,
            boolean intern,
            boolean federfuehrend,
            List<String> personen,
            List<StellenService.InVertretung> vertretungen,
            boolean unbesetzt,
            LocalDate unbesetztSeit)
            implements Serializable {}

    /** A measure or Ziel that this one builds on; id is null when it is a Ziel or not in this Fassung. */
    public record Verweis(String nummer, Long massnahmeId, String titel) implements Serializable {}

    /**
     * One report, newest first in the list.
     *
     * @param zurueckgenommenAm null while it holds, as the two that follow
     */
    public record MeldungZeile(
            int nummer,
            Massnahmenstatus status,
            LocalDate stand,
            String text,
            String indikator,
            String grund,
            String neuesEnde,
            Integer jahr,
            Boolean jahrErfuellt,
            String auskunftVon,
            String inVertretung,
            String vertreteneStelle,
            boolean nacherfasst,
            Instant gemeldetAm,
            String gemeldetVon,
            long gemeldetVonKonto,
            Instant zurueckgenommenAm,
            String zurueckgenommenVon,
            String zurueckgenommenGrund)
            implements Serializable {}

    /**
     * One comment, oldest first.
     *
     * @param inVertretung the person represented, empty for none
     * @param erwaehnte names of then of those who are mentioned (rule G-6)
     */
    public record KommentarZeile(
            long id,
            String text,
            Instant verfasstAm,
            String verfasstVon,
            String inVertretung,
            String vertreteneStelle,
            List<String> erwaehnte)
            implements Serializable {}

    /** The measure in one Fassung, newest first; says whether its words differ from the Fassung before. */
    public record TextInFassung(long fassungId, int nummer, String status, String titel, boolean geaendert)
            implements Serializable {}
}
