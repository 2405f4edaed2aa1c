package de.familienaudit.dokument;

import de.familienaudit.dokument.domain.Anhang;
import de.familienaudit.dokument.domain.Bezug;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Files attached to records. */
@Dependent
class AnhangRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** All versions of all files of a record by one query: the newest file first, under it its older versions. */
    List<AnhangZeile> find(Bezug bezug) {
        return em.createQuery(
                        "select new de.familienaudit.dokument.AnhangZeile(a.id, a.reihe, a.version, a.dateiname,"
                                + " a.beschreibung, a.wirksamAm, i.groesse, i.sha256, a.hochgeladenAm, a.hochgeladenVon,"
                                + " a.inVertretung, a.hochgeladenVonKonto, a.zurueckgezogenAm, a.zurueckgezogenVon,"
                                + " a.zurueckgezogenGrund, case when a.version = (select max(n.version) from Anhang n"
                                + " where n.reihe = a.reihe) then true else false end)"
                                + " from Anhang a join a.inhalt i where a.kommuneId = :kommune"
                                + " and a.bezug.art = :art and a.bezug.id = :id order by a.reihe desc, a.version desc",
                        AnhangZeile.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("art", bezug.art())
                .setParameter("id", bezug.id())
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Anhang get(long id) {
        return em.createQuery(
                        "select a from Anhang a join fetch a.inhalt where a.id = :id and a.kommuneId = :kommune",
                        Anhang.class)
                .setParameter("id", id)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    Set<Long> findMitDateien(String bezugArt, Collection<Long> bezugIds) {
        return bezugIds.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select distinct a.bezug.id from Anhang a where a.kommuneId = :kommune"
                                        + " and a.bezug.art = :art and a.bezug.id in :ids",
                                Long.class)
                        .setParameter("kommune", currentActor.get().kommuneId())
                        .setParameter("art", bezugArt)
                        .setParameter("ids", bezugIds)
                        .getResultList());
    }

    /** The number that the next version of a row has; of two people at once the second meets the unique number. */
    int naechsteVersion(long reihe) {
        return 1
                + em.createQuery("select max(a.version) from Anhang a where a.reihe = :reihe", Integer.class)
                        .setParameter("reihe", reihe)
                        .getSingleResult();
    }

    /** A number for a new row of versions. */
    long neueReihe() {
        return ((Number) em.createNativeQuery("select nextval('objekt_id')").getSingleResult()).longValue();
    }

    void save(Anhang anhang) {
        em.persist(anhang);
    }
}
