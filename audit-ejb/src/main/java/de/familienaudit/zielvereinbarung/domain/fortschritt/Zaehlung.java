package de.familienaudit.zielvereinbarung.domain.fortschritt;

import java.util.EnumMap;
import java.util.Map;

/**
 * Rule A-11: the progress of a Ziel or Handlungsfeld is counted from its measures and shown as counts, Daueraufgaben
 * apart, never as a percentage.
 */
public final class Zaehlung {

    private final Map<Massnahmenstatus, Long> anzahl = new EnumMap<>(Massnahmenstatus.class);

    /** Adds measures of one state. */
    public void plus(Massnahmenstatus status, long weitere) {
        anzahl.merge(status, weitere, Long::sum);
    }

    public long von(Massnahmenstatus status) {
        return anzahl.getOrDefault(status, 0L);
    }

    public long gesamt() {
        return anzahl.values().stream().mapToLong(Long::longValue).sum();
    }
}
