package de.familienaudit.haushalt.buch;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;

/** What the triggers of the ledger refused, as the rule that refused it: the second safety behind the rules in Java. */
final class Buchablehnung {

    private static final Map<String, String> REGELN = Map.of(
            "ZR003", "R-3.selbst_beantragt",
            "ZH003", "H-3.nicht_erlaubt",
            "ZH004", "H-4.nicht_wirksam",
            "ZH005", "H-5.zugleich",
            "ZH007", "G-7.nachweisjahr",
            "ZH008", "H-8.inzwischen_beantragt",
            "ZH009", "H-9.passt_nicht",
            "ZH010", "H-10.inzwischen_abgeschlossen");

    private Buchablehnung() {}

    /**
     * @return R-3.selbst_beantragt, H-3.nicht_erlaubt, H-4.nicht_wirksam, H-5.zugleich, G-7.nachweisjahr,
     *     H-8.inzwischen_beantragt, H-9.passt_nicht, H-10.inzwischen_abgeschlossen; else the very exception that came in
     */
    static RuntimeException translate(PersistenceException e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String regel =
                    t instanceof SQLException sql && sql.getSQLState() != null ? REGELN.get(sql.getSQLState()) : null;
            if (regel != null) {
                return (RuntimeException) new BusinessRuleException(Violation.of(regel)).initCause(e);
            }
        }
        return e;
    }
}
