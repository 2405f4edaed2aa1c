package de.familienaudit.haushalt.domain.buch;

import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Rule H-9: a mistake is corrected by an act that mirrors it line by line, once, never by editing. What later acts rest on is reversed after
 * them. A reversal stays; who reversed wrongly books anew. Whether it fits what is available, {@link MittelRule} says as of every act.
 */
public final class StornoRule {

    private StornoRule() {}

    /**
     * Whether a person can reverse acts of this kind: a reversal stays, and a request is withdrawn or refused instead. One that was recorded
     * afterwards (G-7) is nobody's, so that nobody can withdraw it: its mistake is reversed.
     */
    public static boolean istStornierbar(Buchungsart art, boolean nacherfasst) {
        return art != Buchungsart.STORNO && (nacherfasst || !istAntrag(art));
    }

    private static boolean istAntrag(Buchungsart art) {
        return art == Buchungsart.RESERVIERUNG || art == Buchungsart.FREIGABE;
    }

    /** The act that takes it back. */
    public static Buchungssatz storno(Buchungssatz original, LocalDate tag) {
        List<Buchung> gespiegelt =
                original.buchungen().stream().map(Buchung::gespiegelt).toList();
        return new Buchungssatz(0, Buchungsart.STORNO, tag, gespiegelt, original.id());
    }

    /** What a reversal takes from what is available on its positions, such as when an order is open again; never negative. */
    public static Geldbetrag senkt(Buchungssatz storno) {
        Map<Long, Geldbetrag> jeStelle = new HashMap<>();
        storno.buchungen().forEach(b -> jeStelle.merge(b.jahresstelle(), b.wirkung(), Geldbetrag::plus));
        return jeStelle.values().stream()
                .filter(Geldbetrag::istNegativ)
                .map(Geldbetrag::negiert)
                .reduce(Geldbetrag.NICHTS, Geldbetrag::plus);
    }

    /**
     * @param schonStorniert whether a reversal of it exists
     * @param staende what lies on each line of a commitment that it moved
     * @return H-9.storno_bleibt, H-9.schon_storniert, H-9.erst_spaeteres; the first of them
     */
    public static List<Violation> verstoesse(
            Buchungssatz original, boolean schonStorniert, Map<Long, Zeilenstand> staende) {
        if (original.art() == Buchungsart.STORNO) {
            return List.of(Violation.of("H-9.storno_bleibt"));
        }
        if (schonStorniert) {
            return List.of(Violation.of("H-9.schon_storniert"));
        }
        return original.buchungen().stream()
                        .map(Buchung::zeile)
                        .filter(Objects::nonNull)
                        .allMatch(zeile -> bleibtMoeglich(original, zeile, staende.get(zeile)))
                ? List.of()
                : List.of(Violation.of("H-9.erst_spaeteres"));
    }

    /**
     * What a person may not reverse, although the ledger could: a request is withdrawn or refused, and asked for anew. What makes an Ansatz is a
     * difference against what stood, so that it is taken back from the end.
     *
     * @param nacherfasst whether it was recorded afterwards (G-7)
     * @param spaetere how many later entries of an Ansatz rest on it
     * @return H-9.antrag_statt_storno, H-9.erst_spaeteres
     */
    public static List<Violation> vonHand(Buchungssatz original, boolean nacherfasst, long spaetere) {
        if (!nacherfasst && istAntrag(original.art())) {
            return List.of(Violation.of("H-9.antrag_statt_storno"));
        }
        return spaetere > 0 ? List.of(Violation.of("H-9.erst_spaeteres")) : List.of();
    }

    /**
     * Rule H-10: what was paid is no less than what its corrections took back.
     *
     * @param gezahlt what is paid after all corrections
     * @param weniger by how much the reversal makes that less
     * @param berichtigungen how many corrections of the act stand
     * @return H-9.erst_spaeteres
     */
    public static List<Violation> berichtigt(Geldbetrag gezahlt, Geldbetrag weniger, long berichtigungen) {
        return berichtigungen > 0 || gezahlt.minus(weniger).istNegativ()
                ? List.of(Violation.of("H-9.erst_spaeteres"))
                : List.of();
    }

    private static boolean bleibtMoeglich(Buchungssatz original, long zeile, Zeilenstand stand) {
        List<Buchung> zurueck = new ArrayList<>();
        for (Buchung buchung : original.buchungen()) {
            if (Objects.equals(buchung.zeile(), zeile)) {
                zurueck.add(buchung.gespiegelt());
            }
        }
        return stand.mit(zurueck).istMoeglich();
    }
}
