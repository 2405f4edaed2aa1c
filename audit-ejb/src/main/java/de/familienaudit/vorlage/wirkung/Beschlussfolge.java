package de.familienaudit.vorlage.wirkung;

import de.familienaudit.vorlage.domain.wirkung.Wirkung;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a paper begins to do something to a subject, or something else than before (V-11).
 *
 * @param vorlageId null while the paper is not written yet
 * @param nacherfasst whether the paper was recorded after the fact (G-7)
 * @param vorher what it did so far; {@link Art#OFFEN} for nothing
 */
public record Beschlussfolge(Long vorlageId, boolean nacherfasst, long gegenstandId, Stand vorher, Stand neu)
        implements Serializable {

    /** What a paper does, as slices above see it; the same names as in the rule. */
    public enum Art {
        OFFEN,
        VERTAGT,
        TEXT_FEHLT,
        UNTER_VORBEHALT,
        BESCHLOSSEN,
        ABGELEHNT,
        AUSGESETZT,
        AUFGEHOBEN
    }

    /**
     * What it does, and since when.
     *
     * @param am null for OFFEN
     * @param ziel id of what is decided: the subject, or what holds its changed text; null unless something is decided
     */
    public record Stand(Art art, LocalDate am, Long ziel) implements Serializable {

        static Stand of(Wirkung wirkung) {
            return new Stand(Art.valueOf(wirkung.art().name()), wirkung.am(), wirkung.ziel());
        }

        public boolean istBeschlossen() {
            return art == Art.BESCHLOSSEN;
        }
    }
}
