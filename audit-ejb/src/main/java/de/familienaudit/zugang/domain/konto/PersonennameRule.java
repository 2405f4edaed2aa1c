package de.familienaudit.zugang.domain.konto;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rule G-6: the name of a person is one line of at most 200 characters with at least one letter. */
public final class PersonennameRule {

    static final int MAX = 200;

    private static final Pattern LEER = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSICHTBAR = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s\\u200D]]+");

    private PersonennameRule() {}

    /** One line, single blanks, nothing invisible; the joiner inside an emoji stays. Null becomes empty. */
    public static String bereinigt(String name) {
        return name == null
                ? ""
                : LEER.matcher(UNSICHTBAR.matcher(name).replaceAll(""))
                        .replaceAll(" ")
                        .strip();
    }

    /** All breaches at this field; empty when the name is fine. */
    public static List<Violation> pruefe(String feld, String name) {
        String rein = bereinigt(name);
        List<Violation> verstoesse = new ArrayList<>();
        if (rein.isEmpty()) {
            verstoesse.add(Violation.at(feld, "form.pflichtfeld"));
        } else if (rein.codePoints().noneMatch(Character::isLetter)) {
            verstoesse.add(Violation.at(feld, "G-6.name_ohne_buchstaben"));
        } else if (rein.length() > MAX) {
            verstoesse.add(Violation.zuLang(feld, rein.length(), MAX));
        }
        return verstoesse;
    }
}
