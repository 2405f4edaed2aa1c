package de.familienaudit.vorlage.domain.umsetzung;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who carries a decision out, as it was typed.
 *
 * @param teil number of the point of its text; empty for all of it; never null
 * @param stelleId the Stelle that stands for itself today; null while none is chosen
 * @param bis the last day on which it is in time; null while no day is named
 */
public record Auftrag(String teil, Long stelleId, LocalDate bis) {

    public Auftrag {
        teil = Objects.requireNonNullElse(teil, "").strip();
    }

    /** Whether both ask the same of the same Stelle. */
    boolean istDasselbe(Auftrag anderer) {
        return teil.equals(anderer.teil()) && Objects.equals(stelleId, anderer.stelleId());
    }
}
