package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Rule V-11: what a paper decides on, and what its decision depends on.
 *
 * @param gegenstaende in their order; empty when it moves nothing
 * @param vorbehalte conditions of the decision; empty for none
 * @param eingriff whether it was suspended or revoked
 */
public record Beschlussbezug(List<Gegenstand> gegenstaende, List<Vorbehalt> vorbehalte, Eingriff eingriff)
        implements Serializable {

    /** A paper that moves nothing and depends on nothing. */
    public static final Beschlussbezug OHNE = new Beschlussbezug(List.of(), List.of(), Eingriff.KEINER);

    public Beschlussbezug {
        gegenstaende = List.copyOf(gegenstaende);
        vorbehalte = List.copyOf(vorbehalte);
        Objects.requireNonNull(eingriff, "eingriff");
    }

    /** Conditions that are not met yet. */
    public List<Vorbehalt> offeneVorbehalte() {
        return vorbehalte.stream().filter(v -> !v.istErfuellt()).toList();
    }
}
