package de.familienaudit.vorlage.anlage;

import static de.familienaudit.shared.Rolle.FACHAMT;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be done with annexes of papers, and who may (rules R-1, V-12); they are read with the paper. */
@ApplicationScoped
public class AnlageRechte implements Rechtebuch {

    /** Adding annexes to papers and ending them; a Fachamt to its own ones. */
    public static final String ANLAGEN_PFLEGEN = "ANLAGEN_PFLEGEN";

    private static final int RANG = 71;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(Recht.fuer(ANLAGEN_PFLEGEN, "VORLAGE", PROJEKTLEITUNG, FACHAMT, GREMIENBUERO));
    }
}
