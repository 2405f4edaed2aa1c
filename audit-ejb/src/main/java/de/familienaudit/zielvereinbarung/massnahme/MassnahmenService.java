package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import de.familienaudit.stelle.StellenService;
import de.familienaudit.zielvereinbarung.ZielvereinbarungRechte;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import de.familienaudit.zielvereinbarung.fassung.FassungKopf;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reading measures, as a list and one by one. */
@Stateless
@Guarded
public class MassnahmenService {

    /** Measures on one page of the list: a whole agreement of usual size fits, thousands are paged. */
    public static final int JE_SEITE = 60;

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
        return fassung(filter).map(fassung -> liste(fassung, filter.ersteSeite(), Integer.MAX_VALUE));
    }

    private MassnahmenListe liste(Fassung fassung, MassnahmenFilter filter, int groesse) {
        Umfang umfang = massnahmen.count(fassung.id());
        Set<Long> unbesetzte = stellen.unbesetzte();
        SaeumnisRule rule = saeumnisse.rule(fassung.status());
        MassnahmenQuery query = query(fassung, filter, rule, unbesetzte);
        return new MassnahmenListe(
                FassungKopf.of(fassung, heute()),
                query.istGanz()
                        ? massnahmen.seite(query, filter, rule, groesse, umfang.massnahmen())
                        : massnahmen.seite(query, filter, rule, groesse),
                umfang.handlungsfelder(),
                umfang.ziele(),
                umfang.massnahmen(),
                massnahmen.countUnbesetzte(fassung.id(), rule, unbesetzte),
                massnahmen.findHandlungsfelder(fassung.id()),
                massnahmen.findStellen(fassung.id()));
    }

    /** All measures that the filter leaves; empty when there is no agreement. */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public List<MassnahmeZeile> alle(MassnahmenFilter filter) {
        List<MassnahmeZeile> zeilen = new ArrayList<>();
        ausgeben(filter, zeilen::add);
        return zeilen;
    }

    /**
     * Hands over all measures that the filter leaves, one after the other in its order, for a file; none when there is no
     * agreement. However many there are, they are never in memory at once.
     *
     * @return the Fassung that they stand in; empty when there is no agreement
     * @throws de.familienaudit.shared.NotFoundException R-2 for a Fassung that is not there
     */
    @Requires(value = ZielvereinbarungRechte.ZIELVEREINBARUNG_LESEN, schreibt = false)
    public Optional<FassungKopf> ausgeben(MassnahmenFilter filter, Consumer<MassnahmeZeile> empfang) {
        return fassung(filter).map(fassung -> {
            SaeumnisRule rule = saeumnisse.rule(fassung.status());
            Set<Long> unbesetzte = filter.nurUnbesetzte() ? stellen.unbesetzte() : Set.of();
            massnahmen.stream(query(fassung, filter, rule, unbesetzte), filter, rule, empfang);
            return FassungKopf.of(fassung, heute());
        });
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

    private MassnahmenQuery query(Fassung fassung, MassnahmenFilter filter, SaeumnisRule rule, Set<Long> unbesetzte) {
        Set<Long> meine = filter.nurMeine() ? stellen.meineStellen().keySet() : Set.of();
        return new MassnahmenQuery(fassung.id()).filter(filter, rule, meine, unbesetzte);
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
