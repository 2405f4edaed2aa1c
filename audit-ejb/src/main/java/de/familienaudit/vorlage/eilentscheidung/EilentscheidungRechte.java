package de.familienaudit.vorlage.eilentscheidung;

import static de.familienaudit.shared.Rolle.GREMIENBUERO;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be done about Eilentscheidungen, and who may (rule R-1); who signs is decided by rule S-1. */
@ApplicationScoped
public class EilentscheidungRechte implements Rechtebuch {

    /** Putting a submitted Eilentscheidung forward for the signature that decides it (V-13). */
    public static final String EILENTSCHEIDUNG_VORLEGEN = "EILENTSCHEIDUNG_VORLEGEN";

    /** Entering that the members of the body were told (V-13). */
    public static final String MITGLIEDER_UNTERRICHTEN = "MITGLIEDER_UNTERRICHTEN";

    private static final int RANG = 77;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(EILENTSCHEIDUNG_VORLEGEN, "VORLAGE", PROJEKTLEITUNG, GREMIENBUERO),
                Recht.fuer(MITGLIEDER_UNTERRICHTEN, "VORLAGE", GREMIENBUERO));
    }
}
