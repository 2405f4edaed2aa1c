package de.familienaudit.vorlage.papier;

import de.familienaudit.vorlage.domain.papier.finanz.Finanzzeile;
import java.io.Serializable;
import java.util.Objects;

/**
 * What is said about one finance line, as typed (rule V-8).
 *
 * @param art name of a Finanzart; empty while none is chosen
 * @param betrag as typed, also {@code rund 1.500 € je Jahr}; empty where the paper leaves it empty
 * @param genauigkeit name of a Betragsgenauigkeit; empty is GENAU
 * @param jaehrlich whether the amount is meant for each year
 * @param haushaltsstelle position or Deckungsring as written
 * @param jahre {@code 2024}, {@code 2024-2026} or {@code ab 2024}; may be empty
 */
public record Finanzangabe(
        String art,
        String betrag,
        String genauigkeit,
        boolean jaehrlich,
        String haushaltsstelle,
        String jahre,
        String bemerkung)
        implements Serializable {

    public Finanzangabe {
        art = Objects.requireNonNullElse(art, "");
        betrag = Objects.requireNonNullElse(betrag, "");
        genauigkeit = Objects.requireNonNullElse(genauigkeit, "");
        haushaltsstelle = Objects.requireNonNullElse(haushaltsstelle, "");
        jahre = Objects.requireNonNullElse(jahre, "");
        bemerkung = Objects.requireNonNullElse(bemerkung, "");
    }

    /** A line as it was recorded. */
    public static Finanzangabe von(Finanzzeile zeile) {
        return new Finanzangabe(
                zeile.art().name(),
                Objects.toString(zeile.betrag(), ""),
                zeile.genauigkeit().name(),
                zeile.jahre().jaehrlich(),
                zeile.haushaltsstelle(),
                Jahresangabe.text(zeile.jahre()),
                zeile.bemerkung());
    }

    /** Whether every field of it is empty. */
    public boolean istLeer() {
        return !jaehrlich && (art + betrag + genauigkeit + haushaltsstelle + jahre + bemerkung).isBlank();
    }
}
