package de.familienaudit.haushalt.domain.zustimmung;

import de.familienaudit.haushalt.domain.satzung.Satzungsjahre;
import de.familienaudit.shared.BusinessRuleException;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * Rule G-7: when the Kämmerei consented, as it is typed.
 *
 * @param tag null while none is named, and where only the year is known
 * @param nurJahr the year, where only that is known; null where the day is
 */
public record Zustimmungszeit(LocalDate tag, String nurJahr) implements Serializable {

    public Zustimmungszeit {
        tag = nurJahr == null ? tag : null;
    }

    /** Else only the year is. */
    public boolean istTagBekannt() {
        return nurJahr == null;
    }

    /**
     * The day in the ledger: where only the year is known its last one, which no page shows as a day.
     *
     * @return null while none is named
     * @throws BusinessRuleException form.pflichtfeld, H-2.kein_jahr, at the field {@code zustimmungsjahr}
     */
    public LocalDate buchungstag() {
        return istTagBekannt()
                ? tag
                : LocalDate.of(
                        Satzungsjahre.lies("zustimmungsjahr", nurJahr), Month.DECEMBER, Month.DECEMBER.maxLength());
    }
}
