package de.familienaudit.haushalt.domain.satzung;

import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.BEANSTANDET;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.BEIGETRETEN;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.BEKANNTGEMACHT;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.BESCHLOSSEN;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.EINGANG_BESTAETIGT;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.ENTWURF;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.FRUEHER_ZUGELASSEN;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.GENEHMIGT;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.MIT_AUFLAGEN;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.TEILWEISE_GENEHMIGT;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.VERSAGT;
import static de.familienaudit.haushalt.domain.satzung.Satzungsstand.VORGELEGT;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Rule H-2: the one table of the legal steps of a Satzung. Until it is announced it can begin anew with another draft, so that no real step
 * has to be taken back as if it had never been.
 */
public final class SatzungswechselRule {

    private static final Map<Satzungsstand, Set<Satzungsstand>> DANACH = danach();

    private SatzungswechselRule() {}

    /** Whether the second may follow on the first in one step. */
    public static boolean erlaubt(Satzungsstand von, Satzungsstand nach) {
        return DANACH.get(von).contains(nach);
    }

    /** Whether the second follows on the first in one or several steps; what is nacherfasst may leave some out (G-7). */
    public static boolean erreichbar(Satzungsstand von, Satzungsstand nach) {
        Set<Satzungsstand> gesehen = EnumSet.noneOf(Satzungsstand.class);
        Deque<Satzungsstand> offen = new ArrayDeque<>(DANACH.get(von));
        while (!offen.isEmpty()) {
            Satzungsstand stand = offen.pop();
            if (gesehen.add(stand)) {
                offen.addAll(DANACH.get(stand));
            }
        }
        return gesehen.contains(nach);
    }

    private static Map<Satzungsstand, Set<Satzungsstand>> danach() {
        Map<Satzungsstand, Set<Satzungsstand>> danach = new EnumMap<>(Satzungsstand.class);
        danach.put(ENTWURF, EnumSet.of(BESCHLOSSEN));
        danach.put(BESCHLOSSEN, EnumSet.of(VORGELEGT, ENTWURF));
        danach.put(
                VORGELEGT,
                EnumSet.of(
                        GENEHMIGT,
                        TEILWEISE_GENEHMIGT,
                        MIT_AUFLAGEN,
                        EINGANG_BESTAETIGT,
                        BEANSTANDET,
                        VERSAGT,
                        ENTWURF));
        danach.put(GENEHMIGT, EnumSet.of(BEKANNTGEMACHT, ENTWURF));
        danach.put(TEILWEISE_GENEHMIGT, EnumSet.of(BEIGETRETEN, BEKANNTGEMACHT, ENTWURF));
        danach.put(MIT_AUFLAGEN, EnumSet.of(BEIGETRETEN, BEKANNTGEMACHT, ENTWURF));
        // the month after the confirmation is the time for an objection
        danach.put(EINGANG_BESTAETIGT, EnumSet.of(FRUEHER_ZUGELASSEN, BEANSTANDET, BEKANNTGEMACHT, ENTWURF));
        danach.put(FRUEHER_ZUGELASSEN, EnumSet.of(BEKANNTGEMACHT, ENTWURF));
        danach.put(BEANSTANDET, EnumSet.of(BEIGETRETEN, ENTWURF));
        danach.put(VERSAGT, EnumSet.of(BEIGETRETEN, ENTWURF));
        danach.put(BEIGETRETEN, EnumSet.of(VORGELEGT, BEKANNTGEMACHT, ENTWURF));
        danach.put(BEKANNTGEMACHT, EnumSet.noneOf(Satzungsstand.class));
        return danach;
    }
}
