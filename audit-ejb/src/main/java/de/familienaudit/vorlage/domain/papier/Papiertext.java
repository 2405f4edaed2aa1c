package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.util.Objects;

/**
 * The words of a paper, as typed: nothing is stripped or numbered anew.
 *
 * @param beschluss text of the decision; empty for none
 * @param einreicher who brings it in, as printed: an office or a Fraktion
 * @param bemerkung what the council office adds; empty for none
 * @param eilgrund why waiting for the body would do harm (V-13); empty for what is no Eilentscheidung, or where its source does not say
 */
public record Papiertext(
        String betreff, String beschluss, String sachverhalt, String einreicher, String bemerkung, String eilgrund)
        implements Serializable {

    public Papiertext {
        betreff = Objects.requireNonNullElse(betreff, "").strip();
        beschluss = Objects.requireNonNullElse(beschluss, "").stripTrailing();
        sachverhalt = Objects.requireNonNullElse(sachverhalt, "").stripTrailing();
        einreicher = Objects.requireNonNullElse(einreicher, "").strip();
        bemerkung = Objects.requireNonNullElse(bemerkung, "").strip();
        eilgrund = Objects.requireNonNullElse(eilgrund, "").strip();
    }

    /** The words of a paper that a body decides on. */
    public Papiertext(String betreff, String beschluss, String sachverhalt, String einreicher, String bemerkung) {
        this(betreff, beschluss, sachverhalt, einreicher, bemerkung, "");
    }

    /** The same with other words of the decision. */
    public Papiertext mitBeschluss(String anderer) {
        return new Papiertext(betreff, anderer, sachverhalt, einreicher, bemerkung, eilgrund);
    }

    /** The same brought in by somebody else. */
    public Papiertext mitEinreicher(String anderer) {
        return new Papiertext(betreff, beschluss, sachverhalt, anderer, bemerkung, eilgrund);
    }
}
