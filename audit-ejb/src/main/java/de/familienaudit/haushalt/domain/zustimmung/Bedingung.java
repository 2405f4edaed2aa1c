package de.familienaudit.haushalt.domain.zustimmung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Rule H-4: one condition of a consent.
 *
 * @param bezeichnung in words; may be empty where the kind says it all
 * @param jahr budget year of the Satzung that it follows from; null for the others
 * @param erfuellung what somebody recorded; null while nothing is, and always for what follows from the Satzung
 */
public record Bedingung(Bedingungsart art, String bezeichnung, Integer jahr, Erfuellung erfuellung)
        implements Serializable {

    public Bedingung {
        Objects.requireNonNull(art, "art");
        bezeichnung = Objects.requireNonNullElse(bezeichnung, "").strip();
        if (art.folgtAusDerSatzung() && erfuellung != null) {
            throw new IllegalArgumentException(art + " follows from the Satzung");
        }
    }

    /**
     * That it was met, as somebody recorded it. Null counts as empty.
     *
     * @param tag null only while it is asked for
     */
    public record Erfuellung(LocalDate tag, String nachweis) implements Serializable {

        public Erfuellung {
            nachweis = Objects.requireNonNullElse(nachweis, "").strip();
        }
    }

    /** The Satzung of this year has to be resolved or announced. */
    public static Bedingung ausDerSatzung(Bedingungsart art, int jahr) {
        return new Bedingung(art, "", jahr, null);
    }

    /** Somebody has to record that it is met. */
    public static Bedingung mitNachweis(Bedingungsart art, String bezeichnung) {
        return new Bedingung(art, bezeichnung, null, null);
    }

    /** The same, met. */
    public Bedingung erfuellt(Erfuellung womit) {
        return new Bedingung(art, bezeichnung, jahr, womit);
    }
}
