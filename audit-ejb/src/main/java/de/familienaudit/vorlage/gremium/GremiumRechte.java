package de.familienaudit.vorlage.gremium;

import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of bodies, and who may (rule R-1). */
@ApplicationScoped
public class GremiumRechte implements Rechtebuch {

    /** Reading bodies and what holds for them. */
    public static final String GREMIEN_LESEN = "GREMIEN_LESEN";

    /** Entering bodies and what holds for them, correcting, ending and taking back (V-2, V-3, V-4, V-10, G-1). */
    public static final String GREMIEN_PFLEGEN = "GREMIEN_PFLEGEN";

    private static final int RANG = 72;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(GREMIEN_LESEN, "VORLAGE", ALLE), Recht.fuer(GREMIEN_PFLEGEN, "VORLAGE", GREMIENBUERO));
    }
}
