package de.familienaudit.stelle;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.ReadOnce;
import de.familienaudit.shared.Rolle;
import de.familienaudit.shared.Zeitraum;
import de.familienaudit.stelle.domain.Besetzungsart;
import de.familienaudit.stelle.domain.Stelle;
import de.familienaudit.stelle.domain.Stellenbesetzung;
import de.familienaudit.stelle.domain.Vertretung;
import de.familienaudit.stelle.domain.VertretungseinsatzRule;
import de.familienaudit.stelle.domain.Vertretungsstand;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and keeps Vertretungen; every list is one statement, however long it is. */
@Dependent
class VertretungRepository {

    /** In force on :heute or waiting for a confirmation; which of them, {@link Vertretung#stand} says. */
    private static final String HEUTE = " and v.beendetAm is null and v.gueltig.bis >= :heute"
            + " and (v.gueltig.von <= :heute or (v.landrat = true and v.bestaetigtAm is null))";

    private static final String ZEILE = "select new de.familienaudit.stelle.VertretungRepository$MitNamen(v,"
            + " trim(function('kontoname_am', i.id, :heute)), trim(function('kontoname_am', k.id, :heute)), s, w)"
            + " from Vertretung v join v.stelle s, Stelle w, Konto i, Konto k where w.id = s.wirksamId"
            + " and i.id = v.inhaberId and k.id = v.vertreterId and v.kommuneId = :kommune";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ReadOnce readOnce;

    /**
     * A Vertretung with names of today; its Stelle is read with it.
     *
     * @param inhaber who is represented
     * @param wirksame the one that stands for the Stelle
     */
    public record MitNamen(Vertretung vertretung, String inhaber, String vertreter, Stelle stelle, Stelle wirksame) {}

    /** How many there are of each kind. */
    public record Anzahlen(Long laufende, Long kuenftige, Long alle) {

        long von(Vertretungszeit zeit) {
            long jetzt = Objects.requireNonNullElse(laufende, 0L);
            long dann = Objects.requireNonNullElse(kuenftige, 0L);
            return switch (zeit) {
                case LAUFENDE -> jetzt;
                case KUENFTIGE -> dann;
                case VERGANGENE -> alle - jetzt - dann;
            };
        }
    }

    List<MitNamen> findSeite(Vertretungszeit zeit, LocalDate heute, int nummer, int groesse) {
        return query(ZEILE + bedingung(zeit) + " order by " + ordnung(zeit) + ", s.name, v.id", heute)
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultList();
    }

    private static String bedingung(Vertretungszeit zeit) {
        return switch (zeit) {
            case LAUFENDE -> " and v.beendetAm is null and v.gueltig.von <= :heute and v.gueltig.bis >= :heute";
            case KUENFTIGE -> " and v.beendetAm is null and v.gueltig.von > :heute";
            case VERGANGENE -> " and (v.beendetAm is not null or v.gueltig.bis < :heute)";
        };
    }

    private static String ordnung(Vertretungszeit zeit) {
        return switch (zeit) {
            case LAUFENDE -> "v.gueltig.bis";
            case KUENFTIGE -> "v.gueltig.von";
            case VERGANGENE -> "v.gueltig.bis desc";
        };
    }

    Anzahlen count(LocalDate heute) {
        return em.createQuery(
                        "select new de.familienaudit.stelle.VertretungRepository$Anzahlen("
                                + "sum(case when v.beendetAm is null and v.gueltig.von <= :heute"
                                + " and v.gueltig.bis >= :heute then 1L else 0L end),"
                                + " sum(case when v.beendetAm is null and v.gueltig.von > :heute then 1L else 0L end),"
                                + " count(v)) from Vertretung v where v.kommuneId = :kommune",
                        Anzahlen.class)
                .setParameter("kommune", kommune())
                .setParameter("heute", heute)
                .getSingleResult();
    }

    /**
     * One with its names.
     *
     * @throws NotFoundException R-2
     */
    MitNamen get(long id, LocalDate heute) {
        return query(ZEILE + " and v.id = :id", heute)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * One that nobody else can change until this transaction ends.
     *
     * @throws NotFoundException R-2
     */
    Vertretung lock(long id, LocalDate heute) {
        Vertretung vertretung = get(id, heute).vertretung();
        em.refresh(vertretung, LockModeType.PESSIMISTIC_WRITE);
        return vertretung;
    }

    /** What is in force today with the actor as deputy. */
    List<MitNamen> findEigene(LocalDate heute) {
        long konto = currentActor.get().kontoId();
        return findHeutige(Vertretungsstand.LAEUFT, heute)
                .filter(v -> v.vertretung().vertreterId() == konto)
                .toList();
    }

    /** What is in force today for these Stellen and those merged into them. */
    List<MitNamen> findWirksame(Collection<Long> stellenIds, LocalDate heute) {
        return findHeutige(Vertretungsstand.LAEUFT, heute)
                .filter(v -> stellenIds.contains(v.wirksame().id()))
                .toList();
    }

    /** What waits for document or confirmation; rare, so the rules decide on each in memory. */
    List<MitNamen> findUnbestaetigte(LocalDate heute) {
        return findHeutige(Vertretungsstand.UNBESTAETIGT, heute)
                .sorted(Comparator.comparing(
                                (MitNamen v) -> v.vertretung().gueltig().von().orElseThrow())
                        .thenComparing(v -> v.vertretung().id()))
                .toList();
    }

    /** Few of a Kommune at a time, and every page asks for some of them: by deputy, each one's by their end. */
    private Stream<MitNamen> findHeutige(Vertretungsstand stand, LocalDate heute) {
        return readOnce
                .ask("heutige Vertretungen", () -> query(
                                ZEILE + HEUTE + " order by k.anzeigename, v.gueltig.bis, s.name", heute)
                        .getResultList())
                .stream()
                .filter(v -> v.vertretung().stand(heute) == stand);
    }

    /** Another one of the same deputy and Stelle that shares a day; the Stelle stays locked until the end. */
    Optional<Vertretung> lockAndFindUeberschneidung(Stellenbesetzung leitung, long vertreterId, Zeitraum zeitraum) {
        em.lock(leitung.stelle(), LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(
                        "select v from Vertretung v where v.stelle = :stelle and v.vertreterId = :vertreter"
                                + " and v.beendetAm is null and v.gueltig.von <= :bis and v.gueltig.bis >= :von",
                        Vertretung.class)
                .setParameter("stelle", leitung.stelle())
                .setParameter("vertreter", vertreterId)
                .setParameter("von", zeitraum.von().orElseThrow())
                .setParameter("bis", zeitraum.bis().orElseThrow())
                .getResultStream()
                .findFirst();
    }

    /** Everybody who heads a Stelle today or later; of one account when not null. */
    List<Vertretungsauswahl.Leitung> findLeitungen(Long kontoId, LocalDate heute) {
        return em.createQuery(
                        "select new de.familienaudit.stelle.Vertretungsauswahl$Leitung(b.id, s.name,"
                                + " trim(function('kontoname_am', k.id, :heute))) from Stellenbesetzung b"
                                + " join b.stelle s, Konto k"
                                + " where k.id = b.kontoId and b.kommuneId = :kommune and b.art = :leitung"
                                + " and (b.gueltig.bis is null or b.gueltig.bis >= :heute)"
                                + " and (:alle = true or b.kontoId = :konto) order by s.name, k.anzeigename",
                        Vertretungsauswahl.Leitung.class)
                .setParameter("kommune", kommune())
                .setParameter("leitung", Besetzungsart.LEITUNG)
                .setParameter("heute", heute)
                .setParameter("alle", kontoId == null)
                .setParameter("konto", Objects.requireNonNullElse(kontoId, 0L))
                .getResultList();
    }

    /** The accounts that can be a deputy today or later, by name. */
    List<Vertretungsauswahl.Person> findVertretungsfaehige(LocalDate heute) {
        return em.createQuery(
                        "select new de.familienaudit.stelle.Vertretungsauswahl$Person(k.id,"
                                + " trim(function('kontoname_am', k.id, :heute))) from Konto k"
                                + " where k.gesperrtAm is null and (k.gueltig.bis is null or k.gueltig.bis >= :heute)"
                                + " and exists (select r.id from Rollenvergabe r where r.kontoId = k.id"
                                + " and r.kommuneId = :kommune and r.rolle in :rollen"
                                + " and (r.gueltig.bis is null or r.gueltig.bis >= :heute))"
                                + " order by k.anzeigename, k.id",
                        Vertretungsauswahl.Person.class)
                .setParameter("kommune", kommune())
                .setParameter("rollen", VertretungseinsatzRule.VERTRETUNGSFAEHIG)
                .setParameter("heute", heute)
                .getResultList();
    }

    /** Roles of an account of the Kommune on a day; none when it is locked or expired. */
    List<Rolle> findRollen(long kontoId, LocalDate tag) {
        return em.createQuery(
                        "select r.rolle from Rollenvergabe r, Konto k where k.id = r.kontoId and k.id = :konto"
                                + " and r.kommuneId = :kommune and k.gesperrtAm is null"
                                + " and (k.gueltig.von is null or k.gueltig.von <= :tag)"
                                + " and (k.gueltig.bis is null or k.gueltig.bis >= :tag)"
                                + " and (r.gueltig.von is null or r.gueltig.von <= :tag)"
                                + " and (r.gueltig.bis is null or r.gueltig.bis >= :tag)",
                        Rolle.class)
                .setParameter("konto", kontoId)
                .setParameter("kommune", kommune())
                .setParameter("tag", tag)
                .getResultList();
    }

    /** Whether an account holds the role LANDRAT itself on any day of the period. */
    boolean istLandrat(long kontoId, Zeitraum zeitraum) {
        return em.createQuery(
                                "select count(r) from Rollenvergabe r where r.kontoId = :konto and r.kommuneId = :kommune"
                                        + " and r.rolle = :landrat and (r.gueltig.von is null or r.gueltig.von <= :bis)"
                                        + " and (r.gueltig.bis is null or r.gueltig.bis >= :von)",
                                Long.class)
                        .setParameter("konto", kontoId)
                        .setParameter("kommune", kommune())
                        .setParameter("landrat", Rolle.LANDRAT)
                        .setParameter("von", zeitraum.von().orElseThrow())
                        .setParameter("bis", zeitraum.bis().orElseThrow())
                        .getSingleResult()
                > 0;
    }

    /** @throws NotFoundException R-2 */
    Stellenbesetzung getBesetzung(long id) {
        return em.createQuery(
                        "select b from Stellenbesetzung b join fetch b.stelle where b.id = :id and b.kommuneId = :kommune"
                                + " and b.kontoId is not null",
                        Stellenbesetzung.class)
                .setParameter("id", id)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    void save(Vertretung vertretung) {
        em.persist(vertretung);
        em.flush();
    }

    private TypedQuery<MitNamen> query(String jpql, LocalDate heute) {
        return em.createQuery(jpql, MitNamen.class)
                .setParameter("kommune", kommune())
                .setParameter("heute", heute);
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
