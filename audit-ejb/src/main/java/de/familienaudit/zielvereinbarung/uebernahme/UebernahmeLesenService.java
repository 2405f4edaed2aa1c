package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the page of the carry-over shows (rule A-10). */
@Stateless
@Guarded
public class UebernahmeLesenService {

    @Inject
    private FassungRepository fassungen;

    @Inject
    private UebernahmeRepository uebernahmen;

    @Inject
    private UebernahmeEntscheidungen entscheidungen;

    @Inject
    private Zielvorschau vorschau;

    @Inject
    private UebernahmeReader reader;

    @Inject
    private Clock clock;

    /**
     * A page of the open measures of an agreement and what was decided about each.
     *
     * @param fassungId a Fassung of the agreement that ends
     * @param feld number of the Handlungsfeld, null or one without open measures for all
     * @param nurOffene only measures about which nothing is decided that holds
     * @param seite number of the page, from 1
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public UebernahmeDetails details(long fassungId, Integer feld, boolean nurOffene, int seite) {
        Fassung gefragt = fassungen.get(fassungId);
        List<Fassung> alle = fassungen.findAll();
        Fassung geltende = alle.stream()
                .filter(f -> f.zielvereinbarung().equals(gefragt.zielvereinbarung()))
                .filter(f -> f.status() == Fassungsstatus.IN_KRAFT)
                .findFirst()
                .orElse(gefragt);
        return reader.read(geltende, alle, feld, nurOffene, seite, LocalDate.now(clock));
    }

    /**
     * The decision on each of these measures as it is now (rule G-4), for somebody who was told of a change in between.
     *
     * @param fassungId a Fassung of the agreement that ends
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public List<UebernahmeEntscheiden.Gewaehlt> staende(long fassungId, List<Long> massnahmen) {
        long vereinbarung = fassungen.get(fassungId).zielvereinbarung().id();
        Map<Long, Uebernahmeentscheidung> getroffene = uebernahmen
                .find(vereinbarung)
                .map(u -> uebernahmen.findEntscheidungen(u, massnahmen))
                .orElse(Map.of());
        return massnahmen.stream()
                .map(id -> new UebernahmeEntscheiden.Gewaehlt(
                        id, getroffene.containsKey(id) ? getroffene.get(id).id() : 0))
                .toList();
    }

    /**
     * The Ziele that carrying these measures over without naming a Ziel would add to the successor's draft; nothing is
     * stored. Measures that are not open add none.
     *
     * @param fassungId a Fassung of the agreement that ends
     * @throws de.familienaudit.shared.NotFoundException R-2
     * @throws de.familienaudit.shared.BusinessRuleException A-10.handlungsfeld_fehlt
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public List<NeuesZiel> neueZiele(long fassungId, List<Long> massnahmen) {
        long vereinbarung = fassungen.get(fassungId).zielvereinbarung().id();
        Optional<Fassung> entwurf = uebernahmen
                .find(vereinbarung)
                .flatMap(entscheidungen::nachfolger)
                .filter(f -> f.status() == Fassungsstatus.ENTWURF);
        Optional<Fassung> geltende = fassungen.findInKraft(vereinbarung);
        if (entwurf.isEmpty() || geltende.isEmpty()) {
            return List.of();
        }
        Map<Long, Massnahmentext> offene = uebernahmen.findOffene(geltende.get().id(), massnahmen).stream()
                .collect(Collectors.toMap(t -> t.massnahme().id(), Function.identity()));
        return vorschau.neue(
                entwurf.get(),
                massnahmen.stream().map(offene::get).filter(Objects::nonNull).toList());
    }
}
