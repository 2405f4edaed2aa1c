package de.familienaudit.haushalt.haushaltsstelle;

import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.FACHAMT;
import static de.familienaudit.shared.Rolle.KAEMMEREI;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be done with the budget, and who may (rule R-1). */
@ApplicationScoped
public class HaushaltRechte implements Rechtebuch {

    /** Reading positions and what their numbers mean. */
    public static final String HAUSHALT_LESEN = "HAUSHALT_LESEN";

    /** Entering and naming positions, what digits are called in the Kommune, and how doppisch numbers look. */
    public static final String HAUSHALT_PFLEGEN = "HAUSHALT_PFLEGEN";

    /** Asking for money of a position, and taking back what one asked for. */
    public static final String BINDUNG_BEANTRAGEN = "BINDUNG_BEANTRAGEN";

    /** Consenting, also under conditions, refusing and committing; never what one asked for oneself. */
    public static final String BINDUNG_ENTSCHEIDEN = "BINDUNG_ENTSCHEIDEN";

    /** Entering payments and refunds, closing and moving orders, reversing acts, and correcting a closed year (H-9, H-10). */
    public static final String ZAHLUNG_EINTRAGEN = "ZAHLUNG_EINTRAGEN";

    /** Closing a budget year after its end (H-10). */
    public static final String HAUSHALT_ABSCHLIESSEN = "HAUSHALT_ABSCHLIESSEN";

    /** Recording what a year spent that ended before the Kommune was kept in the program (G-7). */
    public static final String HAUSHALT_NACHERFASSEN = "HAUSHALT_NACHERFASSEN";

    private static final int RANG = 78;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(HAUSHALT_LESEN, "HAUSHALT", ALLE),
                Recht.fuer(HAUSHALT_PFLEGEN, "HAUSHALT", KAEMMEREI),
                Recht.fuer(BINDUNG_BEANTRAGEN, "HAUSHALT", PROJEKTLEITUNG, FACHAMT),
                Recht.fuer(BINDUNG_ENTSCHEIDEN, "HAUSHALT", KAEMMEREI),
                Recht.fuer(ZAHLUNG_EINTRAGEN, "HAUSHALT", KAEMMEREI),
                Recht.fuer(HAUSHALT_ABSCHLIESSEN, "HAUSHALT", KAEMMEREI),
                Recht.fuer(HAUSHALT_NACHERFASSEN, "HAUSHALT", KAEMMEREI));
    }
}
