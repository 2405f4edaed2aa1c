package de.familienaudit.vorlage.kreis;

import static de.familienaudit.shared.Rolle.GREMIENBUERO;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be done about who sees a paper, and who may (rules R-1, V-10). */
@ApplicationScoped
public class KreisRechte implements Rechtebuch {

    /** Publishing papers whose ground of secrecy ended, and withdrawing public ones. */
    public static final String VORLAGEN_VEROEFFENTLICHEN = "VORLAGEN_VEROEFFENTLICHEN";

    private static final int RANG = 71;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(Recht.fuer(VORLAGEN_VEROEFFENTLICHEN, "VORLAGE", GREMIENBUERO));
    }
}
