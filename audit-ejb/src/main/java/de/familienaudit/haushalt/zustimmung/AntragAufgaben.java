package de.familienaudit.haushalt.zustimmung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.haushalt.domain.zustimmung.Zustimmungsart;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.haushalt.zustimmung.ZustimmungRepository.Wartendes;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Rules H-4, R-3: requests that wait for the Kämmerei, the oldest first; never those that the actor asked for. */
@RequestScoped
class AntragAufgaben implements AufgabenQuelle {

    private static final String ART = "BINDUNGSANTRAG";
    private static final int RANG = 30;

    /** The page of a commitment. */
    static final String SEITE = "/haushalt/bindung.xhtml?id=";

    @Inject
    private ZustimmungRepository repository;

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
        if (!accessTable.erlaubt(currentActor.get(), HaushaltRechte.BINDUNG_ENTSCHEIDEN)) {
            return Aufgabengruppe.leer(art());
        }
        List<Aufgabe> aufgaben = repository.findWartende().stream()
                .filter(w -> !w.zustimmung().equals(Zustimmungsart.ERTEILT.name()))
                .map(AntragAufgaben::aufgabe)
                .toList();
        return Aufgabengruppe.erste(art(), aufgaben, hoechstens);
    }

    private static Aufgabe aufgabe(Wartendes antrag) {
        return new Aufgabe(
                antrag.id(),
                antrag.betreff(),
                "aufgabe.bindungsantrag",
                List.of(antrag.reserviert().toString(), antrag.von(), antrag.beantragtAm()),
                SEITE + antrag.id());
    }
}
