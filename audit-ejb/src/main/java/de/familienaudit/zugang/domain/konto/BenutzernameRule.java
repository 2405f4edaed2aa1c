package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rule R-1: a login name can be typed on every keyboard and read out on the telephone: 2 to 100 of the letters a to z,
 * digits, dot, hyphen, underscore and @, beginning with a letter. Case does not count.
 */
public final class BenutzernameRule {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._@-]{1,99}");

    private BenutzernameRule() {}

    /** All breaches at the field benutzername; empty when the name is fine. */
    public static List<Violation> pruefe(String benutzername) {
        List<Violation> verstoesse = new ArrayList<>();
        if (benutzername == null || benutzername.isBlank()) {
            verstoesse.add(Violation.at("benutzername", "form.pflichtfeld"));
        } else if (!FORM.matcher(Konto.normalisiert(benutzername)).matches()) {
            verstoesse.add(Violation.at("benutzername", "R-1.benutzername_form"));
        }
        return verstoesse;
    }
}
