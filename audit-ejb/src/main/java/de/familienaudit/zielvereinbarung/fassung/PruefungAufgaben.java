package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Rolle;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rule A-9: what was given to examination waits for the Auditor to confirm that its goals are adequate and achievable. */
@RequestScoped
class PruefungAufgaben implements AufgabenQuelle {

    private static final String ART = "PRUEFUNG";
    private static final int RANG = 30;

    @Inject
    private FassungRepository fassungen;

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
        if (!currentActor.get().hat(Rolle.AUDITOR)) {
            return Aufgabengruppe.leer(ART);
        }
        List<Aufgabe> aufgaben = fassungen.findZurPruefung().stream()
                .map(PruefungAufgaben::aufgabe)
                .toList();
        return new Aufgabengruppe(ART, aufgaben.stream().limit(hoechstens).toList(), aufgaben.size(), "", false);
    }

    private static Aufgabe aufgabe(Fassung f) {
        return new Aufgabe(
                f.id(),
                f.zielvereinbarung().titel(),
                "aufgabe.pruefung",
                List.of(f.nummer()),
                "/zielvereinbarung/entwurf.xhtml?id=" + f.id());
    }
}
