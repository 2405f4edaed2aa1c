package de.familienaudit.vorlage.mitzeichnung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnung;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsantwort;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsende;
import de.familienaudit.vorlage.domain.mitzeichnung.Mitzeichnungsstand;
import de.familienaudit.vorlage.domain.papier.Vorlage;
import de.familienaudit.vorlage.domain.papier.weg.Papiergang;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Co-signing of papers of the actor's Kommune; of a paper whose circle the actor does not belong to there is nothing (V-10). */
@Dependent
class MitzeichnungRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A request with its answer; null for none. */
    public record Paar(Mitzeichnung anfrage, Mitzeichnungsantwort antwort) {}

    /** A request that is not answered, with its paper and what that is about. */
    public record Offenes(Mitzeichnung anfrage, Vorlage vorlage, String betreff) {}

    /** A paper that is written, with what it is about. */
    public record Geschriebenes(Vorlage vorlage, String betreff) {}

    /** @throws NotFoundException R-2, V-10 */
    Mitzeichnung find(long id) {
        return query("select m from Mitzeichnung m where m.kommuneId = :kommune and m.id = :id", Mitzeichnung.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The course of one paper; one statement where nobody was ever asked, else two. */
    Mitzeichnungsstand findLauf(long vorlageId) {
        return findLaeufe(List.of(vorlageId)).get(vorlageId);
    }

    /** The same for several papers, by their ids; as many statements. */
    Map<Long, Mitzeichnungsstand> findLaeufe(Collection<Long> vorlageIds) {
        Map<Long, Mitzeichnungsstand> laeufe = new LinkedHashMap<>();
        if (vorlageIds.isEmpty()) {
            return laeufe;
        }
        List<Paar> paare = query(
                        "select new de.familienaudit.vorlage.mitzeichnung.MitzeichnungRepository$Paar(m, a) from Mitzeichnung m"
                                + " left join Mitzeichnungsantwort a on a.mitzeichnungId = m.id"
                                + " where m.kommuneId = :kommune and m.vorlageId in :ids order by m.id",
                        Paar.class)
                .setParameter("ids", vorlageIds)
                .getResultList();
        List<Mitzeichnungsende> enden = paare.isEmpty()
                ? List.of()
                : query(
                                "select e from Mitzeichnungsende e where e.kommuneId = :kommune and e.vorlageId in :ids",
                                Mitzeichnungsende.class)
                        .setParameter("ids", vorlageIds)
                        .getResultList();
        for (long id : vorlageIds) {
            List<Paar> seine =
                    paare.stream().filter(p -> p.anfrage().vorlageId() == id).toList();
            laeufe.put(
                    id,
                    new Mitzeichnungsstand(
                            seine.stream().map(Paar::anfrage).toList(),
                            seine.stream()
                                    .map(Paar::antwort)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            enden.stream().filter(e -> e.vorlageId() == id).toList()));
        }
        return laeufe;
    }

    /** What is asked and not answered in papers that are being co-signed, the next day first; one statement. */
    List<Offenes> findOffene() {
        return query(
                        "select new de.familienaudit.vorlage.mitzeichnung.MitzeichnungRepository$Offenes(m, v, a.betreff)"
                                + " from Mitzeichnung m, Vorlage v, Aufzeichnung a where m.kommuneId = :kommune and v.id = m.vorlageId"
                                + " and v.gang = :gang and a.vorlageId = v.id and a.nummer = v.aktuell and m.ruecknahme.am is null"
                                + " and not exists (select w from Mitzeichnungsantwort w where w.mitzeichnungId = m.id)"
                                + " and not exists (select e from Mitzeichnungsende e where e.vorlageId = m.vorlageId"
                                + " and e.runde = m.runde) order by m.frist, m.id",
                        Offenes.class)
                .setParameter("gang", Papiergang.IN_ABSTIMMUNG)
                .getResultList();
    }

    /** Drafts for which somebody was asked, those that are with others among them, that are not submitted; one statement. */
    List<Geschriebenes> findGeschriebene() {
        return query(
                        "select new de.familienaudit.vorlage.mitzeichnung.MitzeichnungRepository$Geschriebenes(v, a.betreff)"
                                + " from Vorlage v, Aufzeichnung a where v.kommuneId = :kommune and v.gang in :gaenge"
                                + " and a.vorlageId = v.id and a.nummer = v.aktuell"
                                + " and exists (select m from Mitzeichnung m where m.vorlageId = v.id) order by v.id",
                        Geschriebenes.class)
                .setParameter("gaenge", List.of(Papiergang.ENTWURF, Papiergang.IN_ABSTIMMUNG))
                .getResultList();
    }

    /** Each statement of its own, since the database judges one after the other. */
    void save(Object neu) {
        em.persist(neu);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return em.createQuery(jpql, type)
                .setParameter("kommune", currentActor.get().kommuneId());
    }
}
