package de.familienaudit.signatur.zertifikat;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.signatur.domain.Signaturzertifikat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and keeps whose certificate is whose; every list is one statement, however long it is. */
@Dependent
public class SignaturzertifikatRepository {

    /** Who can be Landrätin or her deputy. */
    private static final Set<Rolle> UNTERZEICHNEND =
            EnumSet.of(Rolle.LANDRAT, Rolle.FACHAMT, Rolle.KAEMMEREI, Rolle.GREMIENBUERO, Rolle.PROJEKTLEITUNG);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** A certificate and the name of its person today. */
    public record Eintrag(Signaturzertifikat zertifikat, String person) {}

    /** The newest first. */
    List<Eintrag> findSeite(LocalDate heute, int nummer, int groesse) {
        return em.createQuery(
                        "select new de.familienaudit.signatur.zertifikat.SignaturzertifikatRepository$Eintrag(z,"
                                + " trim(function('kontoname_am', k.id, :heute))) from Signaturzertifikat z, Konto k"
                                + " where k.id = z.kontoId and z.kommuneId = :kommune order by z.erfasstAm desc, z.id desc",
                        Eintrag.class)
                .setParameter("kommune", kommune())
                .setParameter("heute", heute)
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultList();
    }

    long count() {
        return em.createQuery("select count(z) from Signaturzertifikat z where z.kommuneId = :kommune", Long.class)
                .setParameter("kommune", kommune())
                .getSingleResult();
    }

    /**
     * One that nobody else changes until this transaction ends.
     *
     * @throws NotFoundException R-2
     */
    Signaturzertifikat lock(long id) {
        Signaturzertifikat zertifikat = em.createQuery(
                        "select z from Signaturzertifikat z where z.id = :id and z.kommuneId = :kommune",
                        Signaturzertifikat.class)
                .setParameter("id", id)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
        em.refresh(zertifikat, LockModeType.PESSIMISTIC_WRITE);
        return zertifikat;
    }

    /** The entry of a certificate by its fingerprint: the one in use, else the one that was ended last. */
    public Optional<Signaturzertifikat> findNachSha256(String sha256) {
        List<Signaturzertifikat> alle = em.createQuery(
                        "select z from Signaturzertifikat z where z.kommuneId = :kommune and z.sha256 = :sha256"
                                + " order by z.id desc",
                        Signaturzertifikat.class)
                .setParameter("kommune", kommune())
                .setParameter("sha256", sha256)
                .getResultList();
        return alle.stream().filter(z -> z.ende().isEmpty()).findFirst().or(() -> alle.stream()
                .findFirst());
    }

    /** The certificates of an account that were not ended. */
    public List<Signaturzertifikat> findVon(long kontoId) {
        return em.createQuery(
                        "select z from Signaturzertifikat z where z.kommuneId = :kommune and z.kontoId = :konto"
                                + " and z.beendetAm is null order by z.id",
                        Signaturzertifikat.class)
                .setParameter("kommune", kommune())
                .setParameter("konto", kontoId)
                .getResultList();
    }

    /** Whether there are certificates in use, and all of them are examples. */
    public boolean hatNurBeispiele() {
        List<Boolean> beispiele = em.createQuery(
                        "select distinct z.beispiel from Signaturzertifikat z where z.kommuneId = :kommune"
                                + " and z.beendetAm is null",
                        Boolean.class)
                .setParameter("kommune", kommune())
                .getResultList();
        return !beispiele.isEmpty() && !beispiele.contains(Boolean.FALSE);
    }

    /** The accounts that can sign today or later, by name. */
    List<Zertifikatsregister.Person> findPersonen(LocalDate heute) {
        return em.createQuery(
                        "select new de.familienaudit.signatur.zertifikat.Zertifikatsregister$Person(k.id,"
                                + " trim(function('kontoname_am', k.id, :heute))) from Konto k"
                                + " where k.gesperrtAm is null and (k.gueltig.bis is null or k.gueltig.bis >= :heute)"
                                + " and exists (select r.id from Rollenvergabe r where r.kontoId = k.id"
                                + " and r.kommuneId = :kommune and r.rolle in :rollen"
                                + " and (r.gueltig.bis is null or r.gueltig.bis >= :heute))"
                                + " order by k.anzeigename, k.id",
                        Zertifikatsregister.Person.class)
                .setParameter("kommune", kommune())
                .setParameter("rollen", UNTERZEICHNEND)
                .setParameter("heute", heute)
                .getResultList();
    }

    /** Whether an account can sign here today or later. */
    boolean istPerson(long kontoId, LocalDate heute) {
        return findPersonen(heute).stream().anyMatch(person -> person.kontoId() == kontoId);
    }

    /** The name of the account that a certificate belongs to, whatever roles it has today. */
    public String name(long kontoId, LocalDate heute) {
        return em.createQuery(
                        "select function('kontoname_am', k.id, :heute) from Konto k where k.id = :id", String.class)
                .setParameter("id", kontoId)
                .setParameter("heute", heute)
                .getSingleResult();
    }

    /** Stores it; it has its id afterwards. */
    void save(Signaturzertifikat zertifikat) {
        em.persist(zertifikat);
        em.flush();
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
