package de.familienaudit.vorlage.papier;

import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be done with papers, and who may (rule R-1). */
@ApplicationScoped
public class PapierRechte implements Rechtebuch {

    /** Reading public papers with their consultations, votes and money. */
    public static final String VORLAGEN_LESEN = "VORLAGEN_LESEN";

    /** Recording papers of the past and correcting what was recorded (G-7). */
    public static final String VORLAGEN_NACHERFASSEN = "VORLAGEN_NACHERFASSEN";

    private static final int RANG = 70;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(VORLAGEN_LESEN, "VORLAGE", ALLE),
                Recht.fuer(VORLAGEN_NACHERFASSEN, "VORLAGE", GREMIENBUERO, PROJEKTLEITUNG));
    }
}
