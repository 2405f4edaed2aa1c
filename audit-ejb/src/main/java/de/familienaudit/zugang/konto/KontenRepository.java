package de.familienaudit.zugang.konto;

import de.familienaudit.shared.ClockProducer;
import de.familienaudit.shared.ConflictException;
import de.familienaudit.shared.ForbiddenException;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Violation;
import de.familienaudit.shared.verlauf.LetzteAenderung;
import de.familienaudit.zugang.domain.konto.Administrationsvergabe;
import de.familienaudit.zugang.domain.konto.Einmallink;
import de.familienaudit.zugang.domain.konto.Konto;
import de.familienaudit.zugang.domain.konto.Kontoname;
import de.familienaudit.zugang.domain.konto.Namensverlauf;
import de.familienaudit.zugang.domain.konto.Rollenvergabe;
import de.familienaudit.zugang.domain.konto.Sperrvermerk;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Accounts as the Administration of a Kommune sees and changes them; row-level security decides what is visible. */
@Dependent
public class KontenRepository {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private LetzteAenderung letzteAenderung;

    /**
     * An account that this Kommune may see: its own, or one to which it gave a role.
     *
     * @throws NotFoundException R-2, also for an account of another Kommune
     */
    Konto find(long kontoId, long kommuneId) {
        Konto konto = em.find(Konto.class, kontoId);
        if (konto == null
                || (konto.kommuneId() != kommuneId && rollen(kontoId, kommuneId).isEmpty())) {
            throw new NotFoundException();
        }
        return konto;
    }

    /**
     * An account whose home is this Kommune, unchanged since the page was made.
     *
     * @throws NotFoundException R-2
     * @throws ForbiddenException R-1.konto_anderer_kommune
     * @throws ConflictException G-4.geaendert_von
     */
    Konto findOwn(long kontoId, int version, long kommuneId, LocalDate heute) {
        Konto konto = find(kontoId, kommuneId);
        if (konto.kommuneId() != kommuneId) {
            throw new ForbiddenException(Violation.of("R-1.konto_anderer_kommune"));
        }
        if (konto.version() != version) {
            throw conflict(kontoId, heute);
        }
        return konto;
    }

    private ConflictException conflict(long kontoId, LocalDate heute) {
        return letzteAenderung
                .von("konto", kontoId)
                .map(stand -> new ConflictException(
                        nameAm(stand.akteur(), heute),
                        Kontovorgang.von(stand.anwendungsfall()),
                        LocalDateTime.ofInstant(stand.zeitpunkt(), ClockProducer.BERLIN)))
                .orElseGet(ConflictException::new);
    }

    /** Name on a day of whoever has this login name; the login name itself when it is nobody's that may be seen. */
    private String nameAm(String benutzername, LocalDate tag) {
        return em.createQuery(
                        "select function('kontoname_am', k.id, :tag) from Konto k where k.benutzername = :name",
                        String.class)
                .setParameter("tag", tag)
                .setParameter("name", benutzername)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(benutzername);
    }

    /** The id of the account with exactly this login name, wherever its home is. */
    public Optional<Long> idOf(String benutzername) {
        Object id = em.createNativeQuery("select konto_mit_benutzername(?1)")
                .setParameter(1, Konto.normalisiert(benutzername))
                .getSingleResult();
        return Optional.ofNullable((Number) id).map(Number::longValue);
    }

    /** Two who create the same login name wait for each other: the second one finds it taken. */
    public void lockBenutzername(String benutzername) {
        lock("benutzername:" + Konto.normalisiert(benutzername));
    }

    /**
     * All accounts with the role Administration in this Kommune. Whoever may take one away waits here for the others, on
     * every server, so that two who remove each other are one after the other; to be called before anything is read.
     */
    List<Administrationsvergabe> lockAdministration(long kommuneId) {
        lock("administration:" + kommuneId);
        return em.createQuery(
                        "select k, r from Rollenvergabe r, Konto k where k.id = r.kontoId and r.kommuneId = :kommune"
                                + " and r.rolle = :rolle",
                        Object[].class)
                .setParameter("kommune", kommuneId)
                .setParameter("rolle", Rolle.ADMINISTRATION)
                .getResultStream()
                .map(row -> new Administrationsvergabe((Konto) row[0], (Rollenvergabe) row[1]))
                .toList();
    }

    private void lock(String what) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 1))")
                .setParameter(1, what)
                .getSingleResult();
    }

    /** All roles of an account in this Kommune, the newest first. */
    List<Rollenvergabe> rollen(long kontoId, long kommuneId) {
        return em.createQuery(
                        "select r from Rollenvergabe r where r.kontoId = :konto and r.kommuneId = :kommune"
                                + " order by r.gueltig.von desc nulls last, r.id desc",
                        Rollenvergabe.class)
                .setParameter("konto", kontoId)
                .setParameter("kommune", kommuneId)
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Rollenvergabe vergabe(long id, long kommuneId) {
        Rollenvergabe vergabe = em.find(Rollenvergabe.class, id);
        if (vergabe == null || vergabe.kommuneId() != kommuneId) {
            throw new NotFoundException();
        }
        return vergabe;
    }

    Namensverlauf namen(Konto konto) {
        return new Namensverlauf(
                konto,
                em.createQuery("select n from Kontoname n where n.kontoId = :konto", Kontoname.class)
                        .setParameter("konto", konto.id())
                        .getResultList());
    }

    /** Stores the names and marks the account as changed, also when its name of today stays. */
    void save(Namensverlauf namen, Konto konto) {
        namen.entfallen().ifPresent(em::remove);
        namen.namen().stream().filter(n -> n.id() == null).forEach(em::persist);
        touch(konto);
    }

    List<Sperrvermerk> vermerke(long kontoId) {
        return em.createQuery(
                        "select v from Sperrvermerk v where v.kontoId = :konto order by v.zeitpunkt desc, v.id desc",
                        Sperrvermerk.class)
                .setParameter("konto", kontoId)
                .getResultList();
    }

    /** The one-time links of an account, the newest first. */
    List<Einmallink> links(long kontoId) {
        return em.createQuery(
                        "select l from Einmallink l where l.kontoId = :konto order by l.erstelltAm desc, l.id desc",
                        Einmallink.class)
                .setParameter("konto", kontoId)
                .getResultList();
    }

    /** When the owner of an account of this Kommune signed in last; empty when no session is kept any more. */
    Optional<Instant> letzteAnmeldung(long kontoId) {
        Object sekunden = em.createNativeQuery("select cast(extract(epoch from letzte_anmeldung(?1)) as bigint)")
                .setParameter(1, kontoId)
                .getSingleResult();
        return Optional.ofNullable((Number) sekunden).map(s -> Instant.ofEpochSecond(s.longValue()));
    }

    void persist(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    void flush() {
        em.flush();
    }

    /** The version of the account grows, although none of its own fields changed (G-4). */
    void touch(Konto konto) {
        em.lock(konto, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
