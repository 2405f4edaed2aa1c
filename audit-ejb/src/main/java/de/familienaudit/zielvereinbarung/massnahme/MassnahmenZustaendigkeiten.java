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

/** Tells the slice stelle for which measures a Stelle is accountable or involved. */
@Dependent
class MassnahmenZustaendigkeiten implements Zustaendigkeiten {

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
            count(
                            "select s.wirksamId, count(t) from Massnahmentext t, Stelle s where s.id = t.federfuehrungId"
                                    + " and t.fassung.id = :fassung and s.wirksamId in :ids group by s.wirksamId",
                            geltende.get().id(),
                            stellenIds)
                    .forEach(row -> anzahl.put((Long) row[0], new Anzahl((Long) row[1], 0)));
            count(
                            "select s.wirksamId, count(distinct t.id) from Beteiligung b, Massnahmentext t, Stelle s"
                                    + " where t = b.massnahmentext and s.id = b.stelleId"
                                    + " and t.fassung.id = :fassung and s.wirksamId in :ids and not exists"
                                    + " (select g from Stelle g where g.id = t.federfuehrungId"
                                    + " and g.wirksamId = s.wirksamId) group by s.wirksamId",
                            geltende.get().id(),
                            stellenIds)
                    .forEach(row -> anzahl.merge(
                            (Long) row[0],
                            new Anzahl(0, (Long) row[1]),
                            (a, b) -> new Anzahl(a.federfuehrend(), b.beteiligt())));
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
                                "select t.massnahme.id, t.nummer, t.titel, g.wirksamId from Massnahmentext t"
                                        + " join t.massnahme m left join Stelle g on g.id = t.federfuehrungId"
                                        + " where t.fassung.id = :fassung and (g.wirksamId = :id or exists"
                                        + " (select b from Beteiligung b, Stelle s where b.massnahmentext = t"
                                        + " and s.id = b.stelleId and s.wirksamId = :id))"
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

    private List<Object[]> count(String jpql, long fassungId, Collection<Long> stellenIds) {
        return em.createQuery(jpql, Object[].class)
                .setParameter("fassung", fassungId)
                .setParameter("ids", stellenIds)
                .getResultList();
    }
}
