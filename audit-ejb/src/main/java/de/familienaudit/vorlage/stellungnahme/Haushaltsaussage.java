package de.familienaudit.vorlage.stellungnahme;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What the Kämmerei says beside her words, as typed.
 *
 * @param gesehen what the budget said when she read it, as one value; empty where nothing was shown to her
 * @param bedingungen of her consent (H-4); none for one that holds at once
 */
public record Haushaltsaussage(String gesehen, List<Bedingung> bedingungen) implements Serializable {

    /** No condition, and nothing was shown. */
    public static final Haushaltsaussage KEINE = new Haushaltsaussage("", List.of());

    public Haushaltsaussage {
        gesehen = Objects.requireNonNullElse(gesehen, "");
        bedingungen = List.copyOf(bedingungen);
    }

    /**
     * One condition.
     *
     * @param art name of its kind
     * @param bezeichnung may be empty where the kind says it all
     * @param jahr budget year of the Satzung that it follows from; may be empty
     */
    public record Bedingung(String art, String bezeichnung, String jahr) implements Serializable {

        public Bedingung {
            bezeichnung = Objects.requireNonNullElse(bezeichnung, "");
            jahr = Objects.requireNonNullElse(jahr, "").strip();
        }
    }
}
