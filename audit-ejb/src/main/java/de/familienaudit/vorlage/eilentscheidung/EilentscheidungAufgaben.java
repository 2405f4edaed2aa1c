package de.familienaudit.vorlage.eilentscheidung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.signatur.schriftstueck.SchriftstueckService;
import de.familienaudit.signatur.schriftstueck.SchriftstueckZeile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rule V-13: Eilentscheidungen that nobody put forward, of which the members were not told, or which stand on no agenda. */
@RequestScoped
class EilentscheidungAufgaben implements AufgabenQuelle {

    private static final String ART = "EILENTSCHEIDUNG";

    /** Nothing of a paper is more urgent. */
    private static final int RANG = 19;

    @Inject
    private UnterrichtungRepository repository;

    @Inject
    private SchriftstueckService schriftstuecke;

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
        boolean vorlegen = darf(EilentscheidungRechte.EILENTSCHEIDUNG_VORLEGEN);
        boolean unterrichten = darf(EilentscheidungRechte.MITGLIEDER_UNTERRICHTEN);
        if (!vorlegen && !unterrichten || !repository.hasWartende()) {
            return Aufgabengruppe.leer(ART);
        }
        List<Aufgabe> aufgaben = new ArrayList<>();
        if (vorlegen) {
            vorzulegende().forEach(p -> aufgaben.add(aufgabe(p, "aufgabe.eilentscheidung.vorlegen")));
        }
        if (unterrichten) {
            repository
                    .findOhneUnterrichtung()
                    .forEach(p -> aufgaben.add(aufgabe(p, "aufgabe.eilentscheidung.unterrichten")));
            repository.findOhneSitzung().forEach(p -> aufgaben.add(aufgabe(p, "aufgabe.eilentscheidung.aufsetzen")));
        }
        return Aufgabengruppe.erste(ART, aufgaben, hoechstens);
    }

    private boolean darf(String recht) {
        return accessTable.erlaubt(currentActor.get(), recht);
    }

    /** Without those that wait for their signature; that one is a task of its own. */
    private List<Eilpapier> vorzulegende() {
        List<Eilpapier> offene = repository.findOffene();
        Set<Long> vorgelegte =
                schriftstuecke
                        .zuBezug(
                                EilentscheidungService.ART,
                                offene.stream().map(Eilpapier::aufzeichnung).toList())
                        .stream()
                        .filter(SchriftstueckZeile::istOffen)
                        .map(SchriftstueckZeile::bezugId)
                        .collect(Collectors.toSet());
        return offene.stream()
                .filter(p -> !vorgelegte.contains(p.aufzeichnung()))
                .toList();
    }

    private static Aufgabe aufgabe(Eilpapier papier, String hinweis) {
        return new Aufgabe(papier.id(), papier.titel(), hinweis, List.of(), "/vorlage/vorlage.xhtml?id=" + papier.id());
    }
}
