package de.familienaudit.stelle.domain;

import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rule R-4: what must hold when a deputy is named. The period has both ends and does not begin in the past, because
 * nobody can have acted in Vertretung before being named; the represented person heads the Stelle on its first day;
 * nobody represents himself; the deputy belongs to the administration. Rule R-3: whoever manages accounts does not act
 * for the Landrätin.
 */
public final class VertretungseinsatzRule {

    /** Longest reason, in characters. */
    public static final int MAX_GRUND = 500;

    /** A longer period, in days, is allowed and remarked on. */
    public static final int LANG_AB = 400;

    /** Roles of people who can head a Stelle and act for one. */
    public static final Set<Rolle> VERTRETUNGSFAEHIG = Collections.unmodifiableSet(
            EnumSet.of(Rolle.PROJEKTLEITUNG, Rolle.FACHAMT, Rolle.KAEMMEREI, Rolle.LANDRAT, Rolle.GREMIENBUERO));

    private VertretungseinsatzRule() {}

    /** Breaches of the period and the reason alone, at the fields {@code von}, {@code bis} and {@code grund}. */
    public static List<Violation> angaben(LocalDate von, LocalDate bis, String grund, LocalDate heute) {
        List<Violation> verstoesse = new ArrayList<>();
        if (von == null) {
            verstoesse.add(Violation.at("von", "form.pflichtfeld"));
        } else if (von.isBefore(heute)) {
            verstoesse.add(Violation.at("von", "R-4.rueckwirkend", heute));
        }
        if (bis == null) {
            verstoesse.add(Violation.at("bis", "form.pflichtfeld"));
        } else if (von != null && bis.isBefore(von)) {
            verstoesse.add(Violation.at("bis", "R-4.ende_vor_beginn", von));
        }
        if (grund.isBlank()) {
            verstoesse.add(Violation.at("grund", "form.pflichtfeld"));
        } else if (grund.strip().length() > MAX_GRUND) {
            verstoesse.add(Violation.zuLang("grund", grund.strip().length(), MAX_GRUND));
        }
        return verstoesse;
    }

    /**
     * Breaches of the people, at the fields {@code von} and {@code vertreter}.
     *
     * @param leitung who is represented, in which Stelle
     * @param vertreterId account of the deputy
     * @param rollen roles of the deputy on the first day
     * @param landrat whether the represented person holds the role LANDRAT in the period
     * @param von first day
     */
    public static List<Violation> personen(
            Stellenbesetzung leitung, long vertreterId, Collection<Rolle> rollen, boolean landrat, LocalDate von) {
        List<Violation> verstoesse = new ArrayList<>();
        if (leitung.art() != Besetzungsart.LEITUNG || !leitung.gueltig().contains(von)) {
            verstoesse.add(Violation.at("von", "R-4.leitet_dann_nicht", von));
        }
        if (leitung.kontoId().orElseThrow() == vertreterId) {
            verstoesse.add(Violation.at("vertreter", "R-4.selbstvertretung"));
        }
        if (!istVertretungsfaehig(rollen)) {
            verstoesse.add(Violation.at("vertreter", "R-4.vertreter_ohne_rolle", von));
        } else if (landrat && rollen.contains(Rolle.ADMINISTRATION)) {
            verstoesse.add(Violation.at("vertreter", "R-3.administration_vertritt"));
        }
        return verstoesse;
    }

    /** Whether somebody with these roles of a day can act for the head of a Stelle on it. */
    public static boolean istVertretungsfaehig(Collection<Rolle> rollen) {
        return !Collections.disjoint(rollen, VERTRETUNGSFAEHIG);
    }

    /** Whether the period is so long that the person who names should look twice. */
    public static boolean istLang(LocalDate von, LocalDate bis) {
        return ChronoUnit.DAYS.between(von, bis) + 1 > LANG_AB;
    }
}
