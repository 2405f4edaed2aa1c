package de.familienaudit.zertifikat;

import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.ReadOnce;
import de.familienaudit.zertifikat.domain.Zertifikat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Certificates of the actor's Kommune; there are a handful. */
@Dependent
class ZertifikatRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ReadOnce einmal;

    /** Each with the claims about it and the marks on them, by certificate and then oldest day first; asked once per page. */
    List<Geltungszeile> findGeltungen() {
        return einmal.ask("Geltungen", this::readGeltungen);
    }

    private List<Geltungszeile> readGeltungen() {
        return em.createQuery(
                        "select new de.familienaudit.zertifikat.Geltungszeile(z, a.id, a.feld, a.tag, a.genauigkeit,"
                                + " a.quelle.name, a.zurueckgenommenAm, b.id, b.erfassung.am)"
                                + " from Zertifikat z left join Angabe a on a.kommuneId = z.kommuneId"
                                + " and a.gegenstand = :gegenstand and a.gegenstandId = z.id"
                                + " left join Bestimmung b on b.angabe = a"
                                + " where z.kommuneId = :kommune order by z.id, a.feld, a.tag, a.id",
                        Geltungszeile.class)
                .setParameter("gegenstand", Geltungen.ZERTIFIKAT)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultList();
    }

    List<Zertifikat> findAll() {
        return em.createQuery("select z from Zertifikat z where z.kommuneId = :kommune order by z.id", Zertifikat.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .getResultList();
    }

    /** Whoever changes certificates of a Kommune does so one after the other until the end of the transaction (Z-3). */
    void lockKommune() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 3))")
                .setParameter(1, "zertifikate:" + currentActor.get().kommuneId())
                .getSingleResult();
    }

    /**
     * @param version the version that the person saw
     * @throws NotFoundException R-2
     * @throws ConflictException G-4
     */
    Zertifikat lock(long id, int version) {
        Zertifikat zertifikat = em.createQuery(
                        "select z from Zertifikat z where z.kommuneId = :kommune and z.id = :id", Zertifikat.class)
                .setParameter("kommune", currentActor.get().kommuneId())
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (zertifikat.version() != version) {
            throw new ConflictException();
        }
        return zertifikat;
    }

    /** A change of what is said about it is a change of it (G-4). */
    void raiseVersion(Zertifikat zertifikat) {
        em.lock(zertifikat, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void save(Zertifikat zertifikat) {
        em.persist(zertifikat);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
