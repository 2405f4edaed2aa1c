package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungRepository.Offenes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rule V-7: papers that the actor is asked to co-sign, when it is her turn; the next day first. */
@RequestScoped
class MitzeichnungAufgaben implements AufgabenQuelle {

    private static final String ART = "MITZEICHNUNG";
    private static final int RANG = 20;

    @Inject
    private MitzeichnungRepository repository;

    @Inject
    private Beteiligte beteiligte;

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
        if (!accessTable.erlaubt(currentActor.get(), MitzeichnungRechte.VORLAGEN_MITZEICHNEN)) {
            return Aufgabengruppe.leer(ART);
        }
        List<Offenes> offene = repository.findOffene();
        if (offene.isEmpty()) {
            return Aufgabengruppe.leer(ART);
        }
        Map<Long, Integer> naechster = offene.stream()
                .collect(Collectors.toMap(
                        o -> o.anfrage().vorlageId(), o -> o.anfrage().rang(), Math::min));
        Beteiligte.Kreis kreis =
                beteiligte.von(offene.stream().map(Offenes::anfrage).toList());
        LocalDate heute = LocalDate.now(clock);
        List<Aufgabe> aufgaben = offene.stream()
                .filter(o -> o.anfrage().rang() == naechster.get(o.anfrage().vorlageId()))
                .filter(o -> kreis.istGefragt(o.anfrage()))
                .map(o -> aufgabe(o, kreis, heute))
                .toList();
        return Aufgabengruppe.erste(ART, aufgaben, hoechstens);
    }

    private static Aufgabe aufgabe(Offenes o, Beteiligte.Kreis kreis, LocalDate heute) {
        LocalDate frist = o.anfrage().frist();
        return new Aufgabe(
                o.anfrage().id(),
                o.betreff(),
                frist.isBefore(heute) ? "aufgabe.mitzeichnung.ueberfaellig" : "aufgabe.mitzeichnung",
                List.of(kreis.name(o.anfrage()), frist, o.anfrage().erfassung().von()),
                "/vorlage/vorlage.xhtml?id=" + o.anfrage().vorlageId());
    }
}
