package de.familienaudit.stelle;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Violation;
import de.familienaudit.stelle.domain.Innehabende;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.Stellenstand;
import de.familienaudit.stelle.domain.Stellenvorgang;
import de.familienaudit.stelle.domain.Zusammenfuehrung;
import de.familienaudit.stelle.domain.ZusammenfuehrungPolicy;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Merging Stellen that mean the same, and undoing it (rules A-3, G-1, ADR 12): no decided text, holder or wording is moved;
 * the merged Stelle points to its target, and every read follows the pointer.
 */
@Stateless
@Guarded
public class ZusammenfuehrungService {

    @Inject
    private StellenRepository repository;

    @Inject
    private Stellenchronik chronik;

    @Inject
    private Zustaendigkeiten zustaendigkeiten;

    @Inject
    private Stellenbestand bestand;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * What merging would change, and why it may be refused.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = StelleRechte.STELLEN_PFLEGEN, schreibt = false)
    public ZusammenfuehrungVorschau vorschau(long stelleId, long zielId) {
        Stelle stelle = repository.get(stelleId);
        Stelle ziel = repository.get(zielId);
        Map<Long, Zustaendigkeiten.Anzahl> anzahl = zustaendigkeiten.anzahl(List.of(stelleId, zielId));
        List<StellenRepository.Besetzt> besetzungen = repository.findBesetzungen(List.of(stelleId));
        return new ZusammenfuehrungVorschau(
                seite(stelle, anzahl),
                seite(ziel, anzahl),
                StelleReader.besetzungen(stelle, besetzungen, LocalDate.now(clock)).stream()
                        .filter(b -> !"VERGANGEN".equals(b.lage()))
                        .toList(),
                Stream.concat(Stream.of(stelle.name()), repository.findSchreibweisen(stelleId).stream())
                        .distinct()
                        .toList(),
                repository.findMitziehende(stelleId).stream().map(Stelle::name).toList(),
                hindernisse(stelle, ziel));
    }

    /**
     * Merges one Stelle into another; what was merged into the first follows (no chains).
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4, also for the second of two who merge the same pair
     * @throws BusinessRuleException A-3.zusammen_…, R-4.zwei_leitungen
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public void zusammenfuehren(StellenZusammenfuehren command) {
        boolean zuerst = command.stelleId() <= command.zielId();
        Stelle erste = chronik.lock(
                zuerst ? command.stelleId() : command.zielId(), zuerst ? command.version() : command.zielVersion());
        Stelle zweite = chronik.lock(
                zuerst ? command.zielId() : command.stelleId(), zuerst ? command.zielVersion() : command.version());
        Stelle stelle = zuerst ? erste : zweite;
        Stelle ziel = zuerst ? zweite : erste;
        BusinessRuleException.throwIfAny(hindernisse(stelle, ziel));
        Zusammenfuehrung zusammenfuehrung = new Zusammenfuehrung(
                stelle, ziel, Objects.requireNonNullElse(command.grund(), ""), clock.instant(), wer());
        repository.findMitziehende(stelle.id()).forEach(s -> s.stehtFuer(ziel.id()));
        repository.flush();
        if (stelle.stand() == Stellenstand.VERZEICHNET) {
            bestand.verzeichne(ziel);
        }
        stelle.stehtFuer(ziel.id());
        repository.save(zusammenfuehrung);
        String grund = zusammenfuehrung.grund();
        chronik.record(stelle, Stellenvorgang.ZUSAMMENGEFUEHRT, stelle.name(), ziel.name(), grund);
        chronik.record(ziel, Stellenvorgang.AUFGENOMMEN, stelle.name(), ziel.name(), grund);
    }

    /**
     * Lets a merged Stelle stand for itself again, with everything that it brought along; what was decided or entered for
     * the target in between stays with the target.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.ConflictException G-4 when somebody undid it before
     * @throws BusinessRuleException A-3.trennen_name_vergeben
     */
    @Requires(StelleRechte.STELLEN_PFLEGEN)
    public void rueckgaengig(long zusammenfuehrungId) {
        Zusammenfuehrung zusammenfuehrung = repository.getZusammenfuehrung(zusammenfuehrungId);
        repository.lock(Math.min(zusammenfuehrung.stelleId(), zusammenfuehrung.zielId()));
        repository.lock(Math.max(zusammenfuehrung.stelleId(), zusammenfuehrung.zielId()));
        repository.refresh(zusammenfuehrung);
        if (!zusammenfuehrung.istOffen()) {
            throw Stellenchronik.conflict(
                    zusammenfuehrung.rueckgaengigVon().orElseThrow(),
                    Stellenvorgang.GETRENNT,
                    zusammenfuehrung.rueckgaengigAm().orElseThrow());
        }
        Stelle stelle = repository.get(zusammenfuehrung.stelleId());
        Stelle bisher = repository.get(stelle.zusammengefuehrtIn().orElseThrow());
        refuseTakenName(stelle);
        zusammenfuehrung.rueckgaengig(clock.instant(), wer());
        repository.flush();
        point(stelle, bisher);
        chronik.record(stelle, Stellenvorgang.GETRENNT, stelle.name(), bisher.name(), "");
        chronik.record(bisher, Stellenvorgang.ABGEGEBEN, stelle.name(), bisher.name(), "");
    }

    /** The Stelle stands for itself; what was merged into it before comes back to it, the rest stays where it is. */
    private void point(Stelle stelle, Stelle bisher) {
        Map<Long, Long> zielJeStelle = new HashMap<>();
        repository.findOffeneZusammenfuehrungen().forEach(z -> zielJeStelle.put(z.stelleId(), z.zielId()));
        List<Stelle> zurueck = repository.findMitziehende(bisher.id()).stream()
                .filter(s -> !s.id().equals(stelle.id()))
                .filter(s -> Zusammenfuehrung.ende(s.id(), zielJeStelle) == stelle.id())
                .toList();
        stelle.stehtFuer(null);
        repository.flush();
        zurueck.forEach(s -> s.stehtFuer(stelle.id()));
    }

    private void refuseTakenName(Stelle stelle) {
        repository.findByName(stelle.name()).ifPresent(andere -> {
            throw new BusinessRuleException(Violation.of("A-3.trennen_name_vergeben", stelle.name()));
        });
    }

    private List<Violation> hindernisse(Stelle stelle, Stelle ziel) {
        List<Violation> hindernisse = new ArrayList<>(
                ZusammenfuehrungPolicy.verstoesse(stelle, ziel, zustaendigkeiten.federfuehrungen(stelle.id())));
        if (hindernisse.isEmpty()) {
            hindernisse.addAll(ZusammenfuehrungPolicy.verstoesse(ZusammenfuehrungPolicy.konflikte(
                    innehabende(stelle.id()), innehabende(ziel.id()), LocalDate.now(clock))));
        }
        return hindernisse;
    }

    private List<Innehabende> innehabende(long stelleId) {
        return repository.findBesetzungen(List.of(stelleId)).stream()
                .map(StellenRepository.Besetzt::innehabende)
                .toList();
    }

    private static ZusammenfuehrungVorschau.Seite seite(Stelle stelle, Map<Long, Zustaendigkeiten.Anzahl> anzahl) {
        return new ZusammenfuehrungVorschau.Seite(
                stelle.id(),
                stelle.version(),
                stelle.name(),
                stelle.istIntern(),
                anzahl.getOrDefault(stelle.id(), Zustaendigkeiten.Anzahl.KEINE));
    }

    private String wer() {
        return currentActor.get().anzeigename();
    }
}
