package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Angabe;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;

/**
 * Rule G-7: expenditure of a year that is only a record, or what was asked for and consented to in it, as it is typed. Null counts as empty.
 *
 * @param betreff what it was for
 * @param tag when it was paid, or consented to; null while none is named, and where only the year is known
 * @param nurJahr whether only the year is known
 * @param beleg where it is proved
 * @param grund why it is recorded afterwards
 * @param weise {@link Ausgabeweise#KEINE} where nothing was spent
 */
public record Nacherfassung(
        String betreff, LocalDate tag, boolean nurJahr, String beleg, String grund, Ausgabeweise weise)
        implements Serializable {

    public Nacherfassung {
        betreff = Objects.requireNonNullElse(betreff, "").strip();
        tag = nurJahr ? null : tag;
        beleg = Objects.requireNonNullElse(beleg, "").strip();
        grund = Objects.requireNonNullElse(grund, "").strip();
        Objects.requireNonNull(weise, "weise");
    }

    /** The day in the ledger: where only the year is known its last one, which no page shows as a day. */
    public LocalDate buchungstag(int jahr) {
        return nurJahr ? LocalDate.of(jahr, Month.DECEMBER, Month.DECEMBER.maxLength()) : tag;
    }

    /** Else it was only asked for and consented to. */
    public boolean istAusgabe() {
        return weise.art() != null;
    }

    /** The words of the act. */
    public Angabe angabe() {
        return new Angabe(grund, beleg, true, null);
    }
}
