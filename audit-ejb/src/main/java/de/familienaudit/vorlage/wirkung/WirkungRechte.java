package de.familienaudit.vorlage.wirkung;

import static de.familienaudit.shared.Rolle.GREMIENBUERO;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be recorded of the decision on a paper, and who may (rules R-1, V-11). */
@ApplicationScoped
public class WirkungRechte implements Rechtebuch {

    /** Recording the changed text of a decision, its conditions, and that it was suspended or revoked (V-7, V-11). */
    public static final String BESCHLUSS_ERGAENZEN = "BESCHLUSS_ERGAENZEN";

    private static final int RANG = 75;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(Recht.fuer(BESCHLUSS_ERGAENZEN, "VORLAGE", GREMIENBUERO));
    }
}
