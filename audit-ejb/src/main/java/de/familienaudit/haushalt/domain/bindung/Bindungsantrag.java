package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Rule H-9: a request for a commitment as it is typed. Null counts as empty.
 *
 * @param betreff what it is for
 * @param begruendung may be empty
 */
public record Bindungsantrag(String betreff, String begruendung, List<Position> positionen) implements Serializable {

    public Bindungsantrag {
        betreff = Objects.requireNonNullElse(betreff, "").strip();
        begruendung = Objects.requireNonNullElse(begruendung, "").strip();
        positionen = List.copyOf(positionen);
    }

    /**
     * One line of a request.
     *
     * @param jahresstelle the position of a budget year
     * @param jahr that year
     */
    public record Position(long jahresstelle, Haushaltsseite seite, int jahr, Geldbetrag betrag)
            implements Serializable {

        public Position {
            Objects.requireNonNull(seite, "seite");
            Objects.requireNonNull(betrag, "betrag");
        }
    }
}
