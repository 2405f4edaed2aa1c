package de.familienaudit.vorlage.tagesordnung;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.abstimmung.Votum;
import java.io.Serializable;
import java.util.List;

/**
 * What a vote means as it is typed so far.
 *
 * @param votum null while nothing is typed or something cannot be read
 * @param verstoesse what will be refused
 */
public record Erklaerung(Votum votum, List<Violation> verstoesse) implements Serializable {

    /** Nothing is typed. */
    static final Erklaerung KEINE = new Erklaerung(null, List.of());

    public Erklaerung {
        verstoesse = List.copyOf(verstoesse);
    }
}
