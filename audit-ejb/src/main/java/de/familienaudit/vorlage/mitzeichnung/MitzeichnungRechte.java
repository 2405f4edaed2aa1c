package de.familienaudit.vorlage.mitzeichnung;

import static de.familienaudit.shared.Rolle.FACHAMT;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;
import static de.familienaudit.shared.Rolle.KAEMMEREI;
import static de.familienaudit.shared.Rolle.LANDRAT;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may co-sign papers (rule R-1); asking for it is writing them. */
@ApplicationScoped
public class MitzeichnungRechte implements Rechtebuch {

    /** Answering a request to co-sign a paper: the Kämmerei, and whoever works for the Stelle that is asked, see {@link Beteiligte}. */
    public static final String VORLAGEN_MITZEICHNEN = "VORLAGEN_MITZEICHNEN";

    private static final int RANG = 71;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(VORLAGEN_MITZEICHNEN, "VORLAGE", PROJEKTLEITUNG, FACHAMT, KAEMMEREI, LANDRAT, GREMIENBUERO));
    }
}
