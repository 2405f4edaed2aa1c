package de.familienaudit.haushalt.pruefung;

import de.familienaudit.haushalt.domain.buch.Buchbefundart;
import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One finding, in numbers alone (H-13).
 *
 * @param satz id of the act, null when it is not about one
 * @param tag day of the act, null when there is none or it is gone
 * @param jahresstelle id of the position in its year, null when it is not about one or it is gone
 * @param stelle its number and year, empty without one
 * @param bindung id of the commitment, null when there is none or the actor may not see it
 * @param soll what should be there; null when there is no amount to tell
 * @param ist what is there; null when there is no amount to tell
 */
public record Buchbefund(
        Buchbefundart art,
        Long satz,
        LocalDate tag,
        Long jahresstelle,
        String stelle,
        Long bindung,
        Geldbetrag soll,
        Geldbetrag ist)
        implements Serializable {}
