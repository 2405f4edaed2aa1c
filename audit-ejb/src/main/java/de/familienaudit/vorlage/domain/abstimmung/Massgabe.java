package de.familienaudit.vorlage.domain.abstimmung;

import java.util.Objects;
import java.util.Optional;

/**
 * Rule G-3: which of the two counts where the source of a recorded vote gives counts and words that contradict each other.
 *
 * @param welche null while nobody marked one
 * @param grund why; empty while nobody marked one
 */
public record Massgabe(Seite welche, String grund) {

    /** Nobody said which of them counts. */
    public static final Massgabe KEINE = new Massgabe(null, "");

    public Massgabe {
        grund = Objects.requireNonNullElse(grund, "").strip();
    }

    public Optional<Seite> seite() {
        return Optional.ofNullable(welche);
    }

    /** The two sides of a contradiction. */
    public enum Seite {
        /** the counts */
        ZAHLEN,
        /** the printed words */
        WORTE
    }
}
