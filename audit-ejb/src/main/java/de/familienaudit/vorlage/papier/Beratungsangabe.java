package de.familienaudit.vorlage.papier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is said about one row of the Beratungsfolge, as typed (rules V-2, V-5).
 *
 * @param gremium id of the body; null while none is chosen
 * @param tag null for unknown
 * @param rolle name of a Beratungsrolle; empty while none is chosen
 * @param stand name of a Beratungsstand; empty while none is chosen
 * @param stimmen votes; one that is empty in every field counts as none
 */
public record Beratungsangabe(
        Long gremium,
        LocalDate tag,
        String rolle,
        String stand,
        Entscheidung entscheidung,
        Ausfall ausfall,
        String bemerkung,
        List<Stimmangabe> stimmen)
        implements Serializable {

    public Beratungsangabe {
        rolle = Objects.requireNonNullElse(rolle, "");
        stand = Objects.requireNonNullElse(stand, "");
        entscheidung = Objects.requireNonNullElse(entscheidung, Entscheidung.KEINE);
        ausfall = Objects.requireNonNullElse(ausfall, Ausfall.KEINER);
        bemerkung = Objects.requireNonNullElse(bemerkung, "");
        stimmen = stimmen == null ? List.of() : List.copyOf(stimmen);
    }

    /** Whether every field of it is empty, so that nothing is lost without it. */
    public boolean istLeer() {
        return gremium == null
                && tag == null
                && (rolle + stand + bemerkung).isBlank()
                && entscheidung.istLeer()
                && ausfall.istLeer()
                && stimmen.stream().allMatch(Stimmangabe::istLeer);
    }

    /**
     * Whether the row decides.
     *
     * @param umfang name of an Entscheidungsumfang; empty is none
     * @param teile the parts that it decides
     */
    public record Entscheidung(String umfang, String teile, boolean geaendert) implements Serializable {

        /** A row that does not decide. */
        public static final Entscheidung KEINE = new Entscheidung("", "", false);

        public Entscheidung {
            umfang = Objects.requireNonNullElse(umfang, "");
            teile = Objects.requireNonNullElse(teile, "");
        }

        boolean istLeer() {
            return umfang.isEmpty() && teile.isBlank() && !geaendert;
        }
    }

    /**
     * Why it was not dealt with, and which row took its place.
     *
     * @param nachfolgerin place of that row in the list, from 1; null for none
     */
    public record Ausfall(String grund, Integer nachfolgerin) implements Serializable {

        /** Nothing is said about it. */
        public static final Ausfall KEINER = new Ausfall("", null);

        public Ausfall {
            grund = Objects.requireNonNullElse(grund, "");
        }

        boolean istLeer() {
            return grund.isBlank() && nachfolgerin == null;
        }
    }
}
