package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.ansatz.AnsatzbuchungRule;
import de.familienaudit.haushalt.domain.buch.Angabe;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Grenze;
import de.familienaudit.haushalt.domain.jahr.Ansatzgrundlage;
import de.familienaudit.haushalt.satzung.Jahresplan;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several Ansätze of one year entered together, all or none, each as an act of its own (rules H-2, H-5, H-10, G-7); for the table and for a
 * file.
 */
@Dependent
public class Ansatzwerk {

    @Inject
    private Buchhalter buchhalter;

    @Inject
    private Buchspeicher speicher;

    @Inject
    private AnsatzQuery ansaetze;

    @Inject
    private Clock clock;

    /**
     * One of them, each position once. The same amount as before makes what was carried on from the year before that of the plan.
     *
     * @param feld where a breach belongs
     * @param id of the position in its year
     * @param gesehen the Ansatz that stands
     * @param neu null where it could not be read
     */
    public record Eintrag(String feld, long id, Geldbetrag gesehen, Geldbetrag neu) implements Serializable {

        boolean senkt() {
            return neu.compareTo(gesehen) < 0;
        }

        Violation an(Violation verstoss) {
            return new Violation(verstoss.code(), feld, verstoss.params());
        }
    }

    /** The Ansätze that stand, by position of the year. */
    public Map<Long, Geldbetrag> staende(Collection<Long> jahresstellen) {
        return ansaetze.findAnsaetze(jahresstellen);
    }

    /** Positions of a year whose Ansatz is only carried on from the year before (H-3). */
    public Set<Long> fortgefuehrte(long jahrId) {
        return ansaetze.findCarriedOn(jahrId).keySet();
    }

    /**
     * Checks and writes them. What is raised comes first, so that positions of one Deckungsring can give to each other.
     *
     * @param sperre of all their positions
     * @param bisher what was found before, said together with the rest
     * @return how many acts
     * @throws BusinessRuleException H-2.ohne_satzung, H-5.…, H-10.abgeschlossen, G-1.aenderung_ohne_grund, G-7.…, form.…, all at once
     */
    public int setze(
            Jahresplan plan, Sperre sperre, List<Eintrag> eintraege, Angabe angabe, Collection<Violation> bisher) {
        Set<Violation> verstoesse = new LinkedHashSet<>(bisher);
        verstoesse.addAll(buchhalter.verstoesse(sperre, angabe.nacherfasst()));
        int jahr = plan.akte().jahr();
        eintraege.forEach(
                e -> AnsatzbuchungRule.verstoesse(jahr, plan.grundlage(), e.gesehen(), e.neu(), angabe).stream()
                        .map(v -> v.field().equals("betrag") ? e.an(v) : v)
                        .forEach(verstoesse::add));
        verstoesse.addAll(angabe.verstoesse());
        List<Buchungssatz> saetze =
                plan.grundlage() == Ansatzgrundlage.KEINE ? List.of() : saetze(plan, sperre, eintraege, verstoesse);
        BusinessRuleException.throwIfAny(List.copyOf(verstoesse));
        speicher.schreibe(sperre, saetze, angabe);
        return saetze.size();
    }

    /** What is refused for want of money is said at its row. */
    private List<Buchungssatz> saetze(
            Jahresplan plan, Sperre sperre, List<Eintrag> eintraege, Set<Violation> verstoesse) {
        List<Buchungssatz> saetze = new ArrayList<>();
        Sperre jetzt = sperre;
        List<Eintrag> lesbare = eintraege.stream()
                .filter(e -> e.neu() != null && !e.neu().istNegativ())
                .sorted(Comparator.comparing(Eintrag::senkt))
                .toList();
        for (Eintrag e : lesbare) {
            Optional<Buchungssatz> satz = satz(plan.grundlage(), e);
            if (satz.isEmpty()) {
                continue;
            }
            List<Violation> fehlt = buchhalter.verstoesse(jetzt, satz.get());
            fehlt.stream().map(e::an).forEach(verstoesse::add);
            if (fehlt.isEmpty() && istImRing(jetzt, e.id())) {
                jetzt = jetzt.nach(satz.get());
            }
            saetze.add(satz.get());
        }
        return saetze;
    }

    /** What one act does, another sees in a ring only: each position has one act. */
    private static boolean istImRing(Sperre sperre, long id) {
        Grenze grenze = sperre.mittel().grenzen().get(id);
        return grenze != null && grenze.istRing();
    }

    private Optional<Buchungssatz> satz(Ansatzgrundlage grundlage, Eintrag e) {
        LocalDate heute = LocalDate.now(clock);
        return e.neu().equals(e.gesehen()) && !e.neu().istNichts()
                ? Optional.of(AnsatzbuchungRule.bestaetigen(e.id(), grundlage, e.gesehen(), heute))
                : AnsatzbuchungRule.setzen(e.id(), grundlage, e.gesehen(), e.neu(), heute);
    }
}
