package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Zaehlung;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.massnahme.UebersichtQuery.Auszugsart;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The page Übersicht: counts per Handlungsfeld, what is overdue or silent, and the actor's own measures. */
@Stateless
@Guarded
public class UebersichtService {

    private static final int AUSZUG = 6;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private UebersichtQuery query;

    @Inject
    private StellenService stellen;

    @Inject
    private SaeumnisReader saeumnisse;

    @Inject
    private Clock clock;

    /** Empty when the Kommune has no agreement yet. */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Optional<UebersichtDetails> uebersicht() {
        return fassungen.findGeltende().map(this::uebersicht);
    }

    private UebersichtDetails uebersicht(Fassung fassung) {
        SaeumnisRule rule = saeumnisse.rule(fassung.status());
        UebersichtQuery.Ergebnis ergebnis =
                query.find(fassung.id(), rule, stellen.meineStellen().keySet(), stellen.unbesetzte(), AUSZUG);
        List<Feldzaehlung> offene = ergebnis.zaehlung().stream()
                .filter(z -> rule.offeneStatus().contains(z.status()))
                .toList();
        Map<Long, MassnahmeZeile> zeilen = zeilen(fassung, ergebnis, rule);
        return new UebersichtDetails(
                FassungKopf.of(fassung, LocalDate.now(clock)),
                felder(ergebnis.felder(), ergebnis.zaehlung(), rule),
                auszug(ergebnis, Auszugsart.UEBERFAELLIG, zeilen, summe(offene, Feldzaehlung::ueberfaellig)),
                auszug(ergebnis, Auszugsart.STILL, zeilen, summe(offene, Feldzaehlung::still)),
                auszug(ergebnis, Auszugsart.DEMNAECHST, zeilen, summe(offene, Feldzaehlung::demnaechst)),
                rule.vorschauTage(),
                auszug(ergebnis, Auszugsart.MEINE, zeilen, summe(offene, Feldzaehlung::eigene)),
                summe(offene, Feldzaehlung::unbesetzt));
    }

    private Map<Long, MassnahmeZeile> zeilen(Fassung fassung, UebersichtQuery.Ergebnis ergebnis, SaeumnisRule rule) {
        Set<Long> ids =
                ergebnis.auszuege().values().stream().flatMap(List::stream).collect(Collectors.toSet());
        return massnahmen.findZeilen(fassung.id(), ids, rule).stream()
                .collect(Collectors.toMap(MassnahmeZeile::id, Function.identity()));
    }

    private static UebersichtDetails.Auszug auszug(
            UebersichtQuery.Ergebnis ergebnis, Auszugsart art, Map<Long, MassnahmeZeile> zeilen, long gesamt) {
        return new UebersichtDetails.Auszug(
                ergebnis.auszuege().getOrDefault(art, List.of()).stream()
                        .map(zeilen::get)
                        .toList(),
                gesamt);
    }

    private static long summe(List<Feldzaehlung> zaehlung, ToLongFunction<Feldzaehlung> was) {
        return zaehlung.stream().mapToLong(was).sum();
    }

    private static List<UebersichtDetails.Feld> felder(
            List<Feldkopf> koepfe, List<Feldzaehlung> zaehlung, SaeumnisRule rule) {
        Map<Integer, List<Feldzaehlung>> jeFeld =
                zaehlung.stream().collect(Collectors.groupingBy(Feldzaehlung::handlungsfeld));
        return koepfe.stream()
                .map(kopf -> feld(kopf, jeFeld.getOrDefault(kopf.nummer(), List.of()), rule))
                .toList();
    }

    private static UebersichtDetails.Feld feld(Feldkopf kopf, List<Feldzaehlung> zaehlungen, SaeumnisRule rule) {
        Zaehlung zaehlung = new Zaehlung();
        long ueberfaellig = 0;
        for (Feldzaehlung z : zaehlungen) {
            zaehlung.plus(z.status(), z.anzahl());
            if (rule.offeneStatus().contains(z.status())) {
                ueberfaellig += z.ueberfaellig();
            }
        }
        Map<String, Long> anzahl = new LinkedHashMap<>();
        for (Massnahmenstatus status : Massnahmenstatus.values()) {
            anzahl.put(status.name(), zaehlung.von(status));
        }
        return new UebersichtDetails.Feld(kopf.nummer(), kopf.titel(), anzahl, zaehlung.gesamt(), ueberfaellig);
    }
}
