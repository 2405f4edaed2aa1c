package de.familienaudit.vorlage.domain.sitzung;

import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules V-16, G-7: what a session needs when it is entered or changed. One in the past is recorded afterwards; the law of its day is
 * then a remark ({@link SitzungsbemerkungenRule}).
 */
public final class SitzungsplanRule {

    private static final int ORT_LAENGE = 300;
    private static final int FRUEHESTES_JAHR = 1990;
    private static final int JAHRE_VORAUS = 10;

    private SitzungsplanRule() {}

    /**
     * For a session that is planned: it lies today or later.
     *
     * @return V-16.…, form.pflichtfeld, form.zu_lang, all at once; empty when it can stand
     */
    public static List<Violation> geplant(Sitzungsplan plan, LocalDate heute) {
        List<Violation> verstoesse = ohneVerlegung(plan, heute);
        if (plan.tag() != null && plan.tag().isBefore(heute)) {
            verstoesse.add(Violation.at("tag", "V-16.tag_vergangen"));
        }
        if (plan.tag() != null && plan.form() != null && !plan.form().gabEsAm(plan.tag())) {
            verstoesse.add(Violation.at("form", "V-16.form_zu_frueh", plan.form(), Sitzungsform.ANDERE_SEIT));
        }
        return verstoesse;
    }

    /**
     * For a session of the past that is recorded now: it lies before today.
     *
     * @return V-16.…, G-7.noch_nicht_vergangen, form.pflichtfeld, form.zu_lang, all at once; empty when it can stand
     */
    public static List<Violation> nacherfasst(Sitzungsplan plan, LocalDate heute) {
        List<Violation> verstoesse = allgemein(plan, heute);
        if (plan.tag() != null && !plan.tag().isBefore(heute)) {
            verstoesse.add(Violation.at("tag", "G-7.noch_nicht_vergangen"));
        }
        return verstoesse;
    }

    /** For a session that stays planned on its day: whoever plans it knows its form. */
    static List<Violation> ohneVerlegung(Sitzungsplan plan, LocalDate heute) {
        List<Violation> verstoesse = allgemein(plan, heute);
        if (plan.form() == Sitzungsform.UNBEKANNT) {
            verstoesse.add(Violation.at("form", "form.pflichtfeld"));
        }
        return verstoesse;
    }

    /** What holds for both, and for the correction of a session whose day stays. */
    static List<Violation> allgemein(Sitzungsplan plan, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        if (plan.tag() == null) {
            verstoesse.add(Violation.at("tag", "form.pflichtfeld"));
        } else if (plan.tag().getYear() < FRUEHESTES_JAHR || plan.tag().isAfter(heute.plusYears(JAHRE_VORAUS))) {
            verstoesse.add(Violation.at("tag", "V-16.tag_unmoeglich", FRUEHESTES_JAHR, JAHRE_VORAUS));
        }
        if (plan.form() == null) {
            verstoesse.add(Violation.at("form", "form.pflichtfeld"));
        }
        if (plan.bis() != null && plan.von() == null) {
            verstoesse.add(Violation.at("von", "V-16.beginn_fehlt"));
        } else if (plan.bis() != null && !plan.bis().isAfter(plan.von())) {
            verstoesse.add(Violation.at("bis", "V-16.ende_vor_beginn"));
        }
        if (plan.ort().length() > ORT_LAENGE) {
            verstoesse.add(Violation.zuLang("ort", plan.ort().length(), ORT_LAENGE));
        }
        return verstoesse;
    }
}
