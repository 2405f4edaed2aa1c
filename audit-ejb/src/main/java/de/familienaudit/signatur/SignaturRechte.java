package de.familienaudit.signatur;

import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.GREMIENBUERO;
import static de.familienaudit.shared.Rolle.LANDRAT;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of papers and signatures, and who may (rule R-1). */
@ApplicationScoped
public class SignaturRechte implements Rechtebuch {

    /** Reading papers that were put forward for signature, and what became of them (S-2). */
    public static final String SCHRIFTSTUECK_LESEN = "SCHRIFTSTUECK_LESEN";

    /** Freezing a decided Fassung and putting it forward for signature (S-2). */
    public static final String ZUR_UNTERSCHRIFT_GEBEN = "ZUR_UNTERSCHRIFT_GEBEN";

    /** Taking a paper back that nobody signed; its origin decides in addition who (S-2). */
    public static final String SCHRIFTSTUECK_ZURUECKZIEHEN = "SCHRIFTSTUECK_ZURUECKZIEHEN";

    /** Signing or confirming a paper; rule S-1 decides in addition who on that day. */
    public static final String UNTERZEICHNEN = "UNTERZEICHNEN";

    /** Recording a signature by hand on paper with its scan (G-7). */
    public static final String UNTERSCHRIFT_NACHERFASSEN = "UNTERSCHRIFT_NACHERFASSEN";

    /** Recording whose certificate for signatures this is (S-1, S-4). */
    public static final String SIGNATURZERTIFIKAT_ERFASSEN = "SIGNATURZERTIFIKAT_ERFASSEN";

    /** Confirming a recorded certificate as the second person. */
    public static final String SIGNATURZERTIFIKAT_BESTAETIGEN = "SIGNATURZERTIFIKAT_BESTAETIGEN";

    /** Verifying a signed file (S-4); needs no role. */
    public static final String SIGNATUR_PRUEFEN = "SIGNATUR_PRUEFEN";

    private static final int RANG = 30;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(SCHRIFTSTUECK_LESEN, "UNTERSCHRIFT", ALLE),
                Recht.fuer(ZUR_UNTERSCHRIFT_GEBEN, "UNTERSCHRIFT", PROJEKTLEITUNG),
                Recht.fuer(SCHRIFTSTUECK_ZURUECKZIEHEN, "UNTERSCHRIFT", PROJEKTLEITUNG, GREMIENBUERO),
                Recht.fuer(UNTERZEICHNEN, "UNTERSCHRIFT", LANDRAT),
                Recht.fuer(UNTERSCHRIFT_NACHERFASSEN, "UNTERSCHRIFT", PROJEKTLEITUNG, GREMIENBUERO),
                Recht.fuer(SIGNATURZERTIFIKAT_ERFASSEN, "UNTERSCHRIFT", PROJEKTLEITUNG, LANDRAT, GREMIENBUERO),
                Recht.fuer(SIGNATURZERTIFIKAT_BESTAETIGEN, "UNTERSCHRIFT", PROJEKTLEITUNG, LANDRAT, GREMIENBUERO),
                Recht.ohneRolle(SIGNATUR_PRUEFEN, "UNTERSCHRIFT"));
    }
}
