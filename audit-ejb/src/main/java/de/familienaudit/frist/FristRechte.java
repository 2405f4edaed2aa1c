package de.familienaudit.frist;

import static de.familienaudit.shared.Rolle.ALLE;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of tasks and dates, and who may (rule R-1). */
@ApplicationScoped
public class FristRechte implements Rechtebuch {

    /** Seeing and putting aside what waits for oneself; each source of tasks decides in addition what it tells whom. */
    public static final String AUFGABEN_LESEN = "AUFGABEN_LESEN";

    /** Seeing the dates that come; each source of dates decides in addition what it tells whom. */
    public static final String FRISTEN_LESEN = "FRISTEN_LESEN";

    private static final int RANG = 55;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(Recht.fuer(AUFGABEN_LESEN, "KONTO", ALLE), Recht.fuer(FRISTEN_LESEN, "KONTO", ALLE));
    }
}
