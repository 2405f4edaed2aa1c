package de.familienaudit.vorlage.ausfertigung;

import static de.familienaudit.shared.Rolle.GREMIENBUERO;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be done about issuing papers, and who may (rule R-1); who signs is decided by rule S-1. */
@ApplicationScoped
public class AusfertigungRechte implements Rechtebuch {

    /** Putting a decided paper forward for the signature of the Landrätin (V-9). */
    public static final String AUSFERTIGUNG_VORLEGEN = "AUSFERTIGUNG_VORLEGEN";

    private static final int RANG = 76;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(Recht.fuer(AUSFERTIGUNG_VORLEGEN, "VORLAGE", GREMIENBUERO));
    }
}
