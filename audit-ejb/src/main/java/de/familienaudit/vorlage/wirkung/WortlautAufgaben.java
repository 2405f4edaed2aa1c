package de.familienaudit.vorlage.wirkung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rules V-7, V-9: papers that were decided with changes wait for the wording that was decided; until then they are not issued. */
@RequestScoped
class WortlautAufgaben implements AufgabenQuelle {

    private static final String ART = "WORTLAUT";
    private static final int RANG = 22;

    @Inject
    private WirkungRepository repository;

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
        if (!accessTable.erlaubt(currentActor.get(), WirkungRechte.BESCHLUSS_ERGAENZEN)) {
            return Aufgabengruppe.leer(ART);
        }
        List<Aufgabe> aufgaben = repository.findOhneWortlaut().stream()
                .map(WortlautAufgaben::aufgabe)
                .toList();
        return Aufgabengruppe.erste(ART, aufgaben, hoechstens);
    }

    private static Aufgabe aufgabe(Papiernennung papier) {
        String titel = papier.nummer() == null ? papier.betreff() : papier.nummer() + " " + papier.betreff();
        return new Aufgabe(
                papier.id(), titel, "aufgabe.wortlaut", List.of(), "/vorlage/beschluss.xhtml?id=" + papier.id());
    }
}
