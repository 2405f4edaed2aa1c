package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.Schriftform;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a password must be: long rather than complicated (BSI and NIST advise length), and not the login name. */
public final class PasswortRule {

    static final int MIN = 12;
    static final int MAX = 200;

    private PasswortRule() {}

    /** All breaches at once; empty when the password is fine. */
    public static List<Violation> pruefe(String getippt, String benutzername) {
        String passwort = Schriftform.eine(getippt);
        List<Violation> verstoesse = new ArrayList<>();
        if (passwort.length() < MIN) {
            verstoesse.add(Violation.at("passwort", "R-5.passwort_zu_kurz", MIN));
        }
        if (passwort.length() > MAX) {
            verstoesse.add(Violation.at("passwort", "R-5.passwort_zu_lang", MAX));
        }
        if (!benutzername.isBlank()
                && passwort.toLowerCase(Locale.ROOT)
                        .contains(Schriftform.eine(benutzername).strip().toLowerCase(Locale.ROOT))) {
            verstoesse.add(Violation.at("passwort", "R-5.passwort_enthaelt_namen"));
        }
        return verstoesse;
    }
}
