package de.familienaudit.vorlage.tagesordnung;

import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of agendas, votes and minutes, and who may (rule R-1). */
@ApplicationScoped
public class TagesordnungRechte implements Rechtebuch {

    /** Reading agendas with their votes; a paper that the person may not see is not there (V-10). */
    public static final String TAGESORDNUNG_LESEN = "TAGESORDNUNG_LESEN";

    /** Putting papers on an agenda, ordering them, taking them off (V-5, V-16). */
    public static final String TAGESORDNUNG_PFLEGEN = "TAGESORDNUNG_PFLEGEN";

    /** Entering and correcting the votes of a session, and that minutes were approved (V-3, V-14). */
    public static final String STIMMEN_ERFASSEN = "STIMMEN_ERFASSEN";

    private static final int RANG = 74;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(TAGESORDNUNG_LESEN, "VORLAGE", ALLE),
                Recht.fuer(TAGESORDNUNG_PFLEGEN, "VORLAGE", GREMIENBUERO),
                Recht.fuer(STIMMEN_ERFASSEN, "VORLAGE", GREMIENBUERO));
    }
}
