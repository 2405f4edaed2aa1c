package de.familienaudit.dokument;

import static de.familienaudit.shared.Rolle.ALLE;
import static de.familienaudit.shared.Rolle.BETEILIGTE;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of attached files, and who may (rule R-1). */
@ApplicationScoped
public class DokumentRechte implements Rechtebuch {

    /** Reading the files attached to a record; its slice decides in addition on which record. */
    public static final String ANHANG_LESEN = "ANHANG_LESEN";

    /** Attaching and withdrawing files; rule A-8 decides in addition on which measure. */
    public static final String ANHANG_ANFUEGEN = "ANHANG_ANFUEGEN";

    private static final int RANG = 20;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(ANHANG_LESEN, "ZIELVEREINBARUNG", ALLE),
                Recht.fuer(ANHANG_ANFUEGEN, "ZIELVEREINBARUNG", BETEILIGTE));
    }
}
