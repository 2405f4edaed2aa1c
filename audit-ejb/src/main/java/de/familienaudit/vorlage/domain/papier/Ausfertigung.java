package de.familienaudit.vorlage.domain.papier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Rule V-9: day and name under an issued decision as printed; no signature of this program.
 *
 * @param am null when the source names no day
 * @param durch as printed; empty when the source names nobody
 */
public record Ausfertigung(LocalDate am, String durch) implements Serializable {

    /** Nothing is said about it. */
    public static final Ausfertigung KEINE = new Ausfertigung(null, "");

    public Ausfertigung {
        durch = Objects.requireNonNullElse(durch, "").strip();
    }

    public boolean istLeer() {
        return am == null && durch.isEmpty();
    }

    /**
     * Rules V-7, V-9: whether it issues the paper. What was suspended or revoked is issued no more, and what the source dates before the
     * decision issued something else.
     *
     * @param lage of the paper
     */
    public boolean gilt(Vorlagenart art, Papierlage lage) {
        return !istLeer()
                && art.kannAusgefertigtWerden()
                && lage.stand().istPositiv()
                && (am == null || lage.am() == null || !am.isBefore(lage.am()));
    }
}
