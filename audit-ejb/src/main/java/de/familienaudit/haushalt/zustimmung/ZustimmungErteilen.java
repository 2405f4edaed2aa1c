package de.familienaudit.haushalt.zustimmung;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A consent, as typed.
 *
 * @param text may be empty
 * @param bedingungen none for a consent that holds at once
 */
public record ZustimmungErteilen(String text, List<Bedingungsangabe> bedingungen) implements Serializable {

    public ZustimmungErteilen {
        text = Objects.requireNonNullElse(text, "").strip();
        bedingungen = List.copyOf(bedingungen);
    }

    /**
     * One condition.
     *
     * @param art name of a Bedingungsart
     * @param bezeichnung may be empty where the kind says it all
     * @param jahr budget year of the Satzung that it follows from; empty for that of the commitment
     */
    public record Bedingungsangabe(String art, String bezeichnung, String jahr) implements Serializable {

        public Bedingungsangabe {
            bezeichnung = Objects.requireNonNullElse(bezeichnung, "");
            jahr = Objects.requireNonNullElse(jahr, "").strip();
        }

        /** What follows from the Satzung of the year of the commitment. */
        public static Bedingungsangabe von(String art) {
            return new Bedingungsangabe(art, "", "");
        }
    }

    /** Without a condition. */
    public static ZustimmungErteilen ohneBedingung() {
        return new ZustimmungErteilen("", List.of());
    }
}
