package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.stelle.Zustaendigkeiten;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassung;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsstatus;
import de.familienaudit.zielvereinbarung.fassung.FassungRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells the slice stelle for which measures a Stelle is accountable or involved. */
@Dependent
class MassnahmenZustaendigkeiten implements Zustaendigkeiten {

    /**
     * How many measures of Fassung ?1 name each Stelle of ?2 without its being accountable; a row without a Stelle is about
     * all the others. The join is a full one, so that each side is read once, however few rows the planner expects (ADR 33).
     */
    private static final String BETEILIGT =
            """
            select b.wirksam_id, count(distinct t.id) filter (where ((t.federfuehrung_id, b.wirksam_id) in (
                     select g.id, g.wirksam_id from stelle g
                      where g.wirksam_id = any (cast(string_to_array(cast(?2 as text), ',') as bigint[])))) is not true)
              from (select s.wirksam_id, v.massnahmentext_id
                      from beteiligung v join stelle s on s.id = v.stelle_id
                     where s.wirksam_id = any (cast(string_to_array(cast(?2 as text), ',') as bigint[]))) b
              full join (select id, federfuehrung_id from massnahmentext where fassung_id = ?1) t
                on t.id = b.massnahmentext_id
             group by b.wirksam_id""";

    private static final String GENANNT = "select b.massnahmentext.id from Beteiligung b, Stelle s"
            + " where s.id = b.stelleId and s.wirksamId = :id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FassungRepository fassungen;

    @Inject
    private CurrentActor currentActor;

    @Override
    public Map<Long, Anzahl> anzahl(Collection<Long> stellenIds) {
        Optional<Fassung> geltende = fassungen.findGeltende();
        Map<Long, Anzahl> anzahl = new HashMap<>();
        if (geltende.isPresent() && !stellenIds.isEmpty()) {
            findFederfuehrende(geltende.get().id(), stellenIds)
                    .forEach(row -> anzahl.put((Long) row[0], new Anzahl((Long) row[1], 0)));
            findBeteiligte(geltende.get().id(), stellenIds)
                    .forEach((id, beteiligt) -> anzahl.merge(
                            id, new Anzahl(0, beteiligt), (a, b) -> new Anzahl(a.federfuehrend(), b.beteiligt())));
        }
        return anzahl;
    }

    @Override
    public long federfuehrungen(long stelleId) {
        return em.createQuery(
                        "select count(distinct t.massnahme.id) from Massnahmentext t, Stelle s"
                                + " where s.id = t.federfuehrungId and t.kommuneId = :kommune and s.wirksamId = :id"
                                + " and t.fassung.status <> :abgeloest",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", stelleId)
                .setParameter("abgeloest", Fassungsstatus.ABGELOEST)
                .getSingleResult();
    }

    @Override
    public Set<Long> entschieden(Collection<Long> stellenIds) {
        return genannt(stellenIds, Fassungsstatus::istBeschlossen);
    }

    @Override
    public Set<Long> inEntwuerfen(Collection<Long> stellenIds) {
        return genannt(stellenIds, Fassungsstatus::istOffen);
    }

    @Override
    public long verwendungen(long stelleId) {
        return em.createQuery(
                        "select count(distinct t.massnahme.id) from Massnahmentext t where t.kommuneId = :kommune"
                                + " and t.fassung.status <> :verworfen and (t.federfuehrungId = :id or exists"
                                + " (select b from Beteiligung b where b.massnahmentext = t and b.stelleId = :id))",
                        Long.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", stelleId)
                .setParameter("verworfen", Fassungsstatus.VERWORFEN)
                .getSingleResult();
    }

    private Set<Long> genannt(Collection<Long> stellenIds, Predicate<Fassungsstatus> stand) {
        List<Fassungsstatus> staende =
                Arrays.stream(Fassungsstatus.values()).filter(stand).toList();
        Set<Long> genannt = new HashSet<>();
        for (String weise : List.of(
                "select distinct t.federfuehrungId from Massnahmentext t join t.fassung f where f.status in :staende"
                        + " and t.federfuehrungId in :ids",
                "select distinct b.stelleId from Beteiligung b join b.massnahmentext t join t.fassung f"
                        + " where f.status in :staende and b.stelleId in :ids")) {
            genannt.addAll(em.createQuery(weise, Long.class)
                    .setParameter("staende", staende)
                    .setParameter("ids", stellenIds)
                    .getResultList());
        }
        return genannt;
    }

    @Override
    public List<Zustaendigkeit> liste(long stelleId, int hoechstens) {
        return fassungen
                .findGeltende()
                .map(fassung -> em.createQuery(
                                "select t.massnahmeId, t.nummer, t.titel, g.wirksamId from Massnahmentext t"
                                        + " left join Stelle g on g.id = t.federfuehrungId"
                                        + " where t.fassung.id = :fassung"
                                        + " and (t.federfuehrungId in (select f.id from Stelle f where f.wirksamId = :id)"
                                        + " or t.id in (" + GENANNT + "))"
                                        + " order by t.nummer.handlungsfeld, t.nummer.ziel, t.nummer.massnahme",
                                Object[].class)
                        .setParameter("fassung", fassung.id())
                        .setParameter("id", stelleId)
                        .setMaxResults(hoechstens)
                        .getResultStream()
                        .map(row -> new Zustaendigkeit(
                                (Long) row[0],
                                row[1] + " " + row[2],
                                Long.valueOf(stelleId).equals(row[3])))
                        .toList())
                .orElse(List.of());
    }

    private List<Object[]> findFederfuehrende(long fassungId, Collection<Long> stellenIds) {
        return em.createQuery(
                        "select s.wirksamId, count(t) from Massnahmentext t, Stelle s where s.id = t.federfuehrungId"
                                + " and t.fassung.id = :fassung and s.wirksamId in :ids group by s.wirksamId",
                        Object[].class)
                .setParameter("fassung", fassungId)
                .setParameter("ids", stellenIds)
                .getResultList();
    }

    private Map<Long, Long> findBeteiligte(long fassungId, Collection<Long> stellenIds) {
        List<?> rows = em.createNativeQuery(BETEILIGT)
                .setParameter(1, fassungId)
                .setParameter(2, stellenIds.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[0] != null && ((Number) row[1]).longValue() > 0)
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }
}
