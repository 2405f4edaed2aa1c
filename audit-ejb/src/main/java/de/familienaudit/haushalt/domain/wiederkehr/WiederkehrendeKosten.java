package de.familienaudit.haushalt.domain.wiederkehr;

import de.familienaudit.shared.Geldbetrag;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * Rule H-8: an amount that a contract or a measure costs each year.
 *
 * @param beginn null only while it is asked for
 * @param ende last day of the contract; null for none
 * @param festerTag only for {@link Faelligkeitsart#FESTER_TAG}, else null
 */
public record WiederkehrendeKosten(
        LocalDate beginn, LocalDate ende, Geldbetrag betrag, Faelligkeitsart faelligkeit, MonthDay festerTag)
        implements Serializable {

    public WiederkehrendeKosten {
        Objects.requireNonNull(betrag, "betrag");
        Objects.requireNonNull(faelligkeit, "faelligkeit");
    }
}
