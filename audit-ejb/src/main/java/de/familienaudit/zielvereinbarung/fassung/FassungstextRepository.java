package de.familienaudit.zielvereinbarung.fassung;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

/**
 * The words of a Fassung as rows, all in the order of the numbers. Ids of a Fassung come from a Fassung that was found for
 * the actor's Kommune before (rule R-2).
 */
@Dependent
class FassungstextRepository {

    private static final String NEW = "select new de.familienaudit.zielvereinbarung.fassung.Fassungsreihe$";

    /** Of a text {@code t} in a Ziel {@code z} of a Handlungsfeld {@code h}. */
    private static final String IN_ORDER = " order by h.nummer, z.nummer, t.nummer.massnahme, t.id";

    /**
     * A row per Handlungsfeld: pages are cut from the lengths of all Ziele, {@code 17:50 18:12}. The join is a full one, so that
     * each side is read once, however few rows the planner expects (ADR 33).
     */
    private static final String UMFANG =
            """
            select z.feld, string_agg(z.id || ':' || coalesce(t.massnahmen, 0), ' ' order by z.nummer)
              from (select h.nummer as feld, z.id, z.nummer
                      from handlungsfeld h left join ziel z on z.handlungsfeld_id = h.id
                     where h.fassung_id = ?1) z
              full join (select ziel_id, count(*) as massnahmen
                           from massnahmentext where fassung_id = ?1 group by ziel_id) t on t.ziel_id = z.id
             group by z.feld
             order by z.feld""";

    @PersistenceContext
    private EntityManager em;

    /**
     * A part of a Fassung.
     *
     * @param bedingung about {@code t} and {@code z}, empty for everything
     */
    record Ausschnitt(String bedingung, Collection<?> werte) {

        static final Ausschnitt GANZ = new Ausschnitt("", List.of());

        static Ausschnitt ziele(Collection<Long> ids) {
            return new Ausschnitt(" and z.id in :teil", orNone(ids, -1L));
        }

        static Ausschnitt texte(Collection<Long> ids) {
            return new Ausschnitt(" and t.id in :teil", orNone(ids, -1L));
        }
    }

    List<Fassungsreihe.Feld> findFelder(long fassungId) {
        return em.createQuery(
                        NEW + "Feld(h.nummer, h.titel, h.untertitel) from Handlungsfeld h where h.fassung.id = :fassung"
                                + " order by h.nummer",
                        Fassungsreihe.Feld.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** @param teil everything, or Ziele */
    TypedQuery<Fassungsreihe.Ziel> queryZiele(Collection<Long> fassungen, Ausschnitt teil) {
        return query(
                "Ziel(h.fassung.id, z.id, h.nummer, z.nummer, z.text, z.indikator, z.zielquelle) from Ziel z join z.handlungsfeld h"
                        + " where h.fassung.id in :fassungen",
                " order by h.nummer, z.nummer",
                Fassungsreihe.Ziel.class,
                fassungen,
                teil);
    }

    TypedQuery<Fassungsreihe.Text> queryTexte(Collection<Long> fassungen, Ausschnitt teil) {
        return query(
                "Text(t.fassung.id, t.id, t.massnahme.id, z.id, t.nummer, t.titel, t.indikator, t.zielgruppe, t.kosten,"
                        + " t.verantwortlich, t.kommunikation, t.beginn, t.ende, w.name) from Massnahmentext t"
                        + " join t.ziel z join z.handlungsfeld h left join Stelle s on s.id = t.federfuehrungId"
                        + " left join Stelle w on w.id = s.wirksamId where t.fassung.id in :fassungen",
                IN_ORDER,
                Fassungsreihe.Text.class,
                fassungen,
                teil);
    }

    /** Names of the responsible Stellen; of a merged one, its target. */
    TypedQuery<Fassungsreihe.Zugeordnet> queryStellen(Collection<Long> fassungen, Ausschnitt teil) {
        return query(
                "Zugeordnet(t.id, w.name) from Beteiligung b join b.massnahmentext t join t.ziel z"
                        + " join z.handlungsfeld h join Stelle s on s.id = b.stelleId join Stelle w"
                        + " on w.id = s.wirksamId where t.fassung.id in :fassungen",
                IN_ORDER + ", b.reihenfolge, b.id",
                Fassungsreihe.Zugeordnet.class,
                fassungen,
                teil);
    }

    TypedQuery<Fassungsreihe.Zugeordnet> queryAnlagen(Collection<Long> fassungen, Ausschnitt teil) {
        return query(
                "Zugeordnet(t.id, p.bezeichnung) from Pflichtanlage p join p.massnahmentext t join t.ziel z"
                        + " join z.handlungsfeld h where t.fassung.id in :fassungen",
                IN_ORDER + ", p.reihenfolge",
                Fassungsreihe.Zugeordnet.class,
                fassungen,
                teil);
    }

    /** What measures and Ziele build on: numbers in pairs, few beside the words. */
    List<Fassungsreihe.Verweis> findVerweise(long fassungId) {
        return em.createQuery(
                        NEW + "Verweis(a.fassung.id, a.von, a.auf) from Abhaengigkeit a where a.fassung.id = :fassung",
                        Fassungsreihe.Verweis.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    /** The same, of these numbers only. */
    List<Fassungsreihe.Verweis> findVerweise(Collection<Long> fassungen, Collection<String> von) {
        return em.createQuery(
                        NEW
                                + "Verweis(a.fassung.id, a.von, a.auf) from Abhaengigkeit a where a.fassung.id in :fassungen"
                                + " and a.von in :von",
                        Fassungsreihe.Verweis.class)
                .setParameter("fassungen", fassungen)
                .setParameter("von", orNone(von, ""))
                .getResultList();
    }

    /** How much stands in each Ziel, in order; a Handlungsfeld without Ziele counts as one. */
    List<Fassungsreihe.Umfang> findUmfang(long fassungId) {
        List<?> rows = em.createNativeQuery(UMFANG).setParameter(1, fassungId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .flatMap(row -> Fassungsreihe.Umfang.von(((Number) row[0]).intValue(), (String) row[1]))
                .toList();
    }

    /** Names of all Stellen that a measure of the Fassung names; of a merged one, its target. */
    List<String> findStellennamen(long fassungId) {
        return em.createQuery(
                        "select distinct w.name from Stelle w, Stelle s where w.id = s.wirksamId"
                                + " and (exists (select b.id from Beteiligung b where b.stelleId = s.id"
                                + " and b.massnahmentext.fassung.id = :fassung) or exists (select t.id"
                                + " from Massnahmentext t where t.federfuehrungId = s.id and t.fassung.id = :fassung))",
                        String.class)
                .setParameter("fassung", fassungId)
                .getResultList();
    }

    private <T> TypedQuery<T> query(
            String select, String order, Class<T> type, Collection<Long> fassungen, Ausschnitt teil) {
        TypedQuery<T> query =
                em.createQuery(NEW + select + teil.bedingung() + order, type).setParameter("fassungen", fassungen);
        return teil.bedingung().isEmpty() ? query : query.setParameter("teil", teil.werte());
    }

    /** JPQL does not know an empty list. */
    private static <T> Collection<T> orNone(Collection<T> values, T none) {
        return values.isEmpty() ? List.of(none) : values;
    }
}
