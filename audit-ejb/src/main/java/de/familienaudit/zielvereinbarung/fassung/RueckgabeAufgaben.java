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

/** Rule A-9: a draft that was returned, or that a body refused, waits for the Projektleitung. */
@RequestScoped
class RueckgabeAufgaben implements AufgabenQuelle {

    private static final String ART = "RUECKGABE";
    private static final int RANG = 31;

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
        if (!currentActor.get().hat(Rolle.PROJEKTLEITUNG)) {
            return Aufgabengruppe.leer(ART);
        }
        List<Aufgabe> aufgaben = fassungen.findZurueckgegebene().stream()
                .map(RueckgabeAufgaben::aufgabe)
                .toList();
        return new Aufgabengruppe(ART, aufgaben.stream().limit(hoechstens).toList(), aufgaben.size(), "", false);
    }

    private static Aufgabe aufgabe(Fassung f) {
        return new Aufgabe(
                f.id(),
                f.zielvereinbarung().titel(),
                "aufgabe.rueckgabe",
                List.of(f.nummer()),
                "/zielvereinbarung/entwurf.xhtml?id=" + f.id());
    }
}
