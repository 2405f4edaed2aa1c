package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Erfassung;
import de.familienaudit.shared.Violation;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnung;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsantwort;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsende;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsstand;
import de.familienaudit.vorlage.domain.mitzeichnung.OhneMitzeichnungRule;
import de.familienaudit.vorlage.domain.mitzeichnung.Rundenende;
import de.familienaudit.vorlage.domain.papier.Papier;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.gang.Mitzeichnungsfolge;
import de.familienaudit.vorlage.gang.OhneMitzeichnung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Ends rounds of co-signing, and says who is missing when a paper is submitted (V-7). */
@Dependent
class Mitzeichnungsrunden implements Mitzeichnungsfolge {

    @Inject
    private MitzeichnungRepository repository;

    @Inject
    private Beteiligte beteiligte;

    @Inject
    private Textstaende textstaende;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Override
    public List<Violation> vorEinreichung(Vorlage vorlage, Papier papier, OhneMitzeichnung ohne) {
        Mitzeichnungsstand lauf = repository.findLauf(vorlage.id());
        if (ohne != null) {
            pruefeGesehen(lauf, ohne.gesehen());
        }
        List<Mitzeichnung> fehlende = fehlende(vorlage, papier, lauf);
        if (fehlende.isEmpty()) {
            return List.of();
        }
        Beteiligte.Kreis kreis = beteiligte.von(fehlende);
        return OhneMitzeichnungRule.verstoss(
                        fehlende.stream().map(kreis::name).toList(), ohne == null ? null : ohne.grund())
                .stream()
                .toList();
    }

    @Override
    public void eingereicht(Vorlage vorlage, Papier papier, OhneMitzeichnung ohne) {
        Mitzeichnungsstand lauf = repository.findLauf(vorlage.id());
        if (lauf.runde() > 0) {
            boolean trotzdem = ohne != null && !fehlende(vorlage, papier, lauf).isEmpty();
            beenden(vorlage, lauf.runde(), Rundenende.EINGEREICHT, trotzdem ? ohne.grund() : "");
        }
    }

    @Override
    public void zurueckgezogen(Vorlage vorlage) {
        Mitzeichnungsstand lauf = repository.findLauf(vorlage.id());
        if (lauf.laeuft()) {
            beenden(vorlage, lauf.runde(), Rundenende.ZURUECKGEZOGEN, "");
        }
    }

    void beenden(Vorlage vorlage, int runde, Rundenende ende, String grund) {
        repository.save(new Mitzeichnungsende(vorlage, runde, ende, grund, jetzt()));
    }

    /** @throws ConflictException G-4, with what happened last */
    static void pruefeGesehen(Mitzeichnungsstand lauf, int gesehen) {
        if (lauf.stand() != gesehen) {
            throw lauf.zuletzt()
                    .map(g -> new ConflictException(g.wer(), g.was(), g.am()))
                    .orElseGet(ConflictException::new);
        }
    }

    private List<Mitzeichnung> fehlende(Vorlage vorlage, Papier papier, Mitzeichnungsstand lauf) {
        Set<Integer> gleiche = textstaende.gleiche(vorlage.id(), aufzeichnungen(lauf), papier);
        return lauf.fehlende(w -> gleiche.contains(w.aufzeichnung()));
    }

    /** Numbers of the recordings that answers are about. */
    static Collection<Integer> aufzeichnungen(Mitzeichnungsstand lauf) {
        return lauf.anfragen().stream()
                .flatMap(a -> lauf.antwort(a).stream())
                .map(Mitzeichnungsantwort::aufzeichnung)
                .distinct()
                .toList();
    }

    Erfassung jetzt() {
        return Erfassung.von(currentActor.get(), clock.instant());
    }
}
