package de.familienaudit.zielvereinbarung.domain.fassung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules A-9, V-11: what the decision of a paper does to a Fassung. A decision moves it on; one that is taken away is taken back by an
 * event of its own, and nothing of what was recorded is deleted. What forbids it is asked before, never at the decision.
 */
public final class Fassungsbeschluss {

    private Fassungsbeschluss() {}

    /** The states in which a Fassung can be decided. */
    public static Set<Fassungsstatus> entscheidbare(boolean nacherfasst) {
        return nacherfasst
                ? EnumSet.of(Fassungsstatus.ENTWURF, Fassungsstatus.ZUR_PRUEFUNG, Fassungsstatus.GEPRUEFT)
                : EnumSet.of(Fassungsstatus.GEPRUEFT);
    }

    /**
     * What forbids to put a Fassung to the decision, or to record that it was decided.
     *
     * @param tag day of the decision; null while there is none
     * @param bisherige what is recorded already, oldest first
     * @param ohneFederfuehrung numbers of measures for which nobody is accountable (rule A-3)
     * @return V-11.nicht_bereit, G-7.vor_frueherem, A-3.ohne_federfuehrung, all at once
     */
    public static List<Violation> hindernisse(
            Fassung fassung,
            LocalDate tag,
            boolean nacherfasst,
            Collection<Fassungsereignis> bisherige,
            Collection<Massnahmennummer> ohneFederfuehrung) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!entscheidbare(nacherfasst).contains(fassung.status())) {
            verstoesse.add(Violation.of("V-11.nicht_bereit", fassung.nummer(), fassung.status()));
            return verstoesse;
        }
        if (tag != null) {
            bisherige.stream()
                    .filter(frueher -> frueher.vorlageId().isEmpty()
                            && !frueher.status()
                                    .istBeschlossen() // what rests on a decision follows it, also one that was
                            // suspended
                            && frueher.datum().isAfter(tag))
                    .findFirst()
                    .ifPresent(frueher ->
                            verstoesse.add(Violation.of("G-7.vor_frueherem", frueher.status(), frueher.datum())));
        }
        verstoesse.addAll(Fassungsgang.ohneFederfuehrung(ohneFederfuehrung));
        return verstoesse;
    }

    /** @return V-11.in_kraft where a decision cannot be taken away, because the Fassung that rests on it holds */
    public static List<Violation> hindernisseDerRuecknahme(Fassung fassung) {
        return fassung.status() == Fassungsstatus.IN_KRAFT && !fassung.istGeringfuegig()
                ? List.of(Violation.of("V-11.in_kraft", fassung.nummer()))
                : List.of();
    }

    /**
     * What forbids another day for a decision that stands: what followed it lies before that day.
     *
     * @param ereignisse of the Fassung
     * @return V-11.tag_nach_spaeterem
     */
    public static List<Violation> hindernisseDesTages(
            Collection<Fassungsereignis> ereignisse, LocalDate bisher, LocalDate neuer) {
        return ereignisse.stream()
                .filter(e -> e.vorlageId().isEmpty()
                        && !e.datum().isBefore(bisher)
                        && e.datum().isBefore(neuer)
                        && e.status().istBeschlossen())
                .findFirst()
                .map(e -> List.of(Violation.of("V-11.tag_nach_spaeterem", e.status(), e.datum())))
                .orElse(List.of());
    }

    /**
     * It is decided. What was signed before a suspension is signed again when that ends (V-7).
     *
     * @param auchUngeprueft whether an examination may be missing
     * @param bisherige what is recorded already
     * @return empty when it came too late: the Fassung is not what was put to the decision any more
     */
    public static Optional<Fassungsereignis> beschliessen(
            Fassung fassung,
            Vorlagenbeschluss beschluss,
            boolean auchUngeprueft,
            Collection<Fassungsereignis> bisherige,
            Erfassung erfassung) {
        if (!entscheidbare(auchUngeprueft).contains(fassung.status())) {
            return Optional.empty();
        }
        boolean unterzeichnet = bisherige.stream()
                .anyMatch(e -> e.status() == Fassungsstatus.UNTERZEICHNET
                        && e.ausgang().isEmpty());
        fassung.durchBeschluss(unterzeichnet ? Fassungsstatus.UNTERZEICHNET : Fassungsstatus.BESCHLOSSEN);
        return Optional.of(new Fassungsereignis(
                fassung, Fassungsstatus.BESCHLOSSEN, beschluss, Beschlussausgang.ANGENOMMEN, erfassung));
    }

    /** A geringfügige Fortschreibung that is in force already is decided; its state stays. */
    public static Fassungsereignis mitbeschliessen(Fassung fassung, Vorlagenbeschluss beschluss, Erfassung erfassung) {
        return new Fassungsereignis(
                fassung, Fassungsstatus.BESCHLOSSEN, beschluss, Beschlussausgang.ANGENOMMEN, erfassung);
    }

    /** The body refused it: a draft again, unless its words were decided before. Empty when it came too late. */
    public static Optional<Fassungsereignis> ablehnen(
            Fassung fassung, Vorlagenbeschluss beschluss, Collection<Fassungsereignis> bisherige, Erfassung erfassung) {
        if (!entscheidbare(beschluss.nacherfasst()).contains(fassung.status())) {
            return Optional.empty();
        }
        fassung.durchBeschluss(bleibtImWortlaut(bisherige) ? Fassungsstatus.GEPRUEFT : Fassungsstatus.ENTWURF);
        return Optional.of(
                new Fassungsereignis(fassung, fassung.status(), beschluss, Beschlussausgang.ABGELEHNT, erfassung));
    }

    /** Nothing changes, and what the paper did is told: put off, under conditions, without its changed text. */
    public static Fassungsereignis vermerken(
            Fassung fassung, Vorlagenbeschluss beschluss, Beschlussausgang ausgang, Erfassung erfassung) {
        return new Fassungsereignis(fassung, fassung.status(), beschluss, ausgang, erfassung);
    }

    /**
     * A decision is taken away. The Fassung is examined again, as it was before; one that was succeeded or decided while in force stays
     * what it is.
     *
     * @param genommen the event that recorded the decision
     * @throws BusinessRuleException V-11.in_kraft
     */
    public static Fassungsereignis zuruecknehmen(
            Fassungsereignis genommen, Vorlagenbeschluss durch, Beschlussausgang ausgang, Erfassung erfassung) {
        Fassung fassung = genommen.fassung();
        BusinessRuleException.throwIfAny(hindernisseDerRuecknahme(fassung));
        if (fassung.status() == Fassungsstatus.BESCHLOSSEN || fassung.status() == Fassungsstatus.UNTERZEICHNET) {
            fassung.durchBeschluss(Fassungsstatus.GEPRUEFT);
        }
        return new Fassungsereignis(genommen, durch, ausgang, erfassung);
    }

    /**
     * The day of a decision that stands is another one; the state stays.
     *
     * @param bisher the event that recorded it
     */
    public static Fassungsereignis tagBerichtigen(
            Fassungsereignis bisher, Vorlagenbeschluss beschluss, Erfassung erfassung) {
        return new Fassungsereignis(bisher, beschluss, Beschlussausgang.ANGENOMMEN, erfassung);
    }

    /** What happened and stands: without what a paper only told or took away, and without what was taken away or replaced. */
    static List<Fassungsereignis> geltende(Collection<Fassungsereignis> ereignisse) {
        Set<Long> ersetzt =
                ereignisse.stream().flatMap(e -> e.hebtAuf().stream()).collect(Collectors.toSet());
        return ereignisse.stream()
                .filter(e -> e.ausgang().orElse(Beschlussausgang.ANGENOMMEN) == Beschlussausgang.ANGENOMMEN
                        && !ersetzt.contains(e.id()))
                .toList();
    }

    /** Rule G-1: its words were decided, or signed, and are not edited any more although the decision is gone. */
    public static boolean bleibtImWortlaut(Collection<Fassungsereignis> ereignisse) {
        return ereignisse.stream()
                .anyMatch(e -> e.ausgang().isEmpty() && e.status() == Fassungsstatus.UNTERZEICHNET
                        || e.ausgang()
                                .filter(Beschlussausgang::nimmtBeschlussZurueck)
                                .isPresent());
    }

    /** @throws BusinessRuleException V-11.war_beschlossen when its words stay, so that it cannot be a draft again */
    public static void pruefeRueckgabe(Fassung fassung, Collection<Fassungsereignis> ereignisse) {
        if (bleibtImWortlaut(ereignisse)) {
            throw new BusinessRuleException(Violation.of("V-11.war_beschlossen", fassung.nummer()));
        }
    }
}
