package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.frist.Aufgabe;
import de.familienaudit.frist.AufgabenQuelle;
import de.familienaudit.frist.Aufgabengruppe;
import de.familienaudit.shared.AccessTable;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnung;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsantwort;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsstand;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.gang.GangRechte;
import de.familienaudit.vorlage.mitzeichnung.MitzeichnungRepository.Geschriebenes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rule V-7: papers of the actor that came back from co-signing, with the reason, that wait for somebody who is late, or that everybody co-signed. */
@RequestScoped
class AbstimmungAufgaben implements AufgabenQuelle {

    private static final String ART = "ABSTIMMUNG";
    private static final int RANG = 21;

    /** A reason may be long; its page holds all of it. */
    private static final int GRUND = 200;

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
        if (!accessTable.erlaubt(currentActor.get(), GangRechte.VORLAGEN_SCHREIBEN)) {
            return Aufgabengruppe.leer(ART);
        }
        List<Geschriebenes> geschriebene = repository.findGeschriebene();
        List<Vorlage> meine = beteiligte.geschriebene(
                geschriebene.stream().map(Geschriebenes::vorlage).toList());
        List<Geschriebenes> eigene =
                geschriebene.stream().filter(g -> meine.contains(g.vorlage())).toList();
        Map<Long, Mitzeichnungsstand> laeufe =
                repository.findLaeufe(eigene.stream().map(g -> g.vorlage().id()).toList());
        List<Mitzeichnung> alle =
                laeufe.values().stream().flatMap(l -> l.anfragen().stream()).toList();
        Beteiligte.Kreis kreis = alle.isEmpty() ? null : beteiligte.von(alle);
        List<Aufgabe> aufgaben = new ArrayList<>();
        for (Geschriebenes g : eigene) {
            aufgabe(g, laeufe.get(g.vorlage().id()), kreis).ifPresent(aufgaben::add);
        }
        return Aufgabengruppe.erste(ART, aufgaben, hoechstens);
    }

    private Optional<Aufgabe> aufgabe(Geschriebenes g, Mitzeichnungsstand lauf, Beteiligte.Kreis kreis) {
        if (lauf.istFertig()) {
            return Optional.of(aufgabe(g, "aufgabe.abstimmung.fertig", List.of()));
        }
        Optional<Mitzeichnung> ueberfaellig = lauf.dran().stream()
                .filter(a -> lauf.istUeberfaellig(a, LocalDate.now(clock)))
                .findFirst();
        if (ueberfaellig.isPresent()) {
            Mitzeichnung a = ueberfaellig.get();
            return Optional.of(aufgabe(g, "aufgabe.abstimmung.ueberfaellig", List.of(kreis.name(a), a.frist())));
        }
        return lauf.rueckgabe()
                .map(w -> aufgabe(g, "aufgabe.abstimmung.zurueck", List.of(wer(w, lauf, kreis), kurz(w.grund()))));
    }

    private static Aufgabe aufgabe(Geschriebenes g, String hinweis, List<Object> angaben) {
        long id = g.vorlage().id();
        return new Aufgabe(id, g.betreff(), hinweis, angaben, "/vorlage/vorlage.xhtml?id=" + id);
    }

    private static Serializable wer(Mitzeichnungsantwort antwort, Mitzeichnungsstand lauf, Beteiligte.Kreis kreis) {
        return lauf.anfragen().stream()
                .filter(a -> antwort.mitzeichnungId() == a.id())
                .map(kreis::name)
                .findFirst()
                .orElseThrow();
    }

    private static String kurz(String grund) {
        return grund.length() <= GRUND ? grund : grund.substring(0, GRUND) + "…";
    }
}
