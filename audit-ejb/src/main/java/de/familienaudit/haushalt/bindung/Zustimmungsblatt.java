package de.familienaudit.haushalt.bindung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the Kämmerei said to a request, and what can be done next and by whom (rules H-4, R-3).
 *
 * @param worte the latest first; only the first counts
 * @param wirksamAb since when a consent counts; null while there is none that does
 */
public record Zustimmungsblatt(List<Wort> worte, LocalDate wirksamAb, List<Schritt> schritte) implements Serializable {

    public Zustimmungsblatt {
        worte = List.copyOf(worte);
        schritte = List.copyOf(schritte);
    }

    /**
     * One word of the Kämmerei.
     *
     * @param art for its word
     * @param text may be empty
     */
    public record Wort(Enum<?> art, LocalDate tag, String text, String von, List<Bedingung> bedingungen)
            implements Serializable {

        public Wort {
            bedingungen = List.copyOf(bedingungen);
        }
    }

    /**
     * One condition.
     *
     * @param art for its word
     * @param bezeichnung may be empty
     * @param jahr budget year of the Satzung that it follows from; null for the others
     * @param erfuelltAm null while it is open
     * @param nachweis what says so; empty while it is open
     * @param vonHand whether somebody has to record it
     */
    public record Bedingung(
            long id,
            Enum<?> art,
            String bezeichnung,
            Integer jahr,
            LocalDate erfuelltAm,
            String nachweis,
            boolean vonHand)
            implements Serializable {}

    /**
     * Something that can be done next.
     *
     * @param schritt for its word
     * @param recht the action that it needs
     * @param darf whether the actor may do it
     * @param hindernis code of the rule that keeps this very person from it; empty for none
     */
    public record Schritt(Enum<?> schritt, String recht, boolean darf, String hindernis) implements Serializable {}
}
