package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.haushalt.bindung.Zustimmungsauskunft;
import de.familienaudit.haushalt.bindung.Zustimmungsblatt;
import de.familienaudit.haushalt.domain.bindung.Bindungsakte;
import de.familienaudit.haushalt.domain.bindung.Bindungsstand;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.zustimmung.Bedingung;
import de.familienaudit.haushalt.domain.zustimmung.Bedingungsakte;
import de.familienaudit.haushalt.domain.zustimmung.Bindungsschritt;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmung;
import de.familienaudit.haushalt.domain.zustimmung.ZustimmungRule;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsakte;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was said to a request, how far its conditions are, and what the actor can do next (rules H-4, R-3); five statements. */
@Dependent
class ZustimmungReader implements Zustimmungsauskunft {

    @Inject
    private ZustimmungRepository repository;

    @Inject
    private Jahresplaene plaene;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public Zustimmungsblatt blatt(Bindungsakte bindung, Bindungsstand stand) {
        Map<Integer, Satzung> satzungen = plaene.satzungen();
        Zustimmungsreihe reihe = Zustimmungsreihe.von(List.of(bindung.id()), repository);
        Zustimmung gesagt = reihe.zustimmung(bindung.id());
        Optional<LocalDate> wirksamAb =
                Optional.ofNullable(gesagt).flatMap(z -> ZustimmungRule.wirksamAb(z, satzungen));
        boolean wirksam =
                wirksamAb.filter(ab -> !ab.isAfter(LocalDate.now(clock))).isPresent();
        boolean vonHand = gesagt != null
                && ZustimmungRule.offene(gesagt, satzungen).stream()
                        .anyMatch(b -> !b.art().folgtAusDerSatzung());
        // what was recorded afterwards waits for nobody (G-7)
        Set<Bindungsschritt> naechste = bindung.istNacherfasst()
                ? Set.of()
                : Bindungsschritt.naechste(stand, reihe.art(bindung.id()), wirksam, vonHand);
        return new Zustimmungsblatt(
                reihe.worte(bindung.id()).stream()
                        .map(wort -> wort(wort, reihe, satzungen))
                        .toList(),
                wirksamAb.orElse(null),
                naechste.stream().map(schritt -> schritt(schritt, bindung)).toList());
    }

    private static Zustimmungsblatt.Wort wort(
            Zustimmungsakte wort, Zustimmungsreihe reihe, Map<Integer, Satzung> satzungen) {
        return new Zustimmungsblatt.Wort(
                wort.art(),
                wort.tag(),
                wort.text(),
                wort.erfassung().von(),
                reihe.bedingungen(wort).stream()
                        .map(akte -> bedingung(akte, reihe.bedingung(akte), satzungen))
                        .toList());
    }

    private static Zustimmungsblatt.Bedingung bedingung(
            Bedingungsakte akte, Bedingung bedingung, Map<Integer, Satzung> satzungen) {
        Optional<Bedingung.Erfuellung> durch = ZustimmungRule.erfuelltDurch(bedingung, satzungen);
        return new Zustimmungsblatt.Bedingung(
                akte.id(),
                bedingung.art(),
                bedingung.bezeichnung(),
                bedingung.jahr(),
                durch.map(Bedingung.Erfuellung::tag).orElse(null),
                durch.map(Bedingung.Erfuellung::nachweis).orElse(""),
                !bedingung.art().folgtAusDerSatzung());
    }

    private Zustimmungsblatt.Schritt schritt(Bindungsschritt schritt, Bindungsakte bindung) {
        boolean zurueck = schritt == Bindungsschritt.ZURUECKZIEHEN;
        String recht = zurueck ? HaushaltRechte.BINDUNG_BEANTRAGEN : HaushaltRechte.BINDUNG_ENTSCHEIDEN;
        boolean selbst = bindung.antragKontoId() == currentActor.get().kontoId();
        String hindernis = "";
        if (zurueck != selbst) {
            hindernis = zurueck ? "H-9.nicht_selbst_beantragt" : "R-3.selbst_beantragt";
        }
        boolean darf = hindernis.isEmpty() && accessTable.erlaubt(currentActor.get(), recht);
        return new Zustimmungsblatt.Schritt(schritt, recht, darf, hindernis);
    }
}
