package de.familienaudit.haushalt.wiederkehr;

import java.io.Serializable;
import java.util.List;

/**
 * The recurring costs of a Kommune.
 *
 * @param kosten open ones first
 * @param vorschlaege by the day on which they are due
 */
public record Kostenliste(List<Kostenzeile> kosten, List<Kostenvorschlag> vorschlaege) implements Serializable {

    public Kostenliste {
        kosten = List.copyOf(kosten);
        vorschlaege = List.copyOf(vorschlaege);
    }
}
