package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.shared.Seite;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reading measures, as a list and one by one. */
@Stateless
@Guarded
public class MassnahmenService {

    /** Measures on one page of the list: the whole example of 54 fits, thousands are paged. */
    public static final int JE_SEITE = 100;

    private static final int ALLE = 20_000;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private MassnahmenRepository massnahmen;

    @Inject
    private MassnahmeReader reader;

    @Inject
    private StellenService stellen;

    @Inject
    private SaeumnisReader saeumnisse;

    @Inject
    private Clock clock;

    /**
     * One page of the measures of a Fassung.
     *
     * @return empty when the Kommune has no agreement yet
     * @throws de.familienaudit.shared.NotFoundException R-2 for a Fassung that is not there
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Optional<MassnahmenListe> liste(MassnahmenFilter filter) {
        return fassung(filter).map(fassung -> liste(fassung, filter, JE_SEITE));
    }

    /**
     * The same with all measures on one page, for print.
     *
     * @throws de.familienaudit.shared.NotFoundException R-2 for a Fassung that is not there
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Optional<MassnahmenListe> ganz(MassnahmenFilter filter) {
        return fassung(filter).map(fassung -> liste(fassung, filter.ersteSeite(), ALLE));
    }

    private MassnahmenListe liste(Fassung fassung, MassnahmenFilter filter, int groesse) {
        long[] anzahl = massnahmen.count(fassung.id());
        Set<Long> unbesetzte = stellen.unbesetzte();
        return new MassnahmenListe(
                FassungKopf.of(fassung, heute()),
                seite(fassung, filter, unbesetzte, groesse),
                anzahl[0],
                anzahl[1],
                anzahl[2],
                massnahmen.countUnbesetzte(fassung.id(), saeumnisse.rule(), unbesetzte),
                auswahl(massnahmen.findHandlungsfelder(fassung.id()), true),
                auswahl(massnahmen.findStellen(fassung.id()), false));
    }

    /** All measures that the filter leaves, for export; empty when there is no agreement. */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public List<MassnahmeZeile> alle(MassnahmenFilter filter) {
        return fassung(filter)
                .map(f -> seite(f, filter, filter.nurUnbesetzte() ? stellen.unbesetzte() : Set.of(), ALLE)
                        .zeilen())
                .orElse(List.of());
    }

    /**
     * Everything about one measure.
     *
     * @param fassungId the Fassung to read it in, null for the one that holds
     * @throws de.familienaudit.shared.NotFoundException R-2
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public MassnahmeDetails details(long massnahmeId, Long fassungId) {
        return reader.read(massnahmeId, fassungId, heute());
    }

    private Optional<Fassung> fassung(MassnahmenFilter filter) {
        return filter.fassungId() == null ? fassungen.findGeltende() : Optional.of(fassungen.get(filter.fassungId()));
    }

    private Seite<MassnahmeZeile> seite(Fassung fassung, MassnahmenFilter filter, Set<Long> unbesetzte, int groesse) {
        Set<Long> meine = filter.nurMeine() ? stellen.meineStellen().keySet() : Set.of();
        return massnahmen.findSeite(fassung.id(), filter, saeumnisse.rule(), meine, unbesetzte, groesse);
    }

    private static List<MassnahmenListe.Auswahl> auswahl(List<Object[]> rows, boolean withValue) {
        return rows.stream()
                .map(row -> new MassnahmenListe.Auswahl(
                        row[0].toString(), withValue ? row[0] + " " + row[1] : (String) row[1]))
                .toList();
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
