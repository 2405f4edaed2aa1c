package de.familienaudit.vorlage.bekanntgabe;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Since when a paper is seen outside of the Kommune, and by what.
 *
 * @param grund name of the reason, for its words
 * @param ab null where it is not seen, or was so as soon as it was recorded
 * @param sitzung the session whose agenda was published; null where it was something else
 */
public record Aussenblatt(String grund, LocalDate ab, Sitzungsbezug sitzung) implements Serializable {

    /**
     * @param gremium name of the body on that day (G-6)
     * @param tag the day for which the agenda was published
     * @param ort where it was
     */
    public record Sitzungsbezug(long id, String gremium, LocalDate tag, String ort) implements Serializable {}
}
