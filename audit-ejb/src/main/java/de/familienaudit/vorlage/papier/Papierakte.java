package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.domain.papier.Aufzeichnung;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import java.util.Objects;

/**
 * A paper with its recording that holds, for the rooms above.
 *
 * @param papier what the recording holds
 */
public record Papierakte(Vorlage vorlage, Aufzeichnung aufzeichnung, Papier papier) {

    public long id() {
        return vorlage.id();
    }

    /** Its number (V-1); empty for none. */
    public String nummer() {
        return Objects.requireNonNullElse(vorlage.nummer(), "");
    }
}
