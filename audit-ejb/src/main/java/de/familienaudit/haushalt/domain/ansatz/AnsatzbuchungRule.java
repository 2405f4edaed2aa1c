package de.familienaudit.haushalt.domain.ansatz;

import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Rules H-2, H-3, H-5: an Ansatz is entered as what it differs from the one that stands. Its kind follows from how far the Satzung is. What the
 * plan lacks is carried on from the year before; an announced Satzung takes that away, since it is the whole plan.
 */
public final class AnsatzbuchungRule {

    private AnsatzbuchungRule() {}

    /**
     * @param plan how far the Satzung of the year is; KEINE where there is none
     * @param stand the Ansatz that stands
     * @param neu null where it could not be read
     * @return H-2.ohne_satzung, H-5.ansatz_negativ, G-1.aenderung_ohne_grund, all at once
     */
    public static List<Violation> verstoesse(
            int jahr, Ansatzgrundlage plan, Geldbetrag stand, Geldbetrag neu, Angabe angabe) {
        List<Violation> verstoesse = new ArrayList<>();
        if (!istPlan(plan)) {
            verstoesse.add(Violation.of("H-2.ohne_satzung", jahr));
        }
        if (neu != null && neu.istNegativ()) {
            verstoesse.add(Violation.at("betrag", "H-5.ansatz_negativ", neu));
        }
        boolean aendert = plan == Ansatzgrundlage.BEKANNTGEMACHT && !stand.istNichts() && !stand.equals(neu);
        if (aendert && !angabe.nacherfasst() && angabe.begruendung().isEmpty()) {
            verstoesse.add(Violation.at("begruendung", "G-1.aenderung_ohne_grund"));
        }
        return verstoesse;
    }

    /** The act that makes the Ansatz of a position this one; empty when it is so already. {@link #verstoesse} comes first. */
    public static Optional<Buchungssatz> setzen(
            long position, Ansatzgrundlage plan, Geldbetrag stand, Geldbetrag neu, LocalDate tag) {
        return satz(art(plan), Map.of(position, neu.minus(stand)), tag);
    }

    /**
     * What was carried on from the year before is entered with the same amount: it is that of the plan from now on. The act takes the one away and
     * gives the other, so that the sum stays and everybody sees which act made the Ansatz. {@link #verstoesse} comes first.
     */
    public static Buchungssatz bestaetigen(long position, Ansatzgrundlage plan, Geldbetrag stand, LocalDate tag) {
        return Buchungssatz.neu(
                art(plan),
                tag,
                List.of(
                        new Buchung(position, Posten.ANSATZ, stand.negiert(), null),
                        new Buchung(position, Posten.ANSATZ, stand, null)));
    }

    /**
     * @param plan how far the Satzung of the year is; KEINE where there is none
     * @return H-3.schon_bekanntgemacht
     */
    public static List<Violation> fortfuehren(int jahr, Ansatzgrundlage plan) {
        return plan == Ansatzgrundlage.BEKANNTGEMACHT
                ? List.of(Violation.of("H-3.schon_bekanntgemacht", jahr))
                : List.of();
    }

    /**
     * The Ansätze of the year before count on (H-3).
     *
     * @param ansaetze by position of the new year, above 0,00 €
     */
    public static Optional<Buchungssatz> fortfuehren(Map<Long, Geldbetrag> ansaetze, LocalDate tag) {
        return satz(Buchungsart.ANSATZ_VORJAHR, ansaetze, tag);
    }

    /**
     * The Satzung is announced: what was only carried on ends, and nothing else changes by it.
     *
     * @param fortgefuehrt what stands by position, where it rests on the year before
     */
    public static Optional<Buchungssatz> bekanntmachen(Map<Long, Geldbetrag> fortgefuehrt, LocalDate tag) {
        Map<Long, Geldbetrag> weg = new TreeMap<>();
        fortgefuehrt.forEach((position, betrag) -> weg.put(position, betrag.negiert()));
        return satz(Buchungsart.ANSATZ_BEKANNTMACHUNG, weg, tag);
    }

    private static boolean istPlan(Ansatzgrundlage plan) {
        return plan != Ansatzgrundlage.KEINE && plan != Ansatzgrundlage.VORJAHR;
    }

    private static Buchungsart art(Ansatzgrundlage plan) {
        return switch (plan) {
            case ENTWURF -> Buchungsart.ANSATZ_ENTWURF;
            case BESCHLOSSEN -> Buchungsart.ANSATZ_BESCHLUSS;
            case BEKANNTGEMACHT -> Buchungsart.ANSATZ_BEKANNTMACHUNG;
            case VORJAHR, KEINE -> throw new IllegalArgumentException("no plan holds an Ansatz");
        };
    }

    private static Optional<Buchungssatz> satz(Buchungsart art, Map<Long, Geldbetrag> unterschiede, LocalDate tag) {
        List<Buchung> buchungen = new TreeMap<>(unterschiede)
                .entrySet().stream()
                        .filter(e -> !e.getValue().istNichts())
                        .map(e -> new Buchung(e.getKey(), Posten.ANSATZ, e.getValue(), null))
                        .toList();
        return buchungen.isEmpty() ? Optional.empty() : Optional.of(Buchungssatz.neu(art, tag, buchungen));
    }
}
