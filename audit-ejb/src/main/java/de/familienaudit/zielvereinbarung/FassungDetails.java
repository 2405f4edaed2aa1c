package de.familienaudit.zielvereinbarung;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A Fassung with its front matter and history.
 *
 * @param version for rule G-4
 * @param naechste names of the states that may be recorded now (rule A-9); empty at the end of its life
 */
public record FassungDetails(
        FassungKopf kopf,
        int version,
        String dokumenttitel,
        String projektleitung,
        String auditorin,
        LocalDate protokolldatum,
        String gesamtziel,
        List<String> visionspunkte,
        String definitionFamilie,
        String definitionSenioren,
        String zielDesAudits,
        String quelleDateiname,
        String quelleSha256,
        String grund,
        Instant erstelltAm,
        String erstelltVon,
        List<Ereignis> ereignisse,
        List<FassungKopf> alleFassungen,
        List<String> naechste)
        implements Serializable {

    /** One recorded step. */
    public record Ereignis(
            String status,
            LocalDate datum,
            String quelle,
            String grund,
            String bemerkung,
            boolean nacherfasst,
            Instant erfasstAm,
            String erfasstVon)
            implements Serializable {}
}
