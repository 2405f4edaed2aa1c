package de.familienaudit.haushalt.bindung;

import de.familienaudit.haushalt.wiederkehr.Kostenantraege;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything about one commitment.
 *
 * @param zustimmung what was said to it, and what can be done next
 * @param nacherfassung what is known of it in a year that is only a record; null for what was requested
 * @param verlauf its acts, the latest first
 */
public record Bindungsblatt(
        Kopf kopf,
        List<Zeile> zeilen,
        Anlass anlass,
        Zustimmungsblatt zustimmung,
        Nacherfasst nacherfassung,
        List<Vorgang> verlauf)
        implements Serializable {

    public Bindungsblatt {
        zeilen = List.copyOf(zeilen);
        verlauf = List.copyOf(verlauf);
    }

    /**
     * What it is for.
     *
     * @param version for rule G-4
     * @param begruendung may be empty
     * @param von who asked for it
     * @param stand for its word
     * @param abgeschlossen whether a year of it is closed (H-10)
     */
    public record Kopf(
            long id,
            int version,
            String betreff,
            String begruendung,
            int jahr,
            LocalDate beantragtAm,
            String von,
            Enum<?> stand,
            boolean nacherfasst,
            boolean abgeschlossen)
            implements Serializable {}

    /**
     * One position of it.
     *
     * @param jahresstelleId for its page
     * @param bezeichnung empty for none
     * @param schritte what the Kämmerei can do with it now, for their words; whether the viewer may is asked beside it
     */
    public record Zeile(
            long id,
            long jahresstelleId,
            String nummer,
            String bezeichnung,
            BindungZeile.Betraege betraege,
            List<? extends Enum<?>> schritte)
            implements Serializable {

        public Zeile {
            schritte = List.copyOf(schritte);
        }
    }

    /**
     * What it belongs to.
     *
     * @param vorlageId null for none
     * @param vorlagennummer empty for none
     * @param massnahmeId null for none
     * @param kosten the number of a recurring cost (H-8); null for none
     */
    public record Anlass(Long vorlageId, String vorlagennummer, Long massnahmeId, Kostenantraege.Bezug kosten)
            implements Serializable {}

    /**
     * Expenditure that was recorded afterwards, or what was asked for and consented to (G-7).
     *
     * @param art for its word; null where nothing was spent
     * @param organ who approved it, for its word; null for what the plan held
     * @param deckung may be empty
     * @param tagBekannt else only the year is known
     * @param quelle where it is proved
     * @param grund why it was recorded afterwards
     */
    public record Nacherfasst(
            Enum<?> art, Enum<?> organ, String deckung, boolean tagBekannt, String quelle, String grund)
            implements Serializable {}

    /**
     * One act.
     *
     * @param art for its word
     * @param tag null where only the year is known (G-7)
     * @param reserviert what it moved there; so the others
     * @param lage what can still be done with it, for its word
     * @param von who entered it; empty for none
     */
    public record Vorgang(
            long satzId,
            Enum<?> art,
            LocalDate tag,
            Geldbetrag reserviert,
            Geldbetrag gebunden,
            Geldbetrag gezahlt,
            Enum<?> lage,
            String begruendung,
            String beleg,
            String von)
            implements Serializable {}
}
