package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.zeit.Zeitangabe;
import java.util.Map;

/** A time as the four columns that hold it. */
final class Zeitspalten {

    private Zeitspalten() {}

    /** @param name {@code beginn} or {@code ende} */
    static void setze(Map<String, Object> zeile, String name, Zeitangabe zeit) {
        zeile.put(name + "_wortlaut", zeit.wortlaut());
        zeile.put(name + "_art", zeit.art());
        zeile.put(name + "_von", zeit.von().orElse(null));
        zeile.put(name + "_bis", zeit.bis().orElse(null));
    }
}
