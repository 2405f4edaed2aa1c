package de.familienaudit.zielvereinbarung.fortschritt;

import de.familienaudit.shared.Seite;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmeZeile;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenFilter;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenQuery;
import de.familienaudit.zielvereinbarung.massnahme.MassnahmenRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measures with what a report on them builds on; a fixed number of statements, however many there are. */
@Dependent
class SammelmeldungRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MassnahmenRepository massnahmen;

    /**
     * Four statements.
     *
     * @param meine Stellen of the actor
     * @param alle whether the actor reports on every measure (rule A-8)
     */
    Seite<Sammelmeldung.Zeile> findSeite(
            long fassungId, MassnahmenFilter filter, SaeumnisRule rule, Set<Long> meine, boolean alle, int groesse) {
        MassnahmenQuery query = new MassnahmenQuery(fassungId)
                .filter(alle ? filter : filter.nurEigene(filter.seite()), rule, meine, Set.of())
                .nurBeobachtete();
        return ergaenzt(fassungId, massnahmen.seite(query, filter, rule, groesse));
    }

    /** The same for these measures; ids that are not part of the Fassung are passed over. */
    Map<Long, Sammelmeldung.Zeile> find(long fassungId, Collection<Long> ids, SaeumnisRule rule) {
        MassnahmenQuery query = new MassnahmenQuery(fassungId).nurDiese(ids);
        return ergaenzt(fassungId, massnahmen.seite(query, MassnahmenFilter.ALLE, rule, Math.max(1, ids.size())))
                .zeilen()
                .stream()
                .collect(Collectors.toMap(
                        z -> z.massnahme().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** Own measures that are überfällig or still, the longest silent first (rule A-6). */
    Seite<MassnahmeZeile> findFaellige(long fassungId, SaeumnisRule rule, Set<Long> meine, int groesse) {
        MassnahmenFilter filter = MassnahmenFilter.ALLE.nurEigene().sortiert("STILLE");
        MassnahmenQuery query = new MassnahmenQuery(fassungId)
                .filter(filter, rule, meine, Set.of())
                .nurFaellige(rule);
        return massnahmen.seite(query, filter, rule, groesse);
    }

    private Seite<Sammelmeldung.Zeile> ergaenzt(long fassungId, Seite<MassnahmeZeile> seite) {
        List<Long> ids = seite.zeilen().stream().map(MassnahmeZeile::id).toList();
        Map<Long, Object[]> staende = findStaende(fassungId, ids);
        Map<Long, Sammelmeldung.Letzte> letzte = findLetzte(ids);
        return new Seite<>(
                seite.zeilen().stream()
                        .map(m -> zeile(m, staende.get(m.id()), letzte.get(m.id())))
                        .toList(),
                seite.gesamt(),
                seite.nummer(),
                seite.groesse());
    }

    private static Sammelmeldung.Zeile zeile(MassnahmeZeile m, Object[] stand, Sammelmeldung.Letzte letzte) {
        Massnahmenstatus status = Massnahmenstatus.valueOf(m.status());
        return new Sammelmeldung.Zeile(
                m,
                (Integer) stand[1],
                (String) stand[2],
                namen(status.meldbare()),
                namen(status.nurMitGrund()),
                letzte);
    }

    private static List<String> namen(Collection<Massnahmenstatus> staende) {
        return staende.stream().map(Enum::name).toList();
    }

    /** Rows of measure, version of its progress, and agreed Indikator. */
    private Map<Long, Object[]> findStaende(long fassungId, List<Long> ids) {
        Map<Long, Object[]> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select f.massnahme.id, f.version, t.indikator from Massnahmentext t, Fortschritt f"
                                    + " where f.massnahme = t.massnahme and t.fassung.id = :fassung"
                                    + " and f.massnahme.id in :ids",
                            Object[].class)
                    .setParameter("fassung", fassungId)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> found.put((Long) row[0], row));
        }
        return found;
    }

    private Map<Long, Sammelmeldung.Letzte> findLetzte(List<Long> ids) {
        Map<Long, Sammelmeldung.Letzte> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select f.massnahme.id, m.stand, m.text from Meldung m join m.fortschritt f"
                                    + " where f.massnahme.id in :ids and m.nummer = f.anzahlMeldungen",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row ->
                            found.put((Long) row[0], new Sammelmeldung.Letzte((LocalDate) row[1], (String) row[2])));
        }
        return found;
    }
}
