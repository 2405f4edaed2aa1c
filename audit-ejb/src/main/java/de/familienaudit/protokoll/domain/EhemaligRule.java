package de.familienaudit.protokoll.domain;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule R-6: a person who left is shown under a number only, so that the log serves the audit and not the memory of persons.
 * Nobody who still works here disappears from it; the stored entries stay as they are (G-2).
 *
 * @param gesperrt whether the account is locked
 * @param abgelaufen whether its validity is over
 * @param hatRolle whether it has a role today in any Kommune
 */
public record EhemaligRule(boolean gesperrt, boolean abgelaufen, boolean hatRolle) {

    private static final int MAX_GRUND = 500;

    /** Whether the person counts as having left. */
    public boolean istEhemalig() {
        return gesperrt || abgelaufen || !hatRolle;
    }

    /**
     * Everything that stands against showing a number instead of the name.
     *
     * @param grund why, as typed; null counts as empty
     */
    public List<Violation> pruefe(String grund) {
        List<Violation> verstoesse = new ArrayList<>(pruefeGrund(grund));
        if (!istEhemalig()) {
            verstoesse.add(Violation.of("R-6.noch_taetig"));
        }
        return verstoesse;
    }

    /** A reason is needed to hide a name and to show it again. */
    public static List<Violation> pruefeGrund(String grund) {
        if (grund == null || grund.isBlank()) {
            return List.of(Violation.at("pseudonymGrund", "R-6.grund_fehlt"));
        }
        return grund.length() > MAX_GRUND
                ? List.of(Violation.zuLang("pseudonymGrund", grund.length(), MAX_GRUND))
                : List.of();
    }
}
