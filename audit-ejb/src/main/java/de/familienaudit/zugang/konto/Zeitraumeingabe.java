package de.familienaudit.zugang.konto;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.Zeitraum;
import java.time.LocalDate;

/** Two typed days become a period; days in the wrong order are said at the field of the second one. */
final class Zeitraumeingabe {

    private Zeitraumeingabe() {}

    /** @throws BusinessRuleException G.zeitraum_verkehrt at that field */
    static Zeitraum of(LocalDate von, LocalDate bis, String feldBis) {
        if (von != null && bis != null && bis.isBefore(von)) {
            throw new BusinessRuleException(Violation.at(feldBis, "G.zeitraum_verkehrt", von, bis));
        }
        return Zeitraum.of(von, bis);
    }
}
