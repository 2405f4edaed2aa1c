package de.familienaudit.server.rechte;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Violation;
import java.util.List;

/**
 * How a call ended: with an answer, with a refusal that people can read, or broken.
 *
 * @param antwort what came back; null for a refusal and for nothing
 * @param ablehnung class of the refusal; null for an answer
 * @param verstoesse what the refusal says
 * @param fehler what broke; null when nothing did
 */
record Ausgang(Object antwort, Class<?> ablehnung, List<Violation> verstoesse, Throwable fehler) {

    static Ausgang antwort(Object antwort) {
        return new Ausgang(antwort, null, List.of(), null);
    }

    static Ausgang ausnahme(Throwable e) {
        return e instanceof BusinessRuleException refusal
                ? new Ausgang(null, refusal.getClass(), refusal.violations(), null)
                : new Ausgang(null, null, List.of(), e);
    }

    /** Whether the guard turned the call away; an object's own rule names another reason. */
    boolean vomWaechterAbgelehnt() {
        return ablehnung == ForbiddenException.class
                && verstoesse
                        .get(0)
                        .code()
                        .equals(new ForbiddenException().violations().get(0).code());
    }

    boolean nichtGefunden() {
        return ablehnung == NotFoundException.class;
    }

    @Override
    public String toString() {
        if (fehler != null) {
            return "broken by " + fehler;
        }
        return ablehnung == null ? "answered " + antwort : ablehnung.getSimpleName() + " " + verstoesse;
    }
}
