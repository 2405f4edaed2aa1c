package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Erfassungsweise;
import de.familienaudit.haushalt.domain.satzung.Genehmigungsakte;
import de.familienaudit.haushalt.domain.satzung.Genehmigungsbetrag;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.SatzungsbekanntmachungRule;
import de.familienaudit.haushalt.domain.satzung.SatzungsschrittRule;
import de.familienaudit.haushalt.domain.satzung.Satzungsstand;
import de.familienaudit.haushalt.domain.satzung.SatzungswechselRule;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
import de.familienaudit.haushalt.domain.satzung.TeilgenehmigungRule;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Ruecknahme;
import de.familienaudit.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts the page of a Satzung together from what was read; asks nothing. */
final class SatzungsblattBuilder {

    private final Satzungsakte akte;
    private final Satzungsstaende staende;
    private final Satzung satzung;
    private final boolean nurNachweis;

    SatzungsblattBuilder(Satzungsakte akte, Satzungsstaende staende, boolean nurNachweis) {
        this.akte = akte;
        this.staende = staende;
        this.satzung = staende.satzung(akte);
        this.nurNachweis = nurNachweis;
    }

    /** @param alle steps of this Satzung, also those that were taken back */
    Satzungsblatt blatt(
            Satzungszeile geaenderte,
            List<Satzungszeile> nachtraege,
            int nachtraegeGesehen,
            List<Schrittakte> alle,
            List<Genehmigungsakte> betraege) {
        return new Satzungsblatt(
                staende.zeile(akte),
                akte.version(),
                Vorgaenge.anSchritten(alle).anzahl(),
                nachtraegeGesehen,
                geaenderte,
                nachtraege,
                vermerk(akte.ruecknahme()),
                geltende(betraege),
                alle.stream()
                        .filter(s -> !s.gilt())
                        .sorted(Comparator.comparing(
                                        (Schrittakte s) -> s.ruecknahme().am())
                                .reversed())
                        .map(s -> schritt(s, istBerichtigt(s, alle), List.of(), betraege))
                        .toList(),
                danach());
    }

    private List<Satzungsblatt.Schritt> geltende(List<Genehmigungsakte> betraege) {
        List<Satzungsblatt.Schritt> schritte = new ArrayList<>();
        List<Schrittakte> geltende = staende.schritte(akte);
        for (int i = 0; i < geltende.size(); i++) {
            Schrittakte schritt = geltende.get(i);
            List<Violation> bemerkungen =
                    schritt.wie().nacherfasst() ? bemerkungen(geltende.subList(0, i), schritt, betraege) : List.of();
            schritte.add(schritt(schritt, false, bemerkungen, betraege));
        }
        return schritte;
    }

    private List<Violation> bemerkungen(List<Schrittakte> davor, Schrittakte schritt, List<Genehmigungsakte> betraege) {
        List<Violation> bemerkungen = new ArrayList<>(
                davor.isEmpty()
                        ? SatzungsschrittRule.bemerkungen(schritt.schritt())
                        : SatzungsschrittRule.bemerkungen(akte.mit(davor), schritt.schritt()));
        boolean genannt = betraege.stream().anyMatch(g -> g.schrittId() == schritt.id());
        TeilgenehmigungRule.bemerkung(schritt.schritt().stand(), genannt).ifPresent(bemerkungen::add);
        return bemerkungen;
    }

    /** Whether another took its place just then. */
    private static boolean istBerichtigt(Schrittakte weg, List<Schrittakte> alle) {
        return alle.stream()
                .filter(s -> s.folge() == weg.folge() && s.id() > weg.id())
                .anyMatch(s -> s.schritt().stand() == weg.schritt().stand()
                        && s.erfassung().am().equals(weg.ruecknahme().am()));
    }

    private static Satzungsblatt.Schritt schritt(
            Schrittakte s, boolean berichtigt, List<Violation> bemerkungen, List<Genehmigungsakte> betraege) {
        return new Satzungsblatt.Schritt(
                s.id(),
                s.schritt().stand(),
                s.schritt().tag(),
                s.schritt().nachweis(),
                s.wie().grund(),
                vermerk(s.erfassung()),
                vermerk(s.ruecknahme()),
                berichtigt,
                bemerkungen,
                betraege.stream()
                        .filter(g -> g.schrittId() == s.id())
                        .map(g -> betrag(g.betrag()))
                        .toList());
    }

    private static Satzungsblatt.Betrag betrag(Genehmigungsbetrag b) {
        return new Satzungsblatt.Betrag(b.gegenstand(), b.beschlossen(), b.genehmigt());
    }

    private Satzungsblatt.Danach danach() {
        boolean zurueck = akte.istZurueckgenommen();
        List<Enum<?>> direkt = new ArrayList<>();
        List<Enum<?>> uebersprungen = new ArrayList<>();
        Arrays.stream(Satzungsstand.values())
                .filter(s -> !zurueck
                        && SatzungsschrittRule.moeglich(satzung.stand(), s, Erfassungsweise.of(true, nurNachweis)))
                .forEach(s -> (SatzungswechselRule.erlaubt(satzung.stand(), s) ? direkt : uebersprungen).add(s));
        return new Satzungsblatt.Danach(
                direkt,
                uebersprungen,
                zurueck ? null : SatzungsbekanntmachungRule.fruehestens(satzung).orElse(null),
                nurNachweis);
    }

    private static Satzungsblatt.Vermerk vermerk(Erfassung wer) {
        return new Satzungsblatt.Vermerk(wer.von(), wer.am(), "");
    }

    private static Satzungsblatt.Vermerk vermerk(Ruecknahme wer) {
        return wer == null ? null : new Satzungsblatt.Vermerk(wer.von(), wer.am(), wer.grund());
    }
}
