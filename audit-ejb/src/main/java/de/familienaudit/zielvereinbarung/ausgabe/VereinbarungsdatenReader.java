package de.familienaudit.zielvereinbarung.ausgabe;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.zeit.Zeitangabe;
import de.familienaudit.stelle.StelleDetails;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.austausch.Vereinbarungsdaten;
import de.familienaudit.zielvereinbarung.domain.fassung.Abhaengigkeit;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Vorspann;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.fassung.Zielvereinbarung;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.fassung.FassungsteileRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads everything agreed in a Fassung, in a fixed number of statements and always in the same order. */
@Dependent
class VereinbarungsdatenReader {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private StellenService stellenService;

    @Inject
    private CurrentActor currentActor;

    /** What belongs to the measures of a Fassung, by id of their text or by number. */
    private record Zugeordnet(
            Map<Long, List<String>> stellen,
            Map<Long, List<String>> federfuehrende,
            Map<Long, List<String>> anlagen,
            Map<String, List<String>> bautAuf) {}

    /** @throws de.familienaudit.shared.NotFoundException R-2 */
    Vereinbarungsdaten read(long fassungId) {
        Fassung fassung = fassungen.get(fassungId);
        Zugeordnet zugeordnet = new Zugeordnet(
                group(teile.findStellen(fassungId)),
                group(teile.findFederfuehrende(fassungId)),
                group(teile.findAnlagen(fassungId)),
                teile.findAbhaengigkeiten(fassungId).stream()
                        .collect(groupingBy(Abhaengigkeit::von, mapping(Abhaengigkeit::auf, toList()))));
        // first: a text finds its Ziel among those that are read already, without a statement of its own
        Map<Integer, List<Ziel>> ziele = teile.findZiele(fassungId).stream()
                .collect(groupingBy(z -> z.handlungsfeld().nummer()));
        Map<Long, List<Massnahmentext>> massnahmen = fassungen.findTexte(fassungId).stream()
                .collect(groupingBy(t -> t.ziel().id()));
        return new Vereinbarungsdaten(
                information(fassung),
                vorspann(fassung),
                stellen(zugeordnet),
                teile.findHandlungsfelder(fassungId).stream()
                        .map(h -> new Vereinbarungsdaten.Feld(
                                h.nummer(),
                                h.titel().strip(),
                                h.untertitel().strip(),
                                ziele.getOrDefault(h.nummer(), List.of()).stream()
                                        .map(z -> ziel(z, massnahmen, zugeordnet))
                                        .toList()))
                        .toList());
    }

    private Vereinbarungsdaten.Information information(Fassung fassung) {
        Zielvereinbarung z = fassung.zielvereinbarung();
        return new Vereinbarungsdaten.Information(
                currentActor.get().kommuneName(),
                z.titel(),
                z.laufzeitVon().orElse(null),
                z.laufzeitBis().orElse(null),
                fassung.nummer(),
                fassung.status().name());
    }

    private Vereinbarungsdaten.Vorspann vorspann(Fassung fassung) {
        Vorspann v = fassung.vorspann();
        return new Vereinbarungsdaten.Vorspann(
                v.titel().strip(),
                v.projektleitung().strip(),
                v.auditorin().strip(),
                v.protokolldatum().orElse(null),
                v.gesamtziel().strip(),
                fassungen.findVisionspunkte(fassung.id()).stream()
                        .map(String::strip)
                        .toList(),
                v.definitionFamilie().strip(),
                v.definitionSenioren().strip(),
                v.zielDesAudits().strip());
    }

    private List<Vereinbarungsdaten.Stelle> stellen(Zugeordnet zugeordnet) {
        Set<String> genannte = new HashSet<>();
        zugeordnet.stellen().values().forEach(genannte::addAll);
        zugeordnet.federfuehrende().values().forEach(genannte::addAll);
        Map<String, Boolean> intern = new HashMap<>();
        for (StelleDetails stelle : stellenService.stellen()) {
            intern.put(stelle.name(), stelle.intern());
        }
        return genannte.stream()
                .sorted()
                .map(name -> new Vereinbarungsdaten.Stelle(name, intern.getOrDefault(name, false)))
                .toList();
    }

    private static Vereinbarungsdaten.Ziel ziel(
            Ziel z, Map<Long, List<Massnahmentext>> massnahmen, Zugeordnet zugeordnet) {
        return new Vereinbarungsdaten.Ziel(
                z.zielnummer(),
                z.text().strip(),
                z.indikator().strip(),
                z.zielquelle().strip(),
                bautAuf(zugeordnet, z.zielnummer()),
                massnahmen.getOrDefault(z.id(), List.of()).stream()
                        .map(t -> massnahme(t, zugeordnet))
                        .toList());
    }

    private static Vereinbarungsdaten.Massnahme massnahme(Massnahmentext t, Zugeordnet zugeordnet) {
        Vereinbart v = t.vereinbart();
        return new Vereinbarungsdaten.Massnahme(
                t.nummer().toString(),
                v.titel().strip(),
                v.indikator().strip(),
                v.zielgruppe().strip(),
                v.kosten().strip(),
                v.verantwortlich().strip(),
                zugeordnet.federfuehrende().getOrDefault(t.id(), List.of("")).get(0),
                zugeordnet.stellen().getOrDefault(t.id(), List.of()).stream()
                        .distinct()
                        .toList(),
                zeit(v.beginn()),
                zeit(v.ende()),
                v.kommunikation().strip(),
                zugeordnet.anlagen().getOrDefault(t.id(), List.of()),
                bautAuf(zugeordnet, t.nummer().toString()));
    }

    private static Vereinbarungsdaten.Zeit zeit(Zeitangabe z) {
        return new Vereinbarungsdaten.Zeit(
                z.wortlaut(), z.von().orElse(null), z.bis().orElse(null));
    }

    private static List<String> bautAuf(Zugeordnet zugeordnet, String nummer) {
        return zugeordnet.bautAuf().getOrDefault(nummer, List.of()).stream()
                .sorted()
                .toList();
    }

    private static Map<Long, List<String>> group(List<Object[]> rows) {
        return rows.stream().collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
    }
}
