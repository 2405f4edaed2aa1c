package de.familienaudit.vorlage.domain.wirkung;

import de.familienaudit.vorlage.domain.papier.Beratung;
import de.familienaudit.vorlage.domain.papier.Beratungsstand;
import de.familienaudit.vorlage.domain.papier.Gremienauskunft;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Papierstand;
import de.familienaudit.vorlage.domain.papier.PapierstandRule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rule V-7: what runs once a decision is suspended by an objection. Execution stops on that day. The body deals with it again in its next
 * session, within one month of the decision: the day of the decision does not count, and the month ends on the day with the same number, or
 * on the last day of a month that has none (BGB §§ 187 (1), 188 (2)(3)); no weekend moves it. If the body insists, the supervision is told
 * at once, which names no day of its own. What is not known gets no day.
 */
public final class BeanstandungsfristenRule {

    private BeanstandungsfristenRule() {}

    /**
     * @param sitzungen days of sessions that stand, by the id of the body, in any order
     * @return empty for a paper whose decision is not suspended
     */
    public static Optional<Beanstandungsfristen> fristen(
            Papier papier, Gremienauskunft auskunft, Map<Long, ? extends Collection<LocalDate>> sitzungen) {
        LocalDate ausgesetztAm = papier.bezug().eingriff().am();
        if (ausgesetztAm == null || PapierstandRule.lage(papier, auskunft).stand() != Papierstand.AUSGESETZT) {
            return Optional.empty();
        }
        Beratung beschluss = beschluss(papier.folge(), ausgesetztAm);
        if (beschluss == null) {
            return Optional.of(new Beanstandungsfristen(null, ausgesetztAm, null, null, null));
        }
        return Optional.of(new Beanstandungsfristen(
                beschluss,
                ausgesetztAm,
                beschluss.tag() == null ? null : beschluss.tag().plusMonths(1),
                beschluss.gremium() == null ? null : erster(sitzungen.get(beschluss.gremium()), ausgesetztAm),
                erster(
                        papier.folge().stream()
                                .filter(z -> z.stand() == Beratungsstand.BEHANDELT
                                        && z.tag() != null
                                        && beschluss.gremium() != null
                                        && beschluss.gremium().equals(z.gremium()))
                                .map(Beratung::tag)
                                .toList(),
                        ausgesetztAm)));
    }

    /** The decision that was suspended: a later one of the same paper is what came of the objection. */
    private static Beratung beschluss(List<Beratung> folge, LocalDate ausgesetztAm) {
        List<Beratung> bisDahin = PapierstandRule.entscheidende(folge).stream()
                .filter(z -> z.tag() == null || !z.tag().isAfter(ausgesetztAm))
                .toList();
        return bisDahin.isEmpty() ? null : bisDahin.get(bisDahin.size() - 1);
    }

    private static LocalDate erster(Collection<LocalDate> tage, LocalDate nach) {
        return tage == null
                ? null
                : tage.stream()
                        .filter(t -> t.isAfter(nach))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }
}
