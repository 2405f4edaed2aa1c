package de.familienaudit.signatur.schriftstueck;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.signatur.domain.Bestaetigung;
import de.familienaudit.signatur.domain.Schriftstueck;
import de.familienaudit.signatur.domain.Schriftstueckart;
import de.familienaudit.signatur.domain.Schriftstueckstatus;
import de.familienaudit.signatur.domain.Unterzeichnung;
import de.familienaudit.signatur.domain.Unterzeichnungsart;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Reads and keeps papers and what was signed; every list is one statement, however long it is. */
@Dependent
public class SchriftstueckRepository {

    private static final String ZEILE =
            "select new de.familienaudit.signatur.schriftstueck.SchriftstueckZeile(s.id, s.art,"
                    + " s.bezugId, s.titel, s.status, s.eingereichtAm, s.eingereichtVon, u.personName, u.datum,"
                    + " case when u.beispiel = true then true else false end) from Schriftstueck s left join Unterzeichnung u"
                    + " on u.schriftstueckId = s.id where s.kommuneId = :kommune";

    private static final String VON_ANDEREN = " from Schriftstueck s where s.kommuneId = :kommune"
            + " and s.status in :status and s.eingereichtVonKonto <> :konto"
            + " and (s.eingebrachtVonKonto is null or s.eingebrachtVonKonto <> :konto)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** @throws NotFoundException R-2 */
    public Schriftstueck get(long id) {
        return em.createQuery(
                        "select s from Schriftstueck s where s.id = :id and s.kommuneId = :kommune",
                        Schriftstueck.class)
                .setParameter("id", id)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The same, and nobody else signs or changes it until this transaction ends.
     *
     * @throws NotFoundException R-2
     */
    public Schriftstueck lock(long id) {
        Schriftstueck schriftstueck = get(id);
        em.refresh(schriftstueck, LockModeType.PESSIMISTIC_WRITE);
        return schriftstueck;
    }

    /** Newest first; all states when the set is empty. */
    List<SchriftstueckZeile> findSeite(Collection<Schriftstueckstatus> status, int nummer, int groesse) {
        return em.createQuery(
                        ZEILE + " and s.status in :status order by s.eingereichtAm desc, s.id desc",
                        SchriftstueckZeile.class)
                .setParameter("kommune", kommune())
                .setParameter("status", oderAlle(status))
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultList();
    }

    long count(Collection<Schriftstueckstatus> status) {
        return em.createQuery(
                        "select count(s) from Schriftstueck s where s.kommuneId = :kommune and s.status in :status",
                        Long.class)
                .setParameter("kommune", kommune())
                .setParameter("status", oderAlle(status))
                .getSingleResult();
    }

    /** The newest papers that somebody else put forward (rule R-3). */
    public List<Schriftstueck> findVonAnderen(Collection<Schriftstueckstatus> status, long konto, int hoechstens) {
        return em.createQuery(
                        "select s" + VON_ANDEREN + " order by s.eingereichtAm desc, s.id desc", Schriftstueck.class)
                .setParameter("kommune", kommune())
                .setParameter("status", status)
                .setParameter("konto", konto)
                .setMaxResults(hoechstens)
                .getResultList();
    }

    public long countVonAnderen(Collection<Schriftstueckstatus> status, long konto) {
        return em.createQuery("select count(s)" + VON_ANDEREN, Long.class)
                .setParameter("kommune", kommune())
                .setParameter("status", status)
                .setParameter("konto", konto)
                .getSingleResult();
    }

    /** The papers made from records, newest first; one statement. */
    List<SchriftstueckZeile> findZuBezug(Schriftstueckart art, Collection<Long> bezugIds) {
        return em.createQuery(
                        ZEILE + " and s.art = :art and s.bezugId in :bezug order by s.eingereichtAm desc, s.id desc",
                        SchriftstueckZeile.class)
                .setParameter("kommune", kommune())
                .setParameter("art", art)
                .setParameter("bezug", bezugIds)
                .getResultList();
    }

    /** The one paper of a record that was not withdrawn. */
    Optional<Schriftstueck> findGueltiges(Schriftstueckart art, long bezugId) {
        return em.createQuery(
                        "select s from Schriftstueck s where s.kommuneId = :kommune and s.art = :art"
                                + " and s.bezugId = :bezug and s.status <> :zurueckgezogen",
                        Schriftstueck.class)
                .setParameter("kommune", kommune())
                .setParameter("art", art)
                .setParameter("bezug", bezugId)
                .setParameter("zurueckgezogen", Schriftstueckstatus.ZURUECKGEZOGEN)
                .getResultStream()
                .findFirst();
    }

    public Optional<Unterzeichnung> findUnterzeichnung(long schriftstueckId) {
        return em.createQuery(
                        "select u from Unterzeichnung u where u.schriftstueckId = :id and u.kommuneId = :kommune",
                        Unterzeichnung.class)
                .setParameter("id", schriftstueckId)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst();
    }

    /** The paper whose signed file has this checksum; a scan is no signed file. */
    public Optional<Schriftstueck> findUnterzeichnet(String sha256) {
        return em.createQuery(
                        "select s from Unterzeichnung u, Schriftstueck s where s.id = u.schriftstueckId"
                                + " and u.kommuneId = :kommune and u.sha256 = :sha256 and u.art = :art",
                        Schriftstueck.class)
                .setParameter("kommune", kommune())
                .setParameter("sha256", sha256)
                .setParameter("art", Unterzeichnungsart.ELEKTRONISCH)
                .getResultStream()
                .findFirst();
    }

    /** The newest paper that was frozen with this checksum. */
    public Optional<Schriftstueck> findEingefroren(String sha256) {
        return neuestes("s.sha256", sha256);
    }

    /** The newest paper with this permanent identifier inside its PDF. */
    public Optional<Schriftstueck> findNachKennung(String kennung) {
        return neuestes("s.kennung", kennung);
    }

    private Optional<Schriftstueck> neuestes(String feld, String wert) {
        return em.createQuery(
                        "select s from Schriftstueck s where s.kommuneId = :kommune and " + feld
                                + " = :wert order by s.id desc",
                        Schriftstueck.class)
                .setParameter("kommune", kommune())
                .setParameter("wert", wert)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Confirmations by a click, oldest first. */
    public List<Bestaetigung> findBestaetigungen(long schriftstueckId) {
        return em.createQuery(
                        "select b from Bestaetigung b where b.schriftstueckId = :id and b.kommuneId = :kommune"
                                + " order by b.zeitpunkt, b.id",
                        Bestaetigung.class)
                .setParameter("id", schriftstueckId)
                .setParameter("kommune", kommune())
                .getResultList();
    }

    /** Where it was signed last in this Kommune; empty when nothing was signed yet. */
    Optional<String> findLetztenOrt() {
        TypedQuery<String> query = em.createQuery(
                "select u.ort from Unterzeichnung u where u.kommuneId = :kommune and u.art = :art order by u.id desc",
                String.class);
        return query.setParameter("kommune", kommune())
                .setParameter("art", Unterzeichnungsart.ELEKTRONISCH)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Stores it; it has its id afterwards. */
    public void save(Object entity) {
        em.persist(entity);
        em.flush();
    }

    private static Collection<Schriftstueckstatus> oderAlle(Collection<Schriftstueckstatus> status) {
        return status.isEmpty() ? EnumSet.allOf(Schriftstueckstatus.class) : status;
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
