package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Vereinbart;
import de.familienaudit.zielvereinbarung.domain.fassung.Ziel;
import de.familienaudit.zielvereinbarung.domain.massnahme.Zeitplanbalken;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reading the whole text of a Fassung as it is or was. */
@Stateless
@Guarded
public class WortlautService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private FassungService details;

    @Inject
    private FassungsteileRepository teile;

    @Inject
    private InhaltReader inhalte;

    /**
     * The whole text of a Fassung.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Wortlaut lesen(long fassungId) {
        Fassung fassung = fassungen.get(fassungId);
        Map<String, List<Wortlaut.MassnahmeTeil>> massnahmen = inhalte.read(fassung).massnahmen().stream()
                .collect(Collectors.groupingBy(
                        e -> e.nummer().zielnummer(),
                        Collectors.mapping(WortlautService::massnahme, Collectors.toList())));
        Map<Integer, List<Ziel>> ziele = teile.findZiele(fassungId).stream()
                .collect(Collectors.groupingBy(z -> z.handlungsfeld().nummer()));
        return new Wortlaut(
                details.details(fassungId),
                teile.findHandlungsfelder(fassungId).stream()
                        .map(h -> new Wortlaut.Feld(
                                h.nummer(),
                                h.titel(),
                                h.untertitel(),
                                ziele.getOrDefault(h.nummer(), List.of()).stream()
                                        .map(z -> new Wortlaut.ZielTeil(
                                                z.zielnummer(),
                                                z.text(),
                                                z.indikator(),
                                                z.zielquelle(),
                                                massnahmen.getOrDefault(z.zielnummer(), List.of())))
                                        .toList()))
                        .toList());
    }

    private static Wortlaut.MassnahmeTeil massnahme(Fassungsinhalt.Eintrag e) {
        Vereinbart v = e.text();
        return new Wortlaut.MassnahmeTeil(
                e.massnahmeId(),
                e.nummer().toString(),
                v.titel(),
                v.indikator(),
                v.zielgruppe(),
                v.kosten(),
                v.verantwortlich(),
                e.federfuehrung(),
                v.beginn().wortlaut(),
                v.ende().wortlaut(),
                v.kommunikation(),
                e.anlagen(),
                String.join(", ", e.abhaengigkeiten()),
                Zeitplanbalken.aus(v.beginn(), v.ende()));
    }
}
