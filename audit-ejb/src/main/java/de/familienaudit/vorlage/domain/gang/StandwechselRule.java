package de.familienaudit.vorlage.domain.gang;

import static de.familienaudit.vorlage.domain.papier.Papierstand.ABGELEHNT;
import static de.familienaudit.vorlage.domain.papier.Papierstand.AUFGEHOBEN;
import static de.familienaudit.vorlage.domain.papier.Papierstand.AUSGEFERTIGT;
import static de.familienaudit.vorlage.domain.papier.Papierstand.AUSGESETZT;
import static de.familienaudit.vorlage.domain.papier.Papierstand.BESCHLOSSEN;
import static de.familienaudit.vorlage.domain.papier.Papierstand.EINGEREICHT;
import static de.familienaudit.vorlage.domain.papier.Papierstand.ENTWURF;
import static de.familienaudit.vorlage.domain.papier.Papierstand.ERGEBNIS_UNBEKANNT;
import static de.familienaudit.vorlage.domain.papier.Papierstand.GEAENDERT_BESCHLOSSEN;
import static de.familienaudit.vorlage.domain.papier.Papierstand.IN_ABSTIMMUNG;
import static de.familienaudit.vorlage.domain.papier.Papierstand.IN_BERATUNG;
import static de.familienaudit.vorlage.domain.papier.Papierstand.TEILWEISE_BESCHLOSSEN;
import static de.familienaudit.vorlage.domain.papier.Papierstand.ZURUECKGEZOGEN;
import static de.familienaudit.vorlage.domain.papier.Papierstand.ZUR_KENNTNIS_GENOMMEN;

import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rule V-7: the one table of what may follow on what in the life of a paper that began in the program. Some of it is done by an act of a
 * person, the rest follows from the rows of the paper; both ask here. What is nacherfasst is over and asks nothing (G-7).
 */
public final class StandwechselRule {

    private static final Map<Papierstand, Set<Papierstand>> DANACH = danach();

    private StandwechselRule() {}

    /** Whether the second may follow on the first in one step; a state never follows on itself. */
    public static boolean erlaubt(Papierstand von, Papierstand nach) {
        return DANACH.get(von).contains(nach);
    }

    /**
     * Rule V-7: what was suspended goes back where it was, or is revoked.
     *
     * @param vorher the state in which it was suspended
     */
    public static boolean erlaubtNachAussetzung(Papierstand vorher, Papierstand nach) {
        return nach == AUFGEHOBEN || nach == vorher && erlaubt(AUSGESETZT, nach);
    }

    /**
     * The same for a person, in words.
     *
     * @return V-7.nicht_moeglich; empty when it is allowed
     */
    public static Optional<Violation> verstoss(Papierstand von, Papierstand nach) {
        return erlaubt(von, nach) ? Optional.empty() : Optional.of(Violation.of("V-7.nicht_moeglich", von, nach));
    }

    private static Map<Papierstand, Set<Papierstand>> danach() {
        Map<Papierstand, Set<Papierstand>> danach = new EnumMap<>(Papierstand.class);
        danach.put(ENTWURF, EnumSet.of(IN_ABSTIMMUNG, EINGEREICHT, ZURUECKGEZOGEN));
        danach.put(IN_ABSTIMMUNG, EnumSet.of(ENTWURF, EINGEREICHT, ZURUECKGEZOGEN));
        // a signature decides an Eilentscheidung before any body dealt with it (V-13)
        danach.put(EINGEREICHT, EnumSet.of(IN_BERATUNG, BESCHLOSSEN, ZURUECKGEZOGEN));
        danach.put(
                IN_BERATUNG,
                EnumSet.of(
                        BESCHLOSSEN,
                        GEAENDERT_BESCHLOSSEN,
                        TEILWEISE_BESCHLOSSEN,
                        ZUR_KENNTNIS_GENOMMEN,
                        ABGELEHNT,
                        ERGEBNIS_UNBEKANNT,
                        ZURUECKGEZOGEN));
        // the body dealt with it, its result is entered later
        danach.put(
                ERGEBNIS_UNBEKANNT,
                EnumSet.of(
                        BESCHLOSSEN, GEAENDERT_BESCHLOSSEN, TEILWEISE_BESCHLOSSEN, ZUR_KENNTNIS_GENOMMEN, ABGELEHNT));
        danach.put(BESCHLOSSEN, EnumSet.of(AUSGEFERTIGT, AUSGESETZT, AUFGEHOBEN, ABGELEHNT));
        danach.put(GEAENDERT_BESCHLOSSEN, EnumSet.of(AUSGEFERTIGT, AUSGESETZT, AUFGEHOBEN));
        // the parts that were open are decided in a later session (V-2)
        danach.put(
                TEILWEISE_BESCHLOSSEN,
                EnumSet.of(BESCHLOSSEN, GEAENDERT_BESCHLOSSEN, AUSGEFERTIGT, AUSGESETZT, AUFGEHOBEN));
        danach.put(ZUR_KENNTNIS_GENOMMEN, EnumSet.of(AUSGEFERTIGT, AUSGESETZT, AUFGEHOBEN));
        // a correction of the vote by the minutes (V-14)
        danach.put(ABGELEHNT, EnumSet.of(BESCHLOSSEN));
        danach.put(AUSGEFERTIGT, EnumSet.of(AUSGESETZT, AUFGEHOBEN));
        danach.put(
                AUSGESETZT,
                EnumSet.of(
                        BESCHLOSSEN,
                        GEAENDERT_BESCHLOSSEN,
                        TEILWEISE_BESCHLOSSEN,
                        ZUR_KENNTNIS_GENOMMEN,
                        AUSGEFERTIGT,
                        AUFGEHOBEN));
        danach.put(ZURUECKGEZOGEN, EnumSet.noneOf(Papierstand.class));
        danach.put(AUFGEHOBEN, EnumSet.noneOf(Papierstand.class));
        return danach;
    }
}
