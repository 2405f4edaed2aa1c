package de.familienaudit.haushalt.pruefung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Rules H-5, H-9: the Kämmerei looks after what the check of the ledger found. */
@RequestScoped
class BuchbefundAufgaben implements AufgabenQuelle {

    private static final String ART = "BUCHBEFUND";
    private static final String TITEL = "Haushaltsbuch";
    private static final int RANG = 29;

    @Inject
    private BuchpruefungRepository repository;

    @Inject
    private AccessTable accessTable;

    @Inject
    private CurrentActor currentActor;

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
        if (!accessTable.erlaubt(currentActor.get(), HaushaltRechte.HAUSHALT_PFLEGEN)) {
            return Aufgabengruppe.leer(art());
        }
        List<Aufgabe> aufgaben = repository
                .findStand(List.of())
                .filter(stand -> stand.befunde() > 0)
                .map(stand -> new Aufgabe(
                        currentActor.get().kommuneId(),
                        TITEL,
                        "aufgabe.buchbefund",
                        List.of(stand.befunde(), LocalDate.ofInstant(stand.geprueftAm(), ClockProducer.BERLIN)),
                        "/haushalt/pruefung.xhtml"))
                .stream()
                .toList();
        return Aufgabengruppe.erste(art(), aufgaben, hoechstens);
    }
}
