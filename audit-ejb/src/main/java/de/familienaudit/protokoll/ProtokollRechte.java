package de.familienaudit.protokoll;

import static de.familienaudit.shared.Rolle.ADMINISTRATION;
import static de.familienaudit.shared.Rolle.ALLE;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of the change log, and who may (rule R-1). */
@ApplicationScoped
public class ProtokollRechte implements Rechtebuch {

    /** History of one record in words (G-2); the service asks in addition for the right to read the record itself. */
    public static final String VERLAUF_LESEN = "VERLAUF_LESEN";

    /** Searching, exporting and verifying the whole change log (G-2). */
    public static final String PROTOKOLL_LESEN = "PROTOKOLL_LESEN";

    private static final int RANG = 60;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(VERLAUF_LESEN, "NACHVOLLZIEHEN", ALLE),
                Recht.fuer(PROTOKOLL_LESEN, "NACHVOLLZIEHEN", ADMINISTRATION));
    }
}
