package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        LocalDate heute = LocalDate.now(clock);
        SaeumnisRule rule = saeumnisse.rule();
        Set<Long> meine = stellen.meineStellen().keySet();
        return new UebersichtDetails(
                FassungKopf.of(fassung, heute),
                felder(fassung.id(), rule),
                auszug(massnahmen.findSeite(
                        fassung.id(),
                        MassnahmenFilter.ALLE.nurSaeumnis(Saeumnis.UEBERFAELLIG.name()),
                        rule,
                        Set.of(),
                        Set.of(),
                        AUSZUG)),
                auszug(massnahmen.findSeite(
                        fassung.id(),
                        MassnahmenFilter.ALLE.nurSaeumnis(Saeumnis.STILL.name()).sortiert("STILLE"),
                        rule,
                        Set.of(),
                        Set.of(),
                        AUSZUG)),
                auszug(massnahmen.findSeite(
                        fassung.id(),
                        MassnahmenFilter.ALLE.nurSaeumnis(Saeumnis.DEMNAECHST_FAELLIG.name()),
                        rule,
                        Set.of(),
                        Set.of(),
                        AUSZUG)),
                rule.vorschauTage(),
                auszug(massnahmen.findOffene(
                        fassung.id(),
                        MassnahmenFilter.ALLE.nurEigene().sortiert("ENDE"),
                        rule,
                        meine,
                        Set.of(),
                        AUSZUG)),
                massnahmen.countUnbesetzte(fassung.id(), rule, stellen.unbesetzte()));
    }

    private static UebersichtDetails.Auszug auszug(Seite<MassnahmeZeile> seite) {
        return new UebersichtDetails.Auszug(seite.zeilen(), seite.gesamt());
    }

    private List<UebersichtDetails.Feld> felder(long fassungId, SaeumnisRule rule) {
        Map<Integer, Zaehlung> zaehlungen = new HashMap<>();
        massnahmen.countByFeldAndStatus(fassungId).forEach(row -> zaehlungen
                .computeIfAbsent((Integer) row[0], nummer -> new Zaehlung())
                .plus((Massnahmenstatus) row[1], (Long) row[2]));
        Map<Integer, Long> ueberfaellige = new HashMap<>();
        massnahmen
                .countUeberfaellige(fassungId, rule)
                .forEach(row -> ueberfaellige.put((Integer) row[0], (Long) row[1]));
        return massnahmen.findHandlungsfelder(fassungId).stream()
                .map(row -> feld(
                        (Integer) row[0],
                        (String) row[1],
                        zaehlungen.getOrDefault((Integer) row[0], new Zaehlung()),
                        ueberfaellige.getOrDefault((Integer) row[0], 0L)))
                .toList();
    }

    private static UebersichtDetails.Feld feld(int nummer, String titel, Zaehlung zaehlung, long ueberfaellig) {
        Map<String, Long> anzahl = new LinkedHashMap<>();
        for (Massnahmenstatus status : Massnahmenstatus.values()) {
            anzahl.put(status.name(), zaehlung.von(status));
        }
        return new UebersichtDetails.Feld(nummer, titel, anzahl, zaehlung.gesamt(), ueberfaellig);
    }
}
