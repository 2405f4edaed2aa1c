package de.familienaudit.vorlage.domain.eilentscheidung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule V-13: the members of the body are told reasons and outcome without delay, from the day of the decision on; when and how is kept.
 * [ThürKO § 108]
 */
public final class UnterrichtungRule {

    /** Longest text that says how they were told. */
    public static final int WEG_LAENGE = 300;

    private UnterrichtungRule() {}

    /**
     * @param tag on which they were told; null while none is typed
     * @param weg how, for example by e-mail; stripped
     * @param entschiedenAm null while nothing is decided
     * @return V-13.noch_nicht_entschieden, V-13.tag_fehlt, V-13.vor_der_entscheidung, V-13.in_der_zukunft, V-13.weg_fehlt, form.zu_lang, all
     *     at once
     */
    public static List<Violation> verstoesse(LocalDate tag, String weg, LocalDate entschiedenAm, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        if (entschiedenAm == null) {
            verstoesse.add(Violation.of("V-13.noch_nicht_entschieden"));
        } else if (tag != null && tag.isBefore(entschiedenAm)) {
            verstoesse.add(Violation.at("tag", "V-13.vor_der_entscheidung", entschiedenAm));
        }
        if (tag == null) {
            verstoesse.add(Violation.at("tag", "V-13.tag_fehlt"));
        } else if (tag.isAfter(heute)) {
            verstoesse.add(Violation.at("tag", "V-13.in_der_zukunft", tag));
        }
        if (weg.isEmpty()) {
            verstoesse.add(Violation.at("weg", "V-13.weg_fehlt"));
        } else if (weg.length() > WEG_LAENGE) {
            verstoesse.add(Violation.zuLang("weg", weg.length(), WEG_LAENGE));
        }
        return verstoesse;
    }
}
