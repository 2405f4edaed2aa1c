package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.umsetzung.UmsetzungRepository.Offenes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Rule V-15: decisions that a Stelle of the actor carries out, the next day first. */
@RequestScoped
class AusfuehrungAufgaben implements AufgabenQuelle {

    private static final int RANG = 26;

    @Inject
    private UmsetzungRepository repository;

    @Inject
    private Zustaendige zustaendige;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public String art() {
        return UmsetzungService.FRISTART;
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public Aufgabengruppe offene(int hoechstens) {
        if (!accessTable.erlaubt(currentActor.get(), UmsetzungRechte.AUSFUEHRUNG_MELDEN)) {
            return Aufgabengruppe.leer(art());
        }
        List<Offenes> offene = repository.findOffene();
        Zustaendige.Kreis kreis =
                zustaendige.von(offene.stream().map(Offenes::auftrag).toList());
        LocalDate heute = LocalDate.now(clock);
        List<Aufgabe> aufgaben = offene.stream()
                .filter(o -> kreis.istMeiner(o.auftrag()))
                .map(o -> aufgabe(o, kreis, heute))
                .toList();
        return Aufgabengruppe.erste(art(), aufgaben, hoechstens);
    }

    private static Aufgabe aufgabe(Offenes o, Zustaendige.Kreis kreis, LocalDate heute) {
        String teil = o.auftrag().auftrag().teil();
        String hinweis =
                o.auftrag().istUeberfaellig(heute) ? "aufgabe.ausfuehrung.ueberfaellig" : "aufgabe.ausfuehrung";
        return new Aufgabe(
                o.auftrag().id(),
                o.titel(),
                teil.isEmpty() ? hinweis : hinweis + ".teil",
                List.of(kreis.name(o.auftrag()), o.auftrag().auftrag().bis(), teil),
                "/vorlage/umsetzung.xhtml?id=" + o.auftrag().vorlageId());
    }
}
