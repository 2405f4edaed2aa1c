package de.familienaudit.haushalt.domain.satzung;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule H-2: when a Satzung may be announced. With parts that need approval at once after it; without them when the month after the
 * confirmation of its arrival is over (confirmed on 23.01., from 24.02. on), sooner when the Rechtsaufsicht lets it.
 */
public final class SatzungsbekanntmachungRule {

    private SatzungsbekanntmachungRule() {}

    /** The first day on which it may be announced; empty while it may not, and when it has been. */
    public static Optional<LocalDate> fruehestens(Satzung satzung) {
        LocalDate tag = satzung.letzter().tag();
        return switch (satzung.stand()) {
            case GENEHMIGT, TEILWEISE_GENEHMIGT, MIT_AUFLAGEN, FRUEHER_ZUGELASSEN, BEIGETRETEN -> Optional.of(tag);
            case EINGANG_BESTAETIGT -> Optional.of(tag.plusMonths(1).plusDays(1));
            case ENTWURF, BESCHLOSSEN, VORGELEGT, BEANSTANDET, VERSAGT, BEKANNTGEMACHT -> Optional.empty();
        };
    }
}
