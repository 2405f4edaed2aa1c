package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Rule A-1: a number freed by a removed measure is not given to another one in the same agreement. That numbers are unique
 * in a Fassung, the import remarks and the database holds.
 */
public final class NummernRule {

    private NummernRule() {}

    /**
     * The next number in a Ziel that was never given, not even in a Fassung of the past.
     *
     * @param vergeben every number ever given in the agreement
     * @throws de.familienaudit.shared.BusinessRuleException A-1.keine_nummer when all 999 are given
     */
    public static Massnahmennummer naechste(int handlungsfeld, int ziel, Collection<Massnahmennummer> vergeben) {
        int hoechste = vergeben.stream()
                .filter(n -> n.handlungsfeld() == handlungsfeld && n.ziel() == ziel)
                .mapToInt(Massnahmennummer::massnahme)
                .max()
                .orElse(0);
        return Massnahmennummer.of(handlungsfeld, ziel, hoechste + 1);
    }

    /**
     * Whether a measure of a draft may have this number.
     *
     * @param ziel number of the Ziel that the measure belongs to
     * @param massnahmeId the measure, null for a new one
     * @param bisherige its words and those of all others in every Fassung that was not discarded
     */
    public static List<Violation> vergeben(
            Massnahmennummer nummer, String ziel, Long massnahmeId, Collection<Massnahmentext> bisherige) {
        if (!nummer.zielnummer().equals(ziel)) {
            return List.of(Violation.at("nummer", "A-1.nummer_fremdes_ziel", nummer.toString(), ziel));
        }
        boolean fremd = bisherige.stream()
                .filter(t -> t.nummer().equals(nummer))
                .anyMatch(t -> !t.massnahme().id().equals(massnahmeId));
        return fremd ? List.of(Violation.at("nummer", "A-1.nummer_vergeben", nummer.toString())) : List.of();
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
