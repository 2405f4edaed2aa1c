package de.familienaudit.zielvereinbarung.fortschritt;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Rolle;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenRepository;
import de.familienaudit.zielvereinbarung.massnahme.SaeumnisReader;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Several measures to report on at once. Each report is one of {@link FortschrittService}, which alone decides about it;
 * here is only read what the page shows.
 */
@Stateless
@Guarded
public class SammelmeldungLesenService {

    /** Measures on one page: more are no longer taken in at a glance. */
    public static final int JE_SEITE = 25;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private SammelmeldungRepository repository;

    @Inject
    private StellenService stellen;

    @Inject
    private SaeumnisReader saeumnisse;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * One page of the measures of the Fassung that holds on which the actor may report (rule A-8).
     *
     * @param filter its Fassung is not asked
     * @return empty when the Kommune has no agreement yet
     */
    @Requires(value = ZielvereinbarungRechte.FORTSCHRITT_MELDEN, schreibt = false)
    public Optional<Sammelmeldung> liste(MassnahmenFilter filter) {
        return fassungen
                .findGeltende()
                .map(fassung -> new Sammelmeldung(
                        FassungKopf.of(fassung, LocalDate.now(clock)),
                        repository.findSeite(
                                fassung.id(),
                                filter,
                                saeumnisse.rule(),
                                stellen.meineStellen().keySet(),
                                istProjektleitung(),
                                JE_SEITE),
                        massnahmen.findHandlungsfelder(fassung.id()),
                        massnahmen.findStellen(fassung.id()),
                        istProjektleitung()));
    }

    private boolean istProjektleitung() {
        return currentActor.get().hat(Rolle.PROJEKTLEITUNG);
    }

    /**
     * These measures as they stand now, for instance after somebody else reported in between.
     *
     * @return by measure; one that the Fassung that holds does not have is not there
     */
    @Requires(value = ZielvereinbarungRechte.FORTSCHRITT_MELDEN, schreibt = false)
    public Map<Long, Sammelmeldung.Zeile> aktuelle(Collection<Long> massnahmeIds) {
        return fassungen
                .findGeltende()
                .map(fassung -> repository.find(fassung.id(), massnahmeIds, saeumnisse.rule()))
                .orElse(Map.of());
    }
}
