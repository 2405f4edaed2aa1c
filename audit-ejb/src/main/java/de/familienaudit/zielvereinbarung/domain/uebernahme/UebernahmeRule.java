package de.familienaudit.zielvereinbarung.domain.uebernahme;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmennummer;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rule A-10: an agreement is succeeded or closed only when every measure that is neither umgesetzt nor entfallen is
 * carried over or ended with a reason; none disappears.
 */
public final class UebernahmeRule {

    /** How many numbers a refusal names before it only counts. */
    private static final int GENANNT = 20;

    private UebernahmeRule() {}

    /**
     * One measure of the Fassung in force.
     *
     * @param status where it stands today
     */
    public record Stand(long massnahmeId, Massnahmennummer nummer, Massnahmenstatus status) {

        boolean istOffen() {
            return !status.istAbgeschlossen();
        }
    }

    /**
     * The open measures about which nothing is decided that still holds, in the order given.
     *
     * @param massnahmen measures of the Fassung in force
     * @param entscheidungen by measure
     * @param imNachfolger ids of the measures of the successor as it stands; empty when there is none
     */
    public static List<Massnahmennummer> unentschieden(
            Collection<Stand> massnahmen,
            Map<Long, Uebernahmeentscheidung> entscheidungen,
            Collection<Long> imNachfolger) {
        return massnahmen.stream()
                .filter(Stand::istOffen)
                .filter(m -> Optional.ofNullable(entscheidungen.get(m.massnahmeId()))
                        .filter(e -> e.gilt(imNachfolger))
                        .isEmpty())
                .map(Stand::nummer)
                .toList();
    }

    /**
     * @param titel title of the agreement that ends
     * @throws BusinessRuleException A-10.unentschieden with the title, how many, and their numbers
     */
    public static void requireEntschieden(String titel, List<Massnahmennummer> unentschieden) {
        if (!unentschieden.isEmpty()) {
            String nummern = String.join(
                    ", ",
                    unentschieden.stream()
                            .limit(GENANNT)
                            .map(Massnahmennummer::toString)
                            .toList());
            throw new BusinessRuleException(Violation.of(
                    "A-10.unentschieden",
                    titel,
                    unentschieden.size(),
                    unentschieden.size() > GENANNT ? nummern + ", …" : nummern));
        }
    }

    /**
     * Once the successor is decided its words are fixed, and so is what they rest on; only a measure that nothing was
     * decided about, because it was reopened since, can still be ended.
     *
     * @param nachfolger state of the successor's Fassung, empty when there is none
     * @param vorhanden whether something was decided about the measure before
     * @param art the new decision, null for taking the old one back
     * @throws BusinessRuleException A-10.nachfolgerin_beschlossen
     */
    public static void requireAenderbar(Optional<Fassungsstatus> nachfolger, boolean vorhanden, Uebernahmeart art) {
        if (nachfolger.filter(Fassungsstatus::istBeschlossen).isPresent()
                && (vorhanden || art != Uebernahmeart.BEENDEN)) {
            throw new BusinessRuleException(Violation.of("A-10.nachfolgerin_beschlossen"));
        }
    }

    /**
     * A first Fassung cannot take the place of another agreement that is in force unless somebody said what becomes of
     * that one's measures.
     *
     * @param titel title of the other agreement
     * @param inKraftSeit since when the other one is in force, empty when nobody recorded it
     * @param tag day on which the new one is decided or comes into force; a later one is not succeeded by an older one
     * @throws BusinessRuleException A-10.uebernahme_fehlt
     */
    public static void requireBegonnen(String titel, Optional<LocalDate> inKraftSeit, LocalDate tag) {
        if (inKraftSeit.filter(seit -> seit.isAfter(tag)).isEmpty()) {
            throw new BusinessRuleException(Violation.of("A-10.uebernahme_fehlt", titel));
        }
    }
}
