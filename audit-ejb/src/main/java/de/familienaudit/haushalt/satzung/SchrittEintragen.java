package de.familienaudit.haushalt.satzung;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A step of a Satzung, as typed.
 *
 * @param stand name of a Satzungsstand
 * @param tag null while none is named
 * @param nachweis the document and where it is found
 * @param nacherfasst whether it is recorded afterwards (G-7)
 * @param grund why so; empty for what is not nacherfasst
 * @param betraege what was approved in part; rows without any amount count as none
 */
public record SchrittEintragen(
        String stand, LocalDate tag, String nachweis, boolean nacherfasst, String grund, List<Betrag> betraege)
        implements Serializable {

    public SchrittEintragen {
        stand = Objects.requireNonNullElse(stand, "");
        nachweis = Objects.requireNonNullElse(nachweis, "");
        grund = Objects.requireNonNullElse(grund, "");
        betraege = List.copyOf(betraege);
    }

    /** A step as it happens, without amounts. */
    public static SchrittEintragen laufend(String stand, LocalDate tag, String nachweis) {
        return new SchrittEintragen(stand, tag, nachweis, false, "", List.of());
    }

    /** A step of the past, without amounts. */
    public static SchrittEintragen nacherfasst(String stand, LocalDate tag, String nachweis, String grund) {
        return new SchrittEintragen(stand, tag, nachweis, true, grund, List.of());
    }

    /**
     * What was resolved and what was approved of it, as typed.
     *
     * @param gegenstand name of a Genehmigungsgegenstand
     */
    public record Betrag(String gegenstand, String beschlossen, String genehmigt) implements Serializable {

        public Betrag {
            gegenstand = Objects.requireNonNullElse(gegenstand, "");
            beschlossen = Objects.requireNonNullElse(beschlossen, "").strip();
            genehmigt = Objects.requireNonNullElse(genehmigt, "").strip();
        }

        boolean istLeer() {
            return beschlossen.isEmpty() && genehmigt.isEmpty();
        }
    }
}
