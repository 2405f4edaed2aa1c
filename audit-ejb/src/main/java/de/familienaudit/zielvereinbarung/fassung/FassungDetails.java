package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.vorlage.wirkung.Papiernennung;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspanntext;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A Fassung with its front matter and history.
 *
 * @param version for rule G-4
 * @param ereignisse the recorded steps, oldest first
 * @param alleFassungen all Fassungen of all agreements, newest first
 * @param naechste the states that may be recorded now (rule A-9); empty at the end of its life
 */
public record FassungDetails(
        FassungKopf kopf,
        int version,
        Vorspanntext vorspann,
        Herkunft herkunft,
        List<Ereignis> ereignisse,
        List<FassungKopf> alleFassungen,
        List<String> naechste,
        Moeglich moeglich)
        implements Serializable {

    /**
     * Where it comes from.
     *
     * @param dateiname name of the source document, null when it was written in the program
     * @param sha256 its checksum, null when it was written in the program
     * @param grund why there is this Fassung, empty for the first one
     * @param geringfuegig took effect at once and is decided with the yearly resolution (rule A-9)
     */
    public record Herkunft(
            String dateiname, String sha256, String grund, boolean geringfuegig, Instant erstelltAm, String erstelltVon)
            implements Serializable {}

    /**
     * What may happen to it in the program now (rule A-9); who may do it says the permission table.
     *
     * @param bearbeiten it is a draft
     * @param pruefen it was given to examination and the actor is an Auditor
     * @param zurueckgeben it waits for examination or decision
     * @param beschliessen it can be decided: it is examined, or was not documented to be
     * @param verwerfen nothing of it is decided yet
     * @param fortschreiben a draft may begin from it
     * @param wartende how many geringfügige Fortschreibungen of the agreement wait for the resolution
     * @param zurUnterschrift it is decided and waits for the signature
     * @param inKraftSetzen it is signed
     * @param entwurfId the Fassung of the agreement that is being written or examined, null when there is none
     */
    public record Moeglich(
            boolean bearbeiten,
            boolean pruefen,
            boolean zurueckgeben,
            boolean beschliessen,
            boolean verwerfen,
            boolean fortschreiben,
            int wartende,
            boolean zurUnterschrift,
            boolean inKraftSetzen,
            Long entwurfId)
            implements Serializable {}

    /**
     * One recorded step.
     *
     * @param was what happened: name of the Fassungsstatus that it reached, or of the Beschlussausgang of a paper that did not decide it
     * @param durchVorlage whether it follows from a paper
     * @param vorlage the paper; null for another step, and where the actor may not see it
     * @param ersetzt whether a later event stands in its place
     */
    public record Ereignis(
            String was,
            LocalDate datum,
            Beleg beleg,
            boolean durchVorlage,
            Papiernennung vorlage,
            boolean ersetzt,
            boolean nacherfasst,
            Instant erfasstAm,
            String erfasstVon)
            implements Serializable {}

    /** Where a step is documented, why it is recorded only now, and what else is known; each may be empty. */
    public record Beleg(String quelle, String grund, String bemerkung) implements Serializable {}
}
