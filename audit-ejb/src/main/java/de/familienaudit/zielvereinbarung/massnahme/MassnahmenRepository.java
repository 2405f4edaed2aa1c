package de.familienaudit.zielvereinbarung.massnahme;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.NotFoundException;
import de.familienaudit.shared.Seite;
import de.familienaudit.zielvereinbarung.domain.fassung.Massnahmentext;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Fortschritt;
import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.domain.fortschritt.SaeumnisRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lists and counts of measures, asked of the database; and the single measure with its progress. */
@Dependent
public class MassnahmenRepository {

    private static final String COLUMNS = "t.massnahme.id, t.nummer, h.titel, z.text, t.titel, s.name,"
            + " (select count(distinct n.wirksamId) from Beteiligung b, Stelle n where b.massnahmentext = t"
            + " and n.id = b.stelleId and n.wirksamId <> coalesce(s.id, -1)), f, z.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** One page of the measures of a Fassung; two statements, however many there are. */
    Seite<MassnahmeZeile> findSeite(
            long fassungId,
            MassnahmenFilter filter,
            SaeumnisRule rule,
            Collection<Long> meine,
            Collection<Long> unbesetzte,
            int groesse) {
        MassnahmenQuery query = new MassnahmenQuery(fassungId).filter(filter, rule, meine, unbesetzte);
        return seite(query, filter, rule, groesse);
    }

    /** The same, only measures that are not closed. */
    Seite<MassnahmeZeile> findOffene(
            long fassungId,
            MassnahmenFilter filter,
            SaeumnisRule rule,
            Collection<Long> meine,
            Collection<Long> unbesetzte,
            int groesse) {
        MassnahmenQuery query = new MassnahmenQuery(fassungId)
                .filter(filter, rule, meine, unbesetzte)
                .nurOffene(rule);
        return seite(query, filter, rule, groesse);
    }

    /** One page of what a query finds. */
    public Seite<MassnahmeZeile> seite(MassnahmenQuery query, MassnahmenFilter filter, SaeumnisRule rule, int groesse) {
        long gesamt =
                query.bind(em.createQuery(query.select("count(t)"), Long.class)).getSingleResult();
        int nummer = Seite.nummer(gesamt, filter.seite(), groesse);
        TypedQuery<Object[]> page =
                query.bind(em.createQuery(query.select(COLUMNS) + MassnahmenQuery.orderBy(filter), Object[].class));
        List<MassnahmeZeile> zeilen = page.setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultStream()
                .map(row -> MassnahmeZeile.of(row, rule))
                .toList();
        return new Seite<>(zeilen, gesamt, nummer, groesse);
    }

    /** The measures of one Ziel of a Fassung, by number. */
    public List<MassnahmeZeile> findImZiel(long fassungId, long zielId, SaeumnisRule rule) {
        MassnahmenQuery query = new MassnahmenQuery(fassungId).nurZiel(zielId);
        return query.bind(em.createQuery(
                        query.select(COLUMNS) + MassnahmenQuery.orderBy(MassnahmenFilter.ALLE), Object[].class))
                .getResultStream()
                .map(row -> MassnahmeZeile.of(row, rule))
                .toList();
    }

    /** Counts of a Fassung: Handlungsfelder, Ziele, measures. */
    long[] count(long fassungId) {
        Object[] counts = (Object[]) em.createQuery("select"
                        + " (select count(h) from Handlungsfeld h where h.fassung.id = :fassung),"
                        + " (select count(z) from Ziel z where z.fassung.id = :fassung),"
                        + " (select count(t) from Massnahmentext t where t.fassung.id = :fassung)"
                        + " from Fassung f where f.id = :fassung")
                .setParameter("fassung", fassungId)
                .getSingleResult();
        return new long[] {
            ((Number) counts[0]).longValue(), ((Number) counts[1]).longValue(), ((Number) counts[2]).longValue()
        };
    }

    /** Rows of number, title and subtitle of the Handlungsfelder. */
    public List<Object[]> findHandlungsfelder(long fassungId) {
        return em.createQuery(
                        "select h.nummer, h.titel from Handlungsfeld h where h.fassung.id = :fassung order by h.nummer",
                        Object[].class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** Rows of id and name of every Stelle accountable or named in the Fassung; of a merged one, its target. */
    public List<Object[]> findStellen(long fassungId) {
        return em.createQuery(
                        "select distinct w.id, w.name from Stelle s, Stelle w where w.id = s.wirksamId"
                                + " and (exists (select b from Beteiligung b where b.stelleId = s.id"
                                + " and b.massnahmentext.fassung.id = :fassung)"
                                + " or exists (select t from Massnahmentext t where t.federfuehrungId = s.id"
                                + " and t.fassung.id = :fassung)) order by w.name",
                        Object[].class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** How many open measures have an accountable Stelle without a head (rule R-4). */
    long countUnbesetzte(long fassungId, SaeumnisRule rule, Collection<Long> unbesetzte) {
        MassnahmenQuery query = new MassnahmenQuery(fassungId).nurUnbesetzte(rule, unbesetzte);
        return query.bind(em.createQuery(query.select("count(t)"), Long.class)).getSingleResult();
    }

    /** Rows of Handlungsfeld number, state and count. */
    List<Object[]> countByFeldAndStatus(long fassungId) {
        return em.createQuery(
                        "select t.nummer.handlungsfeld, f.status, count(t) from Massnahmentext t, Fortschritt f"
                                + " where f.massnahme = t.massnahme and t.fassung.id = :fassung"
                                + " group by t.nummer.handlungsfeld, f.status",
                        Object[].class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** Rows of Handlungsfeld number and count of what is überfällig by the rule. */
    List<Object[]> countUeberfaellige(long fassungId, SaeumnisRule rule) {
        return em.createQuery(
                        "select t.nummer.handlungsfeld, count(t) from Massnahmentext t, Fortschritt f"
                                + " where f.massnahme = t.massnahme and t.fassung.id = :fassung"
                                + " and f.status in :offen and f.ende.bis < :heute group by t.nummer.handlungsfeld",
                        Object[].class)
                .setParameter("fassung", fassungId)
                .setParameter("offen", rule.offeneStatus())
                .setParameter("heute", rule.heute())
                .getResultList();
    }

    /** @throws NotFoundException R-2 */
    public Fortschritt getFortschritt(long massnahmeId) {
        return em.createQuery(
                        "select f from Fortschritt f join fetch f.massnahme m"
                                + " where m.id = :id and f.kommuneId = :kommune",
                        Fortschritt.class)
                .setParameter("id", massnahmeId)
                .setParameter("kommune", kommune())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The same, and nobody else can change it until this transaction ends: reports follow one another. */
    public Fortschritt lockFortschritt(long massnahmeId) {
        Fortschritt fortschritt = getFortschritt(massnahmeId);
        em.refresh(fortschritt, LockModeType.PESSIMISTIC_WRITE);
        return fortschritt;
    }

    /** The words of a measure in a Fassung; empty when it is not part of it. */
    public Optional<Massnahmentext> findText(long massnahmeId, long fassungId) {
        return em.createQuery(
                        "select t from Massnahmentext t join fetch t.ziel z join fetch z.handlungsfeld"
                                + " where t.massnahme.id = :massnahme and t.fassung.id = :fassung",
                        Massnahmentext.class)
                .setParameter("massnahme", massnahmeId)
                .setParameter("fassung", fassungId)
                .getResultStream()
                .findFirst();
    }

    /** The words of a measure in all Fassungen, newest first; in several agreements when it was carried over. */
    List<Massnahmentext> findTexte(long massnahmeId) {
        return em.createQuery(
                        "select t from Massnahmentext t join fetch t.fassung f join fetch f.zielvereinbarung"
                                + " join fetch t.ziel z join fetch z.handlungsfeld"
                                + " where t.massnahme.id = :massnahme and t.kommuneId = :kommune"
                                + " order by f.zielvereinbarung.id desc, f.nummer desc",
                        Massnahmentext.class)
                .setParameter("massnahme", massnahmeId)
                .setParameter("kommune", kommune())
                .getResultList();
    }

    /** Rows of number, id and title of what a measure or its Ziel builds on (rule A-11). */
    @SuppressWarnings("unchecked")
    List<Object[]> findAbhaengigkeiten(long fassungId, String nummer, String zielnummer) {
        return em.createNativeQuery("select a.auf, t.massnahme_id, t.titel from abhaengigkeit a"
                        + " left join massnahmentext t on t.fassung_id = a.fassung_id"
                        + " and t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme = a.auf"
                        + " where a.fassung_id = ?1 and a.von in (?2, ?3) order by a.auf")
                .setParameter(1, fassungId)
                .setParameter(2, nummer)
                .setParameter(3, zielnummer)
                .getResultList();
    }

    List<MassnahmeDetails.MeldungZeile> findMeldungen(long massnahmeId) {
        return em.createQuery(
                        "select m.nummer, m.status, m.stand, m.text, m.indikator, m.grund, m.neuesEnde, m.jahr,"
                                + " m.jahrErfuellt, m.auskunftVon, m.inVertretung, m.vertreteneStelle, m.nacherfasst, m.gemeldetAm,"
                                + " m.gemeldetVon from Meldung m where m.fortschritt.massnahme.id = :massnahme"
                                + " order by m.nummer desc",
                        Object[].class)
                .setParameter("massnahme", massnahmeId)
                .getResultStream()
                .map(MassnahmenRepository::meldung)
                .toList();
    }

    private static MassnahmeDetails.MeldungZeile meldung(Object[] row) {
        return new MassnahmeDetails.MeldungZeile(
                (Integer) row[0],
                ((Massnahmenstatus) row[1]).name(),
                (LocalDate) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (Integer) row[7],
                (Boolean) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (Boolean) row[12],
                (Instant) row[13],
                (String) row[14]);
    }

    List<MassnahmeDetails.KommentarZeile> findKommentare(long massnahmeId) {
        return em.createQuery(
                        "select new de.familienaudit.zielvereinbarung.massnahme.MassnahmeDetails$KommentarZeile(k.id, k.text,"
                                + " k.verfasstAm, k.verfasstVon, k.inVertretung, k.vertreteneStelle) from Kommentar k where k.massnahme.id = :massnahme order by k.id",
                        MassnahmeDetails.KommentarZeile.class)
                .setParameter("massnahme", massnahmeId)
                .getResultList();
    }

    public void save(Object entity) {
        em.persist(entity);
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
