package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.haushalt.domain.satzung.Satzung;
import de.familienaudit.haushalt.domain.zustimmung.ZustimmungRule;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsart;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.satzung.Jahresplaene;
import de.familienaudit.haushalt.zustimmung.ZustimmungRepository.Wartendes;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rules H-4, R-3: consents that became effective, so that the Kämmerei can commit; nothing is committed by an event or by the calendar. */
@RequestScoped
class BindenAufgaben implements AufgabenQuelle {

    private static final String ART = "BINDUNG_BINDEN";
    private static final int RANG = 31;

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
    public String art() {
        return ART;
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public Aufgabengruppe offene(int hoechstens) {
        if (!accessTable.erlaubt(currentActor.get(), HaushaltRechte.BINDUNG_ENTSCHEIDEN)) {
            return Aufgabengruppe.leer(art());
        }
        LocalDate heute = LocalDate.now(clock);
        List<Wartendes> erteilte = repository.findWartende().stream()
                .filter(w -> w.zustimmung().equals(Zustimmungsart.ERTEILT.name()) && w.jahr() <= heute.getYear())
                .toList();
        if (erteilte.isEmpty()) {
            return Aufgabengruppe.leer(art());
        }
        Map<Integer, Satzung> satzungen = plaene.satzungen();
        Zustimmungsreihe reihe =
                Zustimmungsreihe.von(erteilte.stream().map(Wartendes::id).toList(), repository);
        List<Aufgabe> aufgaben = erteilte.stream()
                .flatMap(w -> ZustimmungRule.wirksamAb(reihe.zustimmung(w.id()), satzungen)
                        .filter(ab -> !ab.isAfter(heute))
                        .map(ab -> aufgabe(w, ab))
                        .stream())
                .toList();
        return Aufgabengruppe.erste(art(), aufgaben, hoechstens);
    }

    private static Aufgabe aufgabe(Wartendes bindung, LocalDate wirksamAb) {
        return new Aufgabe(
                bindung.id(),
                bindung.betreff(),
                "aufgabe.bindung_binden",
                List.of(bindung.reserviert().toString(), wirksamAb),
                AntragAufgaben.SEITE + bindung.id());
    }
}
