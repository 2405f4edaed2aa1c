package de.familienaudit.vorlage.gang;

import static de.familienaudit.shared.Rolle.FACHAMT;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be done with papers that begin here, and who may (rule R-1). */
@ApplicationScoped
public class GangRechte implements Rechtebuch {

    /** Writing, submitting and withdrawing papers, and new versions of them; a Fachamt its own ones, see {@link Schreibrecht}. */
    public static final String VORLAGEN_SCHREIBEN = "VORLAGEN_SCHREIBEN";

    /** Entering the number of a submitted paper, and saying where numbers come from (V-1). */
    public static final String VORLAGENNUMMERN_VERGEBEN = "VORLAGENNUMMERN_VERGEBEN";

    private static final int RANG = 71;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(VORLAGEN_SCHREIBEN, "VORLAGE", PROJEKTLEITUNG, FACHAMT),
                Recht.fuer(VORLAGENNUMMERN_VERGEBEN, "VORLAGE", GREMIENBUERO));
    }
}
