package de.familienaudit.signatur.schriftstueck;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper with everything that became of it.
 *
 * @param version for rule G-4
 * @param art kind, for example {@code ZIELVEREINBARUNG}
 * @param bezug where people find the record that it was made from
 * @param status name of the Schriftstueckstatus
 * @param offen whether it still waits for a signature
 * @param zurueckgezogen null while nobody took it back
 * @param unterzeichnung null while nobody signed
 */
public record SchriftstueckDetails(
        long id,
        int version,
        String art,
        Schriftstueckherkunft.Fundort bezug,
        String titel,
        String status,
        boolean offen,
        Datei datei,
        Wer eingereicht,
        Wer zurueckgezogen,
        String zurueckgezogenGrund,
        Signatur unterzeichnung,
        List<Klick> bestaetigungen,
        Darf darf)
        implements Serializable {

    /** A stored file. */
    public record Datei(String dateiname, String medientyp, String sha256, long groesse) implements Serializable {}

    /** Who and when, with the name of that day. */
    public record Wer(String name, Instant am) implements Serializable {}

    /**
     * The signature.
     *
     * @param art name of the Unterzeichnungsart
     * @param vertretene name of the person represented, empty for none
     * @param zeitpunkt null on paper
     * @param stufe PAdES level, empty on paper
     * @param inhaber subject of the certificate, empty on paper
     * @param beispiel made with an example certificate
     * @param quelle where the paper is kept, empty for an electronic signature
     * @param erfasst who wrote it down
     */
    public record Signatur(
            String art,
            String person,
            String funktion,
            String vertretene,
            String ort,
            LocalDate datum,
            Instant zeitpunkt,
            String stufe,
            String inhaber,
            String aussteller,
            String seriennummer,
            boolean beispiel,
            Datei datei,
            boolean nacherfasst,
            String quelle,
            String grund,
            Wer erfasst)
            implements Serializable {}

    /** A confirmation without a key. */
    public record Klick(String person, String funktion, String vertretene, Instant am) implements Serializable {}

    /**
     * What the actor may do with it now.
     *
     * @param hindernis code of the rule that keeps somebody with the right to sign from it, empty for none
     * @param funktion function in which the actor would sign, empty when he may not
     * @param vertretene name of the person whom the actor would represent, empty for none
     * @param ort where it was signed last in this Kommune, to begin with; empty when it is not known
     * @param zertifikat what the register has for the actor: {@code KEINES}, {@code BEISPIEL} or {@code VORHANDEN}; empty
     *     when he may not sign
     */
    public record Darf(
            boolean unterzeichnen,
            boolean bestaetigen,
            boolean nacherfassen,
            boolean zurueckziehen,
            String hindernis,
            String funktion,
            String vertretene,
            String ort,
            String zertifikat)
            implements Serializable {}
}
