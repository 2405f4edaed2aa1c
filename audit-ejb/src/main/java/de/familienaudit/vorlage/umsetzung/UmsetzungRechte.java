package de.familienaudit.vorlage.umsetzung;

import static de.familienaudit.shared.Rolle.GREMIENBUERO;
import static de.familienaudit.shared.Rolle.VERWALTUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be done once something was decided, and who may (rules R-1, V-15); that it was announced is read with the paper. */
@ApplicationScoped
public class UmsetzungRechte implements Rechtebuch {

    /** Entering where a decision was announced, and who carries it out until when. */
    public static final String UMSETZUNG_PFLEGEN = "UMSETZUNG_PFLEGEN";

    /** Reporting that a decision was carried out: whoever works for the Stelle that was asked, see {@link Zustaendige}. */
    public static final String AUSFUEHRUNG_MELDEN = "AUSFUEHRUNG_MELDEN";

    /** Reading who carries decisions out, and what was reported. */
    public static final String AUSFUEHRUNG_LESEN = "AUSFUEHRUNG_LESEN";

    private static final int RANG = 76;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(UMSETZUNG_PFLEGEN, "VORLAGE", GREMIENBUERO),
                Recht.fuer(AUSFUEHRUNG_MELDEN, "VORLAGE", VERWALTUNG),
                Recht.fuer(AUSFUEHRUNG_LESEN, "VORLAGE", VERWALTUNG));
    }
}
