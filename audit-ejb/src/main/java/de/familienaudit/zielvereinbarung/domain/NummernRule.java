package de.familienaudit.zielvereinbarung.domain;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rule A-1: numbers are unique in a Fassung, and a number freed by a removed measure is not given to another one in the
 * same agreement.
 */
public final class NummernRule {

    private NummernRule() {}

    /** Each number that stands twice, once. */
    public static List<Violation> doppelte(List<Massnahmennummer> nummern) {
        Set<Massnahmennummer> gesehen = new HashSet<>();
        Set<Massnahmennummer> gemeldet = new HashSet<>();
        List<Violation> verstoesse = new ArrayList<>();
        for (Massnahmennummer nummer : nummern) {
            if (!gesehen.add(nummer) && gemeldet.add(nummer)) {
                verstoesse.add(Violation.of("A-1.nummer_doppelt", nummer.toString()));
            }
        }
        return verstoesse;
    }

    /**
     * @param vergeben every number ever given in the agreement, with the id of its measure
     * @param neu the numbers of the new Fassung, with the id of the measure they are meant for, null for a new one
     */
    public static List<Violation> wiederverwendete(
            Map<Massnahmennummer, Long> vergeben, Map<Massnahmennummer, Long> neu) {
        List<Violation> verstoesse = new ArrayList<>();
        neu.forEach((nummer, massnahme) -> {
            Long bisher = vergeben.get(nummer);
            if (bisher != null && !bisher.equals(massnahme)) {
                verstoesse.add(Violation.of("A-1.nummer_vergeben", nummer.toString()));
            }
        });
        return verstoesse;
    }
}
