package de.familienaudit.signatur.pades.aufbau;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.time.Duration;

/**
 * Rule S-4: what one verification may cost. Everything that walks through a foreign file counts its steps here and stops at the
 * limit or at the deadline by itself, so that no thread has to be stopped from outside.
 */
public final class Aufwand {

    /** Steps of all walks of one verification together. */
    private static final long SCHRITTE = 60_000_000;

    private static final int BLICK_AUF_DIE_UHR = 4096;

    private final long ende;
    private final Aufwand ganzes;
    private long uebrig;

    private Aufwand(long ende, long uebrig, Aufwand ganzes) {
        this.ende = ende;
        this.uebrig = uebrig;
        this.ganzes = ganzes;
    }

    /** @param hoechstdauer from now on */
    public static Aufwand von(Duration hoechstdauer) {
        return new Aufwand(System.nanoTime() + hoechstdauer.toNanos(), SCHRITTE, null);
    }

    /** A part of it with fewer steps; where they end, what was to be measured is {@link NichtMessbar}. */
    public Aufwand teil(long schritte) {
        return new Aufwand(ende, schritte, this);
    }

    /** @throws BusinessRuleException S-4.dauert_zu_lange at the field {@code datei} */
    public void schritt() {
        uebrig--;
        if (ganzes != null) {
            ganzes.schritt();
            if (uebrig < 0) {
                throw new NichtMessbar("too many steps");
            }
            return;
        }
        if (uebrig < 0 || (uebrig % BLICK_AUF_DIE_UHR == 0 && System.nanoTime() > ende)) {
            throw new BusinessRuleException(Violation.at("datei", "S-4.dauert_zu_lange"));
        }
    }

    /** Looks at the clock at once, for steps that are large by themselves. */
    public void grosserSchritt() {
        schritt();
        if (System.nanoTime() > ende) {
            throw new BusinessRuleException(Violation.at("datei", "S-4.dauert_zu_lange"));
        }
    }
}
