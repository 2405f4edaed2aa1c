package de.familienaudit.vorlage.umsetzung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.umsetzung.UmsetzungRepository.Unbekanntes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rule V-15: public decisions that the Gremienbüro has not announced yet, the oldest first. */
@RequestScoped
class BekanntmachungAufgaben implements AufgabenQuelle {

    private static final String ART = "BEKANNTMACHUNG";
    private static final int RANG = 25;

    @Inject
    private UmsetzungRepository repository;

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
        if (!accessTable.erlaubt(currentActor.get(), UmsetzungRechte.UMSETZUNG_PFLEGEN)) {
            return Aufgabengruppe.leer(ART);
        }
        List<Aufgabe> aufgaben = repository.findOhneBekanntmachung().stream()
                .map(BekanntmachungAufgaben::aufgabe)
                .toList();
        return Aufgabengruppe.erste(ART, aufgaben, hoechstens);
    }

    private static Aufgabe aufgabe(Unbekanntes papier) {
        String titel = papier.nummer() == null ? papier.betreff() : papier.nummer() + " " + papier.betreff();
        return new Aufgabe(
                papier.id(),
                titel,
                papier.entschiedenAm() == null ? "aufgabe.bekanntmachung.ohne_tag" : "aufgabe.bekanntmachung",
                papier.entschiedenAm() == null ? List.of() : List.of(papier.entschiedenAm()),
                "/vorlage/umsetzung.xhtml?id=" + papier.id() + "&schritt=bekanntgeben");
    }
}
