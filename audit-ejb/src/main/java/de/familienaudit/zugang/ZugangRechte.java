package de.familienaudit.zugang;

import static de.familienaudit.shared.Rolle.ADMINISTRATION;
import static de.familienaudit.shared.Rolle.PROJEKTLEITUNG;

import de.familienaudit.shared.Recht;
import de.familienaudit.shared.Rechtebuch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What can be asked of the accounts and the Kommune, and who may (rule R-1). */
@ApplicationScoped
public class ZugangRechte implements Rechtebuch {

    /** Accounts, their roles, lock and expiry, one-time links. */
    public static final String KONTEN_VERWALTEN = "KONTEN_VERWALTEN";

    /** Name, coat of arms, colour and thresholds of the Kommune. */
    public static final String KOMMUNE_EINSTELLEN = "KOMMUNE_EINSTELLEN";

    /** Demanding a second factor, how long the change log is kept. */
    public static final String SICHERHEIT_EINSTELLEN = "SICHERHEIT_EINSTELLEN";

    /** The own account: password, second factor, sessions, the Kommune to work for, drafts; needs no role. */
    public static final String EIGENES_KONTO = "EIGENES_KONTO";

    /** Reading what the roles may do; needs no role. */
    public static final String HILFE_LESEN = "HILFE_LESEN";

    /** Signing in and reading the own account at each request; open to everybody. */
    public static final String ANMELDEN = "ANMELDEN";

    /** First set-up of an empty installation with the one-time secret; open to everybody who has it. */
    public static final String EINRICHTEN = "EINRICHTEN";

    private static final int RANG = 50;

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Recht> rechte() {
        return List.of(
                Recht.fuer(KONTEN_VERWALTEN, "VERWALTUNG", ADMINISTRATION),
                Recht.fuer(KOMMUNE_EINSTELLEN, "VERWALTUNG", PROJEKTLEITUNG, ADMINISTRATION),
                Recht.fuer(SICHERHEIT_EINSTELLEN, "VERWALTUNG", ADMINISTRATION),
                Recht.ohneRolle(EIGENES_KONTO, "KONTO"),
                Recht.ohneRolle(HILFE_LESEN, "KONTO"),
                Recht.ohneAnmeldung(ANMELDEN, "KONTO"),
                Recht.ohneAnmeldung(EINRICHTEN, "KONTO"));
    }
}
