package de.familienaudit.vorlage.domain.papier;

import de.familienaudit.vorlage.domain.abstimmung.Teilangabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * How far a paper has come, by {@link PapierstandRule}.
 *
 * @param stand never null
 * @param am day of the row that this rests on, never of one that did not take place; null when nothing was decided, or the day is
 *     not known
 * @param angenommen parts that were decided one by one, as keys of {@link Teilangabe}
 * @param abgelehnt parts that were refused
 * @param offen parts that nobody decided yet
 */
public record Papierlage(
        Papierstand stand, LocalDate am, Set<String> angenommen, Set<String> abgelehnt, Set<String> offen)
        implements Serializable {

    /** Nothing is told of parts. */
    public static Papierlage ohneTeile(Papierstand stand, LocalDate am) {
        return new Papierlage(stand, am, Set.of(), Set.of(), Set.of());
    }
}
