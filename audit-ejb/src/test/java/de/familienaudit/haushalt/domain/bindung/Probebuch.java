package de.familienaudit.haushalt.domain.bindung;

import de.familienaudit.haushalt.domain.buch.Buchung;
import de.familienaudit.haushalt.domain.buch.Buchungen;
import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Buchungssatz;
import de.familienaudit.haushalt.domain.buch.Grenze;
import de.familienaudit.haushalt.domain.buch.MittelRule;
import de.familienaudit.haushalt.domain.buch.Mittelstand;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.buch.StornoRule;
import de.familienaudit.haushalt.domain.buch.Verfuegbarkeit;
import de.familienaudit.haushalt.domain.buch.Zeilenstand;
import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger as a service keeps it, with the classes of the program: every number is summed from the entries each time. */
final class Probebuch {

    private static final Map<Long, Grenze> GRENZEN =
            Map.of(0L, Grenze.ring(9), 1L, Grenze.ring(9), 2L, Grenze.jahresstelle(2));

    private final List<Buchungssatz> saetze = new ArrayList<>();

    static Geldbetrag euro(long cents) {
        return new Geldbetrag(BigDecimal.valueOf(cents, 2));
    }

    Verfuegbarkeit stand(long stelle) {
        return Verfuegbarkeit.aus(
                buchungen().filter(b -> b.jahresstelle() == stelle).toList());
    }

    Zeilenstand zeile(long zeile) {
        return Zeilenstand.aus(
                buchungen().filter(b -> b.zeile() != null && b.zeile() == zeile).toList());
    }

    /** Every sum that anybody can see. */
    String alles(int zeilen) {
        StringBuilder alles = new StringBuilder();
        for (long stelle = 0; stelle < Modellbuch.STELLEN; stelle++) {
            Verfuegbarkeit stand = stand(stelle);
            alles.append(stand.verfuegbar());
            for (Posten posten : Posten.values()) {
                alles.append(' ').append(stand.summe(posten));
            }
        }
        for (long zeile = 0; zeile < zeilen; zeile++) {
            alles.append('\n').append(zeile(zeile));
        }
        return alles.toString();
    }

    Bindungszeile bindungszeile(int zeile, int stelle) {
        return new Bindungszeile(zeile, stelle, zeile(zeile));
    }

    boolean plane(Buchungsart art, Posten posten, long stelle, long cents) {
        return versuche(Buchungen.satz(art, List.of(new Buchung(stelle, posten, euro(cents), null))));
    }

    /** Keeps an act unless a rule refuses it. */
    boolean versuche(Buchungssatz satz) {
        List<Violation> verstoesse = MittelRule.verstoesse(mittel(), satz);
        if (verstoesse.isEmpty()) {
            saetze.add(new Buchungssatz(saetze.size() + 1L, satz.art(), satz.tag(), satz.buchungen(), satz.bezug()));
        }
        return verstoesse.isEmpty();
    }

    /** The same for an act whose making may already be refused. */
    boolean versuche(Supplier<Buchungssatz> akt) {
        Buchungssatz satz;
        try {
            satz = akt.get();
        } catch (BusinessRuleException e) {
            return e.violations().isEmpty();
        }
        return versuche(satz);
    }

    boolean storniere(int nummer) {
        Buchungssatz original = saetze.get(nummer);
        boolean schon = saetze.stream()
                .anyMatch(s -> s.art() == Buchungsart.STORNO
                        && Long.valueOf(original.id()).equals(s.bezug()));
        Map<Long, Zeilenstand> staende = original.buchungen().stream()
                .filter(b -> b.zeile() != null)
                .map(Buchung::zeile)
                .distinct()
                .collect(Collectors.toMap(z -> z, this::zeile));
        return StornoRule.verstoesse(original, schon, staende).isEmpty()
                && versuche(StornoRule.storno(original, Buchungen.TAG));
    }

    private Mittelstand mittel() {
        Map<Grenze, Geldbetrag> verfuegbar = new HashMap<>();
        GRENZEN.forEach(
                (stelle, grenze) -> verfuegbar.merge(grenze, stand(stelle).verfuegbar(), Geldbetrag::plus));
        return new Mittelstand(GRENZEN, verfuegbar);
    }

    private Stream<Buchung> buchungen() {
        return saetze.stream().flatMap(s -> s.buchungen().stream());
    }
}
