package de.familienaudit.stelle;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.stelle.domain.Innehabende;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.Stellenbesetzung;
import de.familienaudit.stelle.domain.Stellenereignis;
import de.familienaudit.stelle.domain.Stellenname;
import de.familienaudit.stelle.domain.Stellenstand;
import de.familienaudit.stelle.domain.Zusammenfuehrung;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Stellen of the actor's Kommune and what hangs on them. Where a query asks for a Stelle by its effective id, it means the
 * Stelle and all that were merged into it.
 */
@Dependent
class StellenRepository {

    private static final String LEITET = " and b.art = de.familienaudit.stelle.domain.Besetzungsart.LEITUNG";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Id and name of a Stelle or an account. */
    public record Name(long id, String name) {}

    /** The Stelle that stands for the one with this id. */
    public record Verweis(long id, Stelle stelle) {}

    /** The Stelle that a wording means. */
    public record Bezeichnung(String wortlaut, Stelle stelle) {}

    /**
     * A Stelle, the one that stands for it, and somebody who works for that one.
     *
     * @param besetzungId null for nobody, as what follows
     */
    public record Personenzeile(
            long id, Stelle wirksame, Long besetzungId, Besetzungsart art, LocalDate von, LocalDate bis, String name) {

        Zeitraum gueltig() {
            return Zeitraum.of(von, bis);
        }

        boolean istBesetzt() {
            return besetzungId != null;
        }

        boolean istLeitung() {
            return istBesetzt() && art == Besetzungsart.LEITUNG;
        }
    }

    /**
     * A holder as the database answers it.
     *
     * @param ohneKonto name of a person without an account; null for one with
     * @param heute name of the account today; null without an account
     * @param zuletzt its name on the last day; null without an account or an end
     */
    public record Besetzungszeile(
            Stellenbesetzung besetzung, long stelleId, String ohneKonto, String heute, String zuletzt) {

        Besetzt am(LocalDate tag) {
            boolean vorbei =
                    besetzung.gueltig().bis().filter(bis -> bis.isBefore(tag)).isPresent();
            String konto = vorbei ? zuletzt : heute;
            return new Besetzt(besetzung, stelleId, Objects.requireNonNullElse(konto == null ? ohneKonto : konto, "–"));
        }
    }

    /** A holder with the effective id of the Stelle and the name to show. */
    record Besetzt(Stellenbesetzung besetzung, long stelleId, String person) {

        Innehabende innehabende() {
            return innehabende(besetzung.gueltig());
        }

        Innehabende innehabende(Zeitraum gueltig) {
            return new Innehabende(person, besetzung.kontoId().orElse(null), besetzung.art(), gueltig);
        }
    }

    /** @throws NotFoundException R-2 */
    Stelle get(long id) {
        return query("select s from Stelle s where s.kommuneId = :kommune and s.id = :id", Stelle.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The same, as it is now, and nobody else changes it until this transaction ends. */
    Stelle lock(long id) {
        Stelle stelle = get(id);
        em.refresh(stelle, LockModeType.PESSIMISTIC_WRITE);
        return stelle;
    }

    /** A Stelle that stands for itself and has this name, whatever its case. */
    Optional<Stelle> findByName(String name) {
        return query(
                        "select s from Stelle s where s.kommuneId = :kommune and s.zusammengefuehrtIn is null"
                                + " and lower(s.name) = :name",
                        Stelle.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** The Stelle that has this name, or was merged from one that has it, or had it formerly; in this order. */
    Optional<Stelle> findGenannte(String name) {
        for (String ways : List.of(
                "select s from Stelle s where s.kommuneId = :kommune and s.zusammengefuehrtIn is null and s.name = :name",
                "select w from Stelle s, Stelle w where w.id = s.zusammengefuehrtIn and s.kommuneId = :kommune"
                        + " and s.name = :name order by s.id",
                "select w from Stellenname n join n.stelle s, Stelle w where w.id = s.wirksamId"
                        + " and n.kommuneId = :kommune and n.name = :name order by n.id desc")) {
            Optional<Stelle> found = query(ways, Stelle.class)
                    .setParameter("name", name)
                    .getResultStream()
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Whoever lets drafts name Stellen, decides or discards them does so one after the other in a Kommune, until the end of the
     * transaction; so nobody takes a Stelle out of the lists that another draft names at that moment.
     */
    void lockBestand() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 2))")
                .setParameter(1, "stellen:" + currentActor.get().kommuneId())
                .getSingleResult();
    }

    /** The Stellen that only drafts name (rule A-9), as they are now, locked. */
    List<Stelle> lockImEntwurf() {
        return query(
                        "select s from Stelle s where s.kommuneId = :kommune and s.stand = :entwurf order by s.id",
                        Stelle.class)
                .setParameter("entwurf", Stellenstand.ENTWURF)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Deputies of this Stelle itself whose time is not over. */
    long countVertretungen(long id, LocalDate heute) {
        return query(
                        "select count(v) from Vertretung v where v.kommuneId = :kommune and v.stelle.id = :id"
                                + " and v.beendetAm is null and v.gueltig.bis >= :heute",
                        Long.class)
                .setParameter("id", id)
                .setParameter("heute", heute)
                .getSingleResult();
    }

    /** Stellen that point to this one. */
    List<Stelle> findMitziehende(long zielId) {
        return query(
                        "select s from Stelle s where s.kommuneId = :kommune and s.zusammengefuehrtIn = :ziel"
                                + " order by s.name",
                        Stelle.class)
                .setParameter("ziel", zielId)
                .getResultList();
    }

    /** Holders of all times of these effective Stellen; a former one by the name of the last day (rule G-6). */
    List<Besetzt> findBesetzungen(Collection<Long> ids) {
        return findBesetzungen(ids, "");
    }

    /** Their heads alone. */
    List<Besetzt> findLeitungen(Collection<Long> ids) {
        return findBesetzungen(ids, LEITET);
    }

    private List<Besetzt> findBesetzungen(Collection<Long> ids, String bedingung) {
        LocalDate heute = LocalDate.now(clock);
        return query(
                        "select new de.familienaudit.stelle.StellenRepository$Besetzungszeile(b, s.wirksamId,"
                                + " b.personName, trim(function('kontoname_am', k.id, :heute)),"
                                + " trim(function('kontoname_am', k.id, b.gueltig.bis))) from Stellenbesetzung b join b.stelle s"
                                + " left join Konto k on k.id = b.kontoId where b.kommuneId = :kommune"
                                + " and s.wirksamId in :ids" + bedingung + " order by b.id",
                        Besetzungszeile.class)
                .setParameter("ids", orNone(ids))
                .setParameter("heute", heute)
                .getResultStream()
                .map(zeile -> zeile.am(heute))
                .toList();
    }

    /**
     * The Stellen with these ids and who works for them today or was or will be their head, also for what was merged into
     * them; one row at least for each.
     */
    List<Personenzeile> findPersonen(Collection<Long> ids) {
        return query(
                        "select new de.familienaudit.stelle.StellenRepository$Personenzeile(s.id, w, b.id, b.art,"
                                + " b.gueltig.von, b.gueltig.bis,"
                                + " trim(coalesce(function('kontoname_am', k.id, :heute), b.personName, '–')))"
                                + " from Stelle s left join Stelle w on w.id = s.wirksamId"
                                + " left join Stelle m on m.wirksamId = w.id"
                                + " left join Stellenbesetzung b on b.stelle = m and b.kommuneId = :kommune"
                                + " and (b.art = :leitung or ((b.gueltig.von is null or b.gueltig.von <= :heute)"
                                + " and (b.gueltig.bis is null or b.gueltig.bis >= :heute)))"
                                + " left join Konto k on k.id = b.kontoId"
                                + " where s.kommuneId = :kommune and s.id in :ids order by b.art, b.id",
                        Personenzeile.class)
                .setParameter("ids", orNone(ids))
                .setParameter("leitung", Besetzungsart.LEITUNG)
                .setParameter("heute", LocalDate.now(clock))
                .getResultList();
    }

    /** Former names of this effective Stelle, newest first. */
    List<Stellenname> findFruehereNamen(long id) {
        return query(
                        "select n from Stellenname n where n.kommuneId = :kommune and n.stelle.wirksamId = :id"
                                + " order by n.gueltig.bis desc",
                        Stellenname.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<String> findSchreibweisen(long id) {
        return query(
                        "select w.wortlaut from Schreibweise w where w.kommuneId = :kommune"
                                + " and w.stelle.wirksamId = :id order by w.wortlaut",
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** History of the Stelle itself, newest first. */
    List<Stellenereignis> findEreignisse(long id) {
        return query(
                        "select e from Stellenereignis e where e.kommuneId = :kommune and e.stelleId = :id"
                                + " order by e.am desc, e.id desc",
                        Stellenereignis.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** All mergers that were not undone. */
    List<Zusammenfuehrung> findOffeneZusammenfuehrungen() {
        return query(
                        "select z from Zusammenfuehrung z where z.kommuneId = :kommune and z.rueckgaengigAm is null"
                                + " order by z.id",
                        Zusammenfuehrung.class)
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    Zusammenfuehrung getZusammenfuehrung(long id) {
        return query(
                        "select z from Zusammenfuehrung z where z.kommuneId = :kommune and z.id = :id",
                        Zusammenfuehrung.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The accounts that belong to the Kommune, by name. */
    List<Name> findKonten() {
        return query(
                        "select new de.familienaudit.stelle.StellenRepository$Name(k.id, k.anzeigename) from Konto k"
                                + " where exists (select r from Rollenvergabe r"
                                + " where r.kontoId = k.id and r.kommuneId = :kommune) order by k.anzeigename, k.id",
                        Name.class)
                .getResultList();
    }

    /** The state that others are to see, locked and as the database has it. */
    void refresh(Object entity) {
        em.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
    }

    void save(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    private <T> TypedQuery<T> query(String jpql, Class<T> type) {
        return em.createQuery(jpql, type)
                .setParameter("kommune", currentActor.get().kommuneId());
    }

    private static Collection<Long> orNone(Collection<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }
}
