package de.familienaudit.haushalt.zustimmung;

import java.io.Serializable;
import java.util.Objects;

/**
 * What is said when something is committed, as typed; while the budget is not provisional nothing has to be (rule H-3).
 *
 * @param grund name of a Bindungsgrund; anything else is none
 * @param begruendung may be empty where no ground is needed
 * @param fruehererAnsatz whether an earlier plan held an amount for it
 * @param neuUndFreiwillig whether it is a new voluntary commitment
 * @param ausnahmeId the exception of the law that is named; null for none
 */
public record BindungVollziehen(
        String grund, String begruendung, boolean fruehererAnsatz, boolean neuUndFreiwillig, Long ausnahmeId)
        implements Serializable {

    public BindungVollziehen {
        begruendung = Objects.requireNonNullElse(begruendung, "").strip();
    }

    /** Nothing has to be said. */
    public static BindungVollziehen ohneGrund() {
        return new BindungVollziehen("", "", false, false, null);
    }

    /** One of the grounds that need nothing but a reason. */
    public static BindungVollziehen weil(String grund, String begruendung) {
        return new BindungVollziehen(grund, begruendung, false, false, null);
    }
}
