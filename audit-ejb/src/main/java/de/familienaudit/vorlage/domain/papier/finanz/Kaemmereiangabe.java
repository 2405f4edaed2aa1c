package de.familienaudit.vorlage.domain.papier.finanz;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rule V-8: what the form of a paper says about the Kämmerei and the budget year.
 *
 * @param stand never null
 * @param text its statement; empty for none
 * @param haushaltsjahr field HH-Jahr of the form: {@code 2024}, or {@code 2024/2025} for a budget of two years; null when it is empty
 */
public record Kaemmereiangabe(Kaemmereistand stand, String text, String haushaltsjahr) implements Serializable {

    /** A paper that says nothing of it. */
    public static final Kaemmereiangabe KEINE = new Kaemmereiangabe(Kaemmereistand.UNBEKANNT, "", null);

    public Kaemmereiangabe {
        Objects.requireNonNull(stand, "stand");
        text = Objects.requireNonNullElse(text, "").strip();
    }

    /** The budget years of the field; none when it is empty. */
    public List<Integer> haushaltsjahre() {
        return haushaltsjahr == null
                ? List.of()
                : Stream.of(haushaltsjahr.split("/")).map(Integer::valueOf).toList();
    }
}
