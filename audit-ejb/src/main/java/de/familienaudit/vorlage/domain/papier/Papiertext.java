package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.util.Objects;

/**
 * The words of a paper, as typed: nothing is stripped or numbered anew.
 *
 * @param beschluss text of the decision; empty for none
 * @param einreicher who brings it in, as printed: an office or a Fraktion
 * @param bemerkung what the council office adds; empty for none
 */
public record Papiertext(String betreff, String beschluss, String sachverhalt, String einreicher, String bemerkung)
        implements Serializable {

    public Papiertext {
        betreff = Objects.requireNonNullElse(betreff, "").strip();
        beschluss = Objects.requireNonNullElse(beschluss, "").stripTrailing();
        sachverhalt = Objects.requireNonNullElse(sachverhalt, "").stripTrailing();
        einreicher = Objects.requireNonNullElse(einreicher, "").strip();
        bemerkung = Objects.requireNonNullElse(bemerkung, "").strip();
    }
}
