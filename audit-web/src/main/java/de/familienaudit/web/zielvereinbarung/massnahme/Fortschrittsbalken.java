package de.familienaudit.web.zielvereinbarung.massnahme;

import de.familienaudit.web.component.Segment;
import java.util.List;
import java.util.Map;

/** From counts per state (rule A-11) to the parts of a stacked bar, in the order of progress. */
final class Fortschrittsbalken {

    /** Names of the parts, in their order. */
    static final List<String> ARTEN = List.of("umgesetzt", "laufend", "dauer", "geplant", "verschoben", "entfallen");

    private static final List<String> STATUS =
            List.of("UMGESETZT", "IN_UMSETZUNG", "DAUERAUFGABE", "GEPLANT", "VERSCHOBEN", "ENTFALLEN");

    private Fortschrittsbalken() {}

    static List<Segment> segmente(Map<String, Long> anzahl) {
        Segment.Balken balken = Segment.balken();
        for (int i = 0; i < ARTEN.size(); i++) {
            balken.mit(ARTEN.get(i), anzahl.getOrDefault(STATUS.get(i), 0L));
        }
        return balken.segmente();
    }
}
