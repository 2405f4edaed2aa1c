package de.familienaudit.vorlage.gang;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where the numbers of a Kommune come from, as typed (rule V-1).
 *
 * @param version what the person saw (G-4); -1 while nothing was said
 * @param quelle name of a Nummernquelle
 * @param muster {@code JJJJ/W/NNN}
 * @param wahlperiode as typed; may be empty
 */
public record Nummernstand(int version, String quelle, String muster, String wahlperiode) implements Serializable {

    public Nummernstand {
        quelle = Objects.requireNonNullElse(quelle, "");
        muster = Objects.requireNonNullElse(muster, "");
        wahlperiode = Objects.requireNonNullElse(wahlperiode, "");
    }
}
