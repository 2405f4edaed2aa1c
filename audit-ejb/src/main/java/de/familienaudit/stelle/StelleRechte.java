package de.familienaudit.stelle;

import static de.familienaudit.shared.Rolle.ADMINISTRATION;
import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;
import static de.familienaudit.shared.Rolle.LANDRAT;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;
import static de.familienaudit.shared.Rolle.VERWALTUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of the Stellen and deputies, and who may (rule R-1). */
@ApplicationScoped
public class StelleRechte implements Rechtebuch {

    /** Reading Stellen, who holds them, and who stands in for whom. */
    public static final String STELLEN_LESEN = "STELLEN_LESEN";

    /** Creating, naming, filling and merging Stellen (R-4, G-6). */
    public static final String STELLEN_PFLEGEN = "STELLEN_PFLEGEN";

    /** Naming a deputy; R-4 decides in addition for which Stelle. */
    public static final String VERTRETUNG_EINSETZEN = "VERTRETUNG_EINSETZEN";

    /** Confirming a deputy of the Landrätin as the second person. */
    public static final String VERTRETUNG_BESTAETIGEN = "VERTRETUNG_BESTAETIGEN";

    private static final int RANG = 40;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(STELLEN_LESEN, "STELLEN", ALLE),
                Recht.fuer(STELLEN_PFLEGEN, "STELLEN", PROJEKTLEITUNG, ADMINISTRATION),
                Recht.fuer(VERTRETUNG_EINSETZEN, "STELLEN", VERWALTUNG),
                Recht.fuer(VERTRETUNG_BESTAETIGEN, "STELLEN", PROJEKTLEITUNG, LANDRAT, GREMIENBUERO));
    }
}
