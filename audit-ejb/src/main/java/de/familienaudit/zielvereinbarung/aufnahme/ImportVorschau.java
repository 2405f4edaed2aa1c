package de.familienaudit.zielvereinbarung.aufnahme;

import de.familienaudit.shared.zeit.ZeitDetails;
import de.familienaudit.zielvereinbarung.domain.aufnahme.Bemerkungsgruppe;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenListe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was understood of an uploaded agreement; nothing of it is stored yet.
 *
 * @param laufzeit proposed for a new agreement
 * @param ziel the agreement for which this would be a new Fassung, null for a new agreement
 * @param verglichen the Fassung that the differences are against, null for a new agreement
 * @param vereinbarungen the agreements that it could be a new Fassung of
 * @param unterschiede against the newest Fassung of that agreement, without what stayed the same
 * @param gleiche how many measures stayed the same
 * @param hindernisse numbers because of which it cannot be taken over, as written; empty when it can
 */
public record ImportVorschau(
        long id,
        String dateiname,
        Kopf kopf,
        Laufzeit laufzeit,
        List<Feld> felder,
        long anzahlZiele,
        long anzahlMassnahmen,
        List<BemerkungZeile> bemerkungen,
        List<StelleVorschlag> stellen,
        List<String> bekannteStellen,
        Long ziel,
        Long verglichen,
        List<MassnahmenListe.Auswahl> vereinbarungen,
        List<UnterschiedZeile> unterschiede,
        int gleiche,
        List<String> hindernisse)
        implements Serializable {

    /** The front matter (rule A-2). */
    public record Kopf(
            String titel,
            String projektleitung,
            String auditorin,
            LocalDate protokolldatum,
            String gesamtziel,
            List<String> visionspunkte,
            String definitionFamilie,
            String definitionSenioren,
            String zielDesAudits)
            implements Serializable {}

    /** Title and period for a new agreement; the days are null when the file says nothing. */
    public record Laufzeit(String titel, LocalDate von, LocalDate bis) implements Serializable {}

    /** A Handlungsfeld as read. */
    public record Feld(int nummer, String titel, String untertitel, List<ZielZeile> ziele) implements Serializable {}

    /** A Ziel as read. */
    public record ZielZeile(
            String nummer, String text, String indikator, String zielquelle, List<MassnahmeVorschlag> massnahmen)
            implements Serializable {}

    /**
     * A measure as read.
     *
     * @param stellen parties as split
     * @param federfuehrung the party proposed as accountable (rule A-3)
     * @param waehlbar the parties that can be chosen as accountable
     */
    public record MassnahmeVorschlag(
            String nummer,
            String titel,
            String indikator,
            String zielgruppe,
            String kosten,
            String verantwortlich,
            List<String> stellen,
            String federfuehrung,
            List<String> waehlbar,
            ZeitDetails beginn,
            ZeitDetails ende,
            String kommunikation,
            String ort)
            implements Serializable {}

    /** A remark: its kind, where in the document, and the values of its text. */
    public record BemerkungZeile(String code, String ort, List<String> werte) implements Serializable {

        private static final Pattern NUMMER = Pattern.compile("\\d+(\\.\\d+)*");

        /** Name of the Bemerkungsgruppe. */
        public String getGruppe() {
            return Bemerkungsgruppe.of(code).name();
        }

        /** Number of the Massnahme, Ziel or Handlungsfeld that it is about, empty where it is about none. */
        public String getNummer() {
            return !werte.isEmpty() && NUMMER.matcher(werte.get(0)).matches() ? werte.get(0) : "";
        }
    }

    /**
     * A named party and what is proposed for it.
     *
     * @param name proposed name in the program: a known Stelle, or the first of several variants
     * @param bekannt whether that Stelle is there already
     * @param massnahmen numbers of the measures that name it
     */
    public record StelleVorschlag(
            String wortlaut, String name, boolean intern, boolean bekannt, List<String> massnahmen)
            implements Serializable {}

    /** A difference to the Fassung before. */
    public record UnterschiedZeile(String nummer, String art, String titel, List<FeldZeile> felder)
            implements Serializable {}

    /** A changed field: its name, the older and the newer wording. */
    public record FeldZeile(String name, String alt, String neu) implements Serializable {}
}
