package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Saeumnis;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Zaehlung;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        SaeumnisRule rule = saeumnisse.rule();
        Set<Long> meine = stellen.meineStellen().keySet();
        List<Feldzaehlung> zaehlung = massnahmen.countByFeld(fassung.id(), rule, meine, stellen.unbesetzte());
        List<Feldzaehlung> offene = zaehlung.stream()
                .filter(z -> rule.offeneStatus().contains(z.status()))
                .toList();
        return new UebersichtDetails(
                FassungKopf.of(fassung, LocalDate.now(clock)),
                felder(massnahmen.findFelder(fassung.id()), zaehlung, rule),
                saeumige(fassung, rule, Saeumnis.UEBERFAELLIG, "ENDE", summe(offene, Feldzaehlung::ueberfaellig)),
                saeumige(fassung, rule, Saeumnis.STILL, "STILLE", summe(offene, Feldzaehlung::still)),
                saeumige(fassung, rule, Saeumnis.DEMNAECHST_FAELLIG, "ENDE", summe(offene, Feldzaehlung::demnaechst)),
                rule.vorschauTage(),
                eigene(fassung, rule, meine, summe(offene, Feldzaehlung::eigene)),
                summe(offene, Feldzaehlung::unbesetzt));
    }

    private UebersichtDetails.Auszug saeumige(
            Fassung fassung, SaeumnisRule rule, Saeumnis art, String sortierung, long gesamt) {
        MassnahmenFilter filter = MassnahmenFilter.ALLE.nurSaeumnis(art.name()).sortiert(sortierung);
        return auszug(new MassnahmenQuery(fassung.id()).filter(filter, rule, Set.of(), Set.of()), filter, rule, gesamt);
    }

    private UebersichtDetails.Auszug eigene(Fassung fassung, SaeumnisRule rule, Set<Long> meine, long gesamt) {
        MassnahmenFilter filter = MassnahmenFilter.ALLE.nurEigene().sortiert("ENDE");
        return auszug(
                new MassnahmenQuery(fassung.id())
                        .filter(filter, rule, meine, Set.of())
                        .nurOffene(rule),
                filter,
                rule,
                gesamt);
    }

    /** What the counts say is nothing, is not asked for. */
    private UebersichtDetails.Auszug auszug(
            MassnahmenQuery query, MassnahmenFilter filter, SaeumnisRule rule, long gesamt) {
        return new UebersichtDetails.Auszug(
                gesamt == 0 ? List.of() : massnahmen.zeilen(query, filter, rule, 0, AUSZUG), gesamt);
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
