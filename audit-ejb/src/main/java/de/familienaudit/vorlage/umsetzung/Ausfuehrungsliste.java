package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.shared.Seite;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The page Ausführung der Beschlüsse.
 *
 * @param jahre years to narrow it by, latest first
 */
public record Ausfuehrungsliste(Seite<Zeile> seite, List<Integer> jahre) implements Serializable {

    /**
     * An order at a decision, or a decision that nobody was asked to carry out.
     *
     * @param nummer null for none
     * @param oeffentlich whether the paper is public; else only its circle sees it in the list (V-10)
     * @param entschiedenAm null where it is not known
     * @param stand how far it is carried out, for its word
     * @param auftrag null for none
     */
    public record Zeile(
            long id,
            String nummer,
            String betreff,
            boolean oeffentlich,
            Enum<?> papierstand,
            LocalDate entschiedenAm,
            Enum<?> stand,
            Auftragsangabe auftrag)
            implements Serializable {}

    /**
     * Who, until when, and done.
     *
     * @param teil number of the point; empty for all of it
     * @param erledigtAm null while it is not done
     * @param bemerkung of the report; may be empty
     */
    public record Auftragsangabe(String teil, String stelle, LocalDate bis, LocalDate erledigtAm, String bemerkung)
            implements Serializable {}
}
