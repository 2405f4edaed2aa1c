package de.familienaudit.vorlage.sitzung;

import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of sessions, and who may (rule R-1). */
@ApplicationScoped
public class SitzungRechte implements Rechtebuch {

    /** Reading sessions and their deadlines. */
    public static final String SITZUNGEN_LESEN = "SITZUNGEN_LESEN";

    /** Planning sessions, changing, cancelling, recording and taking back (V-5, V-16, G-1, G-7). */
    public static final String SITZUNGEN_PFLEGEN = "SITZUNGEN_PFLEGEN";

    private static final int RANG = 73;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(SITZUNGEN_LESEN, "VORLAGE", ALLE), Recht.fuer(SITZUNGEN_PFLEGEN, "VORLAGE", GREMIENBUERO));
    }
}
