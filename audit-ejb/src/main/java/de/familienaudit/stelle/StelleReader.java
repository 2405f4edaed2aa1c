package de.familienaudit.stelle;

import de.familienaudit.shared.Zeitraum;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.Stellenbesetzung;
import de.familienaudit.stelle.domain.Stellenstand;
import de.familienaudit.stelle.domain.VakanzRule;
import de.familienaudit.stelle.domain.Zusammenfuehrung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what the page of one Stelle shows, by a fixed number of queries. */
@Dependent
class StelleReader {

    private static final int MASSNAHMEN = 12;

    private static final List<String> LAGEN = List.of("HEUTE", "KUENFTIG", "VERGANGEN");

    @Inject
    private StellenRepository repository;

    @Inject
    private Zustaendigkeiten zustaendigkeiten;

    StelleBlatt read(long id, LocalDate heute) {
        Stelle stelle = repository.get(id);
        Map<Long, Stelle> mitziehende =
                repository.findMitziehende(id).stream().collect(Collectors.toMap(Stelle::id, Function.identity()));
        List<StellenRepository.Besetzt> besetzungen = repository.findBesetzungen(List.of(id));
        Optional<VakanzRule.Vakanz> vakanz = vakanz(stelle, besetzungen, heute);
        Optional<Stelle> ziel = stelle.zusammengefuehrtIn().map(repository::get);
        return new StelleBlatt(
                id,
                stelle.version(),
                stelle.name(),
                stelle.nameSeit().orElse(null),
                stelle.istIntern(),
                stelle.stand().name(),
                vakanz.isPresent(),
                vakanz.map(VakanzRule.Vakanz::seit).orElse(null),
                ziel.map(Stelle::id).orElse(null),
                ziel.map(Stelle::name).orElse(null),
                repository.findFruehereNamen(id).stream()
                        .map(n -> new StelleBlatt.FruehererName(
                                n.name(),
                                n.gueltig().von().orElse(null),
                                n.gueltig().bis().orElseThrow()))
                        .toList(),
                repository.findSchreibweisen(id),
                besetzungen(stelle, besetzungen, heute),
                aufgenommene(mitziehende),
                zustaendigkeiten.anzahl(List.of(id)).getOrDefault(id, Zustaendigkeiten.Anzahl.KEINE),
                zustaendigkeiten.liste(id, MASSNAHMEN),
                repository.findEreignisse(id).stream()
                        .map(e -> new StelleBlatt.Ereignis(
                                e.vorgang().name(), e.vorher(), e.nachher(), e.grund(), e.am(), e.von()))
                        .toList());
    }

    /** Holders of the Stelle and of what was merged into it: of today, then to come, then past, the newest first. */
    static List<StelleBlatt.Besetzung> besetzungen(
            Stelle stelle, List<StellenRepository.Besetzt> besetzungen, LocalDate heute) {
        return besetzungen.stream()
                .map(b -> besetzung(stelle, b, heute))
                .sorted(Comparator.comparing((StelleBlatt.Besetzung b) -> LAGEN.indexOf(b.lage()))
                        .thenComparing(b -> Besetzungsart.valueOf(b.art()))
                        .thenComparing(StelleBlatt.Besetzung::von, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static StelleBlatt.Besetzung besetzung(Stelle stelle, StellenRepository.Besetzt besetzt, LocalDate heute) {
        Stellenbesetzung b = besetzt.besetzung();
        Zeitraum z = b.gueltig();
        boolean vorbei = z.bis().filter(bis -> bis.isBefore(heute)).isPresent();
        String lage = z.contains(heute) ? "HEUTE" : vorbei ? "VERGANGEN" : "KUENFTIG";
        boolean eigene = Objects.equals(b.stelle().id(), stelle.id());
        return new StelleBlatt.Besetzung(
                b.id(),
                besetzt.person(),
                b.art().name(),
                z.von().orElse(null),
                z.bis().orElse(null),
                lage,
                eigene ? null : b.stelle().name());
    }

    private static Optional<VakanzRule.Vakanz> vakanz(
            Stelle stelle, List<StellenRepository.Besetzt> besetzungen, LocalDate heute) {
        List<Zeitraum> leitungen = besetzungen.stream()
                .filter(b -> b.besetzung().art() == Besetzungsart.LEITUNG)
                .map(b -> b.besetzung().gueltig())
                .toList();
        return stelle.zusammengefuehrtIn().isPresent() || stelle.stand() != Stellenstand.VERZEICHNET
                ? Optional.empty()
                : VakanzRule.vakanz(stelle.istIntern(), leitungen, heute);
    }

    private List<StelleBlatt.Aufgenommen> aufgenommene(Map<Long, Stelle> mitziehende) {
        return repository.findOffeneZusammenfuehrungen().stream()
                .filter(z -> mitziehende.containsKey(z.stelleId()))
                .map(z -> aufgenommen(z, mitziehende.get(z.stelleId())))
                .toList();
    }

    private static StelleBlatt.Aufgenommen aufgenommen(Zusammenfuehrung z, Stelle stelle) {
        return new StelleBlatt.Aufgenommen(z.id(), stelle.id(), stelle.name(), z.grund(), z.am(), z.von());
    }
}
