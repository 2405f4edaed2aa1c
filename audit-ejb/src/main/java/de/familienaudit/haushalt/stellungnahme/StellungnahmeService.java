package de.familienaudit.haushalt.stellungnahme;

import de.familienaudit.haushalt.domain.stellungnahme.Befundakte;
import de.familienaudit.haushalt.domain.stellungnahme.Befundzeile;
import de.familienaudit.haushalt.domain.stellungnahme.Stellungnahmeakte;
import de.familienaudit.haushalt.haushaltsstelle.HaushaltRechte;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Requires;
import de.familienaudit.vorlage.stellungnahme.Finanzfragen;
import de.familienaudit.vorlage.stellungnahme.Papierfrage;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the budget says beside a statement of the Kämmerei, for the page of the paper (rules H-4, H-13, V-8, V-10). */
@Stateless
@Guarded
public class StellungnahmeService {

    @Inject
    private StellungnahmeRepository repository;

    @Inject
    private BefundReader befundReader;

    @Inject
    private Finanzfragen fragen;

    @Inject
    private Stellungnahmewerk werk;

    /**
     * What was kept last for a recording or one before it.
     *
     * @param geldstand what the recording that is shown says of money
     * @return empty where the last one has neither lines nor conditions, there is none, or for a recording that the actor may not see
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Optional<Stellungnahmeblatt> blatt(long vorlageId, int aufzeichnung, String geldstand) {
        return repository
                .findLetzte(vorlageId, aufzeichnung)
                .filter(Stellungnahmeakte::sagtEtwas)
                .map(s -> s.geldstand().equals(geldstand) ? ganz(s) : blatt(s, false, List.of(), List.of()));
    }

    private Stellungnahmeblatt ganz(Stellungnahmeakte akte) {
        return blatt(
                akte,
                true,
                repository.findBefunde(akte.id()).stream()
                        .map(Befundakte::wert)
                        .map(Stellungnahmezeile::von)
                        .toList(),
                repository.findBedingungen(akte.id()).stream()
                        .map(c -> c.wert())
                        .map(b -> new Stellungnahmeblatt.Bedingung(b.art(), b.bezeichnung(), b.jahr()))
                        .toList());
    }

    private static Stellungnahmeblatt blatt(
            Stellungnahmeakte akte,
            boolean passt,
            List<Stellungnahmezeile> zeilen,
            List<Stellungnahmeblatt.Bedingung> bedingungen) {
        return new Stellungnahmeblatt(
                akte.aufzeichnung(), akte.tag(), akte.erfassung().von(), passt, zeilen, bedingungen);
    }

    /**
     * What it says at this moment to what the paper asks; nothing is kept.
     *
     * @throws NotFoundException R-2, V-10
     */
    @Requires(value = HaushaltRechte.HAUSHALT_LESEN, schreibt = false)
    public Stellungnahmevorschau vorschau(long vorlageId) {
        Papierfrage frage = fragen.find(vorlageId);
        List<Befundzeile> befunde = befundReader.find(frage);
        return new Stellungnahmevorschau(
                BefundReader.wert(befunde),
                werk.jahr(frage),
                befunde.stream().map(Stellungnahmezeile::von).toList());
    }
}
