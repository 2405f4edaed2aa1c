package de.familienaudit.haushalt.wiederkehr;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A recurring cost, as typed.
 *
 * @param herkunft the contract, or what else costs it
 * @param massnahmeId null for none
 * @param haushaltsstelleId null while none is chosen
 * @param beginn null while none is named
 * @param ende null for a contract without an end
 * @param faelligkeit name of a kind; anything else is none
 * @param festerTag {@code 30.06.}; counts for the kind that has one
 */
public record KostenEintragen(
        String bezeichnung,
        String herkunft,
        Long massnahmeId,
        Long haushaltsstelleId,
        String betrag,
        LocalDate beginn,
        LocalDate ende,
        String faelligkeit,
        String festerTag)
        implements Serializable {

    public KostenEintragen {
        faelligkeit = Objects.requireNonNullElse(faelligkeit, "");
        festerTag = Objects.requireNonNullElse(festerTag, "").strip();
    }
}
