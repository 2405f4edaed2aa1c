package de.familienaudit.stelle;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.Stellenstand;
import de.familienaudit.stelle.domain.VakanzRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private StellenService stellen;

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
        Map<Long, List<StellenRepository.Besetzt>> besetzungen = new HashMap<>();
        repository.findBesetzungen(ids).forEach(b -> besetzungen
                .computeIfAbsent(b.stelleId(), id -> new ArrayList<>())
                .add(b));
        Map<Long, Zustaendigkeiten.Anzahl> anzahl = zustaendigkeiten.anzahl(ids);
        List<StellenListe.Zeile> zeilen = seite.zeilen().stream()
                .map(f -> zeile(
                        f.stelle(),
                        f.zielName(),
                        besetzungen.getOrDefault(f.stelle().id(), List.of()),
                        anzahl.getOrDefault(f.stelle().id(), Zustaendigkeiten.Anzahl.KEINE),
                        heute))
                .toList();
        return new StellenListe(new Seite<>(zeilen, seite.gesamt(), seite.nummer(), seite.groesse()), dubletten());
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

    private List<StellenListe.Dublette> dubletten() {
        Map<Long, String> namen = new LinkedHashMap<>();
        Map<String, Collection<Long>> wortlaute = new LinkedHashMap<>();
        stellen.stellen().forEach(s -> {
            namen.put(s.id(), s.name());
            wortlaute.computeIfAbsent(s.name(), w -> new HashSet<>()).add(s.id());
        });
        stellen.bekannteSchreibweisen().forEach((wortlaut, s) -> wortlaute
                .computeIfAbsent(wortlaut, w -> new HashSet<>())
                .add(s.id()));
        return dubletten.find(namen, wortlaute);
    }

    private static StellenListe.Zeile zeile(
            Stelle stelle,
            String zielName,
            List<StellenRepository.Besetzt> besetzungen,
            Zustaendigkeiten.Anzahl anzahl,
            LocalDate heute) {
        List<StellenRepository.Besetzt> leitungen = besetzungen.stream()
                .filter(b -> b.besetzung().art() == Besetzungsart.LEITUNG)
                .toList();
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
