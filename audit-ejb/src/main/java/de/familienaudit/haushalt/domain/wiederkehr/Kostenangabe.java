package de.familienaudit.haushalt.domain.wiederkehr;

import java.io.Serializable;
import java.util.Objects;

/**
 * Rule H-8: what a recurring cost is, beside its amount and its days. Null counts as empty.
 *
 * @param herkunft the contract, or what else costs it
 * @param massnahmeId the measure that it is for; null for none
 * @param haushaltsstelleId the position that pays it; null while none is chosen
 */
public record Kostenangabe(String bezeichnung, String herkunft, Long massnahmeId, Long haushaltsstelleId)
        implements Serializable {

    public Kostenangabe {
        bezeichnung = Objects.requireNonNullElse(bezeichnung, "").strip();
        herkunft = Objects.requireNonNullElse(herkunft, "").strip();
    }
}
