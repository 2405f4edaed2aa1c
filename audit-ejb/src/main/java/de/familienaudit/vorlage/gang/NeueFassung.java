package de.familienaudit.vorlage.gang;

import de.familienaudit.vorlage.papier.Vorlagenangaben;
import java.io.Serializable;
import java.util.Objects;

/**
 * Rule V-7: a new version of a submitted text, as typed.
 *
 * @param art name of a Fassungsart that is no submission
 * @param grund why there is one
 * @param papier its words and money; rows do not count
 */
public record NeueFassung(String art, String grund, Vorlagenangaben papier) implements Serializable {

    public NeueFassung {
        art = Objects.requireNonNullElse(art, "");
        grund = Objects.requireNonNullElse(grund, "");
    }
}
