package de.familienaudit.stelle;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.Stellenstand;
import de.familienaudit.stelle.domain.VakanzRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages Stellen and Stelle: which there are, who holds them and since when, and what they are responsible for. */
@Stateless
@Guarded
public class StellenverzeichnisService {

    /** Stellen on one page of the list. */
    public static final int JE_SEITE = 50;

    @Inject
    private StellenRepository repository;

    @Inject
    private StellenQuery query;

    @Inject
    private Dubletten dubletten;

    @Inject
    private StelleReader leser;

    @Inject
    private Zustaendigkeiten zustaendigkeiten;

    @Inject
    private Clock clock;

    /** One page of Stellen. */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public StellenListe liste(StellenFilter filter) {
        LocalDate heute = LocalDate.now(clock);
        Seite<StellenQuery.Fund> seite = query.findSeite(filter, JE_SEITE, heute);
        List<Long> ids = seite.zeilen().stream().map(f -> f.stelle().id()).toList();
        Map<Long, List<StellenRepository.Besetzt>> leitungen = repository.findLeitungen(ids).stream()
                .collect(Collectors.groupingBy(StellenRepository.Besetzt::stelleId));
        Map<Long, Zustaendigkeiten.Anzahl> anzahl = zustaendigkeiten.anzahl(ids);
        List<StellenListe.Zeile> zeilen = seite.zeilen().stream()
                .map(f -> zeile(
                        f.stelle(),
                        f.zielName(),
                        leitungen.getOrDefault(f.stelle().id(), List.of()),
                        anzahl.getOrDefault(f.stelle().id(), Zustaendigkeiten.Anzahl.KEINE),
                        heute))
                .toList();
        return new StellenListe(new Seite<>(zeilen, seite.gesamt(), seite.nummer(), seite.groesse()), dubletten.find());
    }

    /**
     * Everything about one Stelle.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = StelleRechte.STELLEN_LESEN, schreibt = false)
    public StelleBlatt details(long id) {
        return leser.read(id, LocalDate.now(clock));
    }

    /** Accounts to choose a holder from: display name by id. */
    @Requires(value = StelleRechte.STELLEN_PFLEGEN, schreibt = false)
    public Map<Long, String> konten() {
        Map<Long, String> konten = new LinkedHashMap<>();
        repository.findKonten().forEach(k -> konten.put(k.id(), k.name()));
        return konten;
    }

    private static StellenListe.Zeile zeile(
            Stelle stelle,
            String zielName,
            List<StellenRepository.Besetzt> leitungen,
            Zustaendigkeiten.Anzahl anzahl,
            LocalDate heute) {
        List<Zeitraum> zeiten =
                leitungen.stream().map(b -> b.besetzung().gueltig()).toList();
        Optional<VakanzRule.Vakanz> vakanz =
                stelle.zusammengefuehrtIn().isPresent() || stelle.stand() != Stellenstand.VERZEICHNET
                        ? Optional.empty()
                        : VakanzRule.vakanz(stelle.istIntern(), zeiten, heute);
        Set<String> heutige = new LinkedHashSet<>();
        leitungen.stream().filter(b -> b.besetzung().gueltig().contains(heute)).forEach(b -> heutige.add(b.person()));
        return new StellenListe.Zeile(
                stelle.id(),
                stelle.name(),
                stelle.istIntern(),
                List.copyOf(heutige),
                vakanz.isPresent(),
                vakanz.map(VakanzRule.Vakanz::seit).orElse(null),
                anzahl,
                stelle.zusammengefuehrtIn().orElse(null),
                zielName);
    }
}
