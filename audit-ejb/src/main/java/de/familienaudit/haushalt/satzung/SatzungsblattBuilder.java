package de.familienaudit.haushalt.satzung;

import de.familienaudit.haushalt.domain.satzung.Genehmigungsakte;
import de.familienaudit.haushalt.domain.satzung.Genehmigungsbetrag;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.satzung.Satzungsakte;
import de.familienaudit.haushalt.domain.satzung.SatzungsbekanntmachungRule;
import de.familienaudit.haushalt.domain.satzung.SatzungsschrittRule;
import de.familienaudit.haushalt.domain.satzung.Satzungsstand;
import de.familienaudit.haushalt.domain.satzung.SatzungswechselRule;
import de.familienaudit.haushalt.domain.satzung.Schrittakte;
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
            List<Schrittakte> alle,
            List<Genehmigungsakte> betraege) {
        return new Satzungsblatt(
                staende.zeile(akte),
                akte.version(),
                alle.size(),
                geaenderte,
                nachtraege,
                vermerk(akte.ruecknahme()),
                geltende(betraege),
                alle.stream()
                        .filter(s -> !s.gilt())
                        .sorted(Comparator.comparing(
                                        (Schrittakte s) -> s.ruecknahme().am())
                                .reversed())
                        .map(s -> schritt(s, List.of(), betraege))
                        .toList(),
                danach());
    }

    private List<Satzungsblatt.Schritt> geltende(List<Genehmigungsakte> betraege) {
        List<Satzungsblatt.Schritt> schritte = new ArrayList<>();
        List<Schrittakte> geltende = staende.schritte(akte);
        for (int i = 0; i < geltende.size(); i++) {
            Schrittakte schritt = geltende.get(i);
            List<Violation> bemerkungen = i > 0 && schritt.wie().nacherfasst()
                    ? SatzungsschrittRule.bemerkungen(akte.mit(geltende.subList(0, i)), schritt.schritt())
                    : List.of();
            schritte.add(schritt(schritt, bemerkungen, betraege));
        }
        return schritte;
    }

    private static Satzungsblatt.Schritt schritt(
            Schrittakte s, List<Violation> bemerkungen, List<Genehmigungsakte> betraege) {
        return new Satzungsblatt.Schritt(
                s.id(),
                s.schritt().stand(),
                s.schritt().tag(),
                s.schritt().nachweis(),
                s.wie().grund(),
                vermerk(s.erfassung()),
                vermerk(s.ruecknahme()),
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
                .filter(s -> !zurueck && SatzungswechselRule.erreichbar(satzung.stand(), s))
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
