package de.familienaudit.vorlage.papier;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is said about one finance line, as typed (rule V-8).
 *
 * @param art name of a Finanzart; empty while none is chosen
 * @param betrag as typed; empty where the paper leaves it empty
 * @param genauigkeit name of a Betragsgenauigkeit; empty is GENAU
 * @param haushaltsstelle position or Deckungsring as written
 * @param jahre {@code 2024} or {@code 2024-2026}; may be empty
 */
public record Finanzangabe(
        String art, String betrag, String genauigkeit, String haushaltsstelle, String jahre, String bemerkung)
        implements Serializable {

    public Finanzangabe {
        art = Objects.requireNonNullElse(art, "");
        betrag = Objects.requireNonNullElse(betrag, "");
        genauigkeit = Objects.requireNonNullElse(genauigkeit, "");
        haushaltsstelle = Objects.requireNonNullElse(haushaltsstelle, "");
        jahre = Objects.requireNonNullElse(jahre, "");
        bemerkung = Objects.requireNonNullElse(bemerkung, "");
    }

    /** Whether every field of it is empty. */
    public boolean istLeer() {
        return (art + betrag + genauigkeit + haushaltsstelle + jahre + bemerkung).isBlank();
    }
}
