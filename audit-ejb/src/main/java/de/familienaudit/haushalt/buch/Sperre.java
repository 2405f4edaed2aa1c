package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Mittelstand;
import de.familienaudit.haushalt.domain.jahr.Haushaltsjahr;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What an act may rest on: its years, positions and rings stay as they are until the end of the transaction.
 *
 * @param jahre of the positions; of their Satzung nothing is said
 * @param jahrId of each position
 * @param mittel what is available, summed after all were locked
 */
public record Sperre(List<Haushaltsjahr> jahre, Map<Long, Long> jahrId, Mittelstand mittel) implements Serializable {

    public Sperre {
        jahre = List.copyOf(jahre);
        jahrId = Map.copyOf(jahrId);
    }

    /** The same after an act, for what is written together with it. */
    Sperre nach(Buchungssatz satz) {
        return new Sperre(jahre, jahrId, mittel.nach(satz));
    }
}
