package de.familienaudit.zielvereinbarung.kennzahl;

import de.familienaudit.shared.zeit.Dezimalzahl;
import de.familienaudit.zielvereinbarung.domain.kennzahl.Kennzahldefinition;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a key figure is to reach (rule A-12); numbers as they are typed, in the German form.
 *
 * @param einheit "%", "Orte"
 * @param schwelle name of the Zielschwelle
 * @param richtung name of the Richtung: which values are better
 * @param gesamt the whole that the target is a part of, empty when there is none
 * @param termin last day for it, null when nothing is agreed
 * @param terminWortlaut the same as written, empty when nothing is agreed
 */
public record KennzahlSoll(
        String einheit,
        String schwelle,
        String richtung,
        String zielwert,
        String gesamt,
        LocalDate termin,
        String terminWortlaut)
        implements Serializable {

    static KennzahlSoll of(Kennzahldefinition d) {
        return new KennzahlSoll(
                d.einheit(),
                d.schwelle().name(),
                d.schwelle().richtung().name(),
                Dezimalzahl.schreibe(d.zielwert()),
                d.gesamt() == null ? "" : Dezimalzahl.schreibe(d.gesamt()),
                d.termin() == null ? null : d.termin().tag(),
                d.termin() == null ? "" : d.termin().wortlaut());
    }
}
