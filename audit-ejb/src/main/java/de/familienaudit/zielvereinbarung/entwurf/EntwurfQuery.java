package de.familienaudit.zielvereinbarung.entwurf;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Zieltext;
import de.familienaudit.zielvereinbarung.fassung.Textspalten;
import de.familienaudit.zielvereinbarung.fassung.UngleichSql;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * What the overview of a draft asks: a page of its structure beside the Fassung in force, and the differences and gaps
 * that decide, as many as a page shows. What is a difference and what follows from it, the rules say; the
 * statements only leave out what is the same to the letter. Ids are those of a Fassung that was found before.
 */
@Dependent
class EntwurfQuery {

    /** Rows of the structure on one page: measures, and Ziele and Handlungsfelder without one. */
    static final int JE_SEITE = 60;

    /** No Fassung in force: everything is compared with nothing. */
    static final long OHNE = 0;

    private static final int ERSTE = 60;
    private static final int ERSTE_ZIELE = 40;

    /** The join is a full one, so that each side is read once, however few rows the planner expects (ADR 33). */
    private static final String FELDER =
            """
            select z.feld, z.titel, z.untertitel, sum(greatest(coalesce(t.massnahmen, 0), 1)), sum(coalesce(t.massnahmen, 0))
              from (select h.nummer as feld, h.titel, h.untertitel, z.id
                      from handlungsfeld h left join ziel z on z.handlungsfeld_id = h.id
                     where h.fassung_id = ?1) z
              full join (select ziel_id, count(*) as massnahmen
                           from massnahmentext where fassung_id = ?1 group by ziel_id) t on t.ziel_id = z.id
             group by z.feld, z.titel, z.untertitel
             order by z.feld""";

    private static final String BLATT =
            """
            with zeile as (
              select h.nummer as feld, z.id as ziel, z.nummer as zielnummer, t.id as text
                from handlungsfeld h left join ziel z on z.handlungsfeld_id = h.id
                left join massnahmentext t on t.ziel_id = z.id
               where h.fassung_id = ?1 and (?3 = 0 or h.nummer = ?3)
               order by h.nummer, z.nummer, t.nr_massnahme limit ?4 offset ?5)
            select r.feld, r.ziel, r.zielnummer, z.text, z.indikator, z.zielquelle, gz.text, gz.indikator, gz.zielquelle,
                   t.massnahme_id,"""
                    + Textspalten.von("t") + "," + Textspalten.von("g")
                    + """

              from zeile r left join ziel z on z.id = r.ziel left join massnahmentext t on t.id = r.text
              left join massnahmentext g on g.fassung_id = ?2 and g.massnahme_id = t.massnahme_id
              left join handlungsfeld gh on gh.fassung_id = ?2 and gh.nummer = r.feld
              left join ziel gz on gz.handlungsfeld_id = gh.id and gz.nummer = r.zielnummer
             order by r.feld, r.zielnummer, t.nr_massnahme""";

    private static final String ANDERE = UngleichSql.MASSNAHMEN
            + """
            , anders as (
              select u.neu, u.alt, u.h, u.z, u.m,
                     case when u.fehlt then 0 when u.im_kern then 1 when u.in_kosten then 2 else 3 end as rang
                from ungleich u
               order by rang, u.h, u.z, u.m limit ?3)
            select r.rang, coalesce(t.massnahme_id, g.massnahme_id),"""
            + Textspalten.von("t") + "," + Textspalten.von("g")
            + """

              from anders r left join massnahmentext t on t.id = r.neu left join massnahmentext g on g.id = r.alt
             order by r.h, r.z, r.m, r.rang""";

    private static final String ZIELE =
            """
            select coalesce(n.feld, a.feld) as feld, coalesce(n.nummer, a.nummer) as nummer, n.text, n.indikator, n.zielquelle,
                   a.text, a.indikator, a.zielquelle, coalesce(n.leer, false)
              from (select h.nummer as feld, z.nummer, z.text, z.indikator, z.zielquelle,
                           not exists (select 1 from massnahmentext t where t.ziel_id = z.id) as leer
                      from ziel z join handlungsfeld h on h.id = z.handlungsfeld_id where z.fassung_id = ?1) n
              full join (select h.nummer as feld, z.nummer, z.text, z.indikator, z.zielquelle
                           from ziel z join handlungsfeld h on h.id = z.handlungsfeld_id where z.fassung_id = ?2) a
                on a.feld = n.feld and a.nummer = n.nummer
             where n.leer or (?2 <> 0
               and (n.text, n.indikator, n.zielquelle) is distinct from (a.text, a.indikator, a.zielquelle))
             order by case when ?2 <> 0 and (n.text, n.indikator) is distinct from (a.text, a.indikator) then 0 else 1 end,
                   feld, nummer limit ?3""";

    private static final String LUECKENHAFT = "select t.massnahme_id," + Textspalten.von("t")
            + """

              from massnahmentext t
             where t.fassung_id = ?1 and (t.federfuehrung_id is null or btrim(t.indikator) = ''
                or (t.beginn_art = 'UNVERSTANDEN' and t.beginn_von is null and t.beginn_bis is null)
                or (t.ende_art = 'UNVERSTANDEN' and t.ende_von is null and t.ende_bis is null))
             order by t.federfuehrung_id is not null, t.nr_handlungsfeld, t.nr_ziel, t.nr_massnahme limit ?2""";

    @PersistenceContext
    private EntityManager em;

    /**
     * A measure as it stands in the draft and in the Fassung in force.
     *
     * @param rang 0 dropped, 1 new, moved or re-aimed, 2 other costs, 3 anything else; 0 where it was not asked for
     * @param neu null when it is not in the draft
     * @param alt null when it is not in force
     */
    record Paar(int rang, long massnahmeId, Fassungsinhalt.Eintrag neu, Fassungsinhalt.Eintrag alt) {}

    /**
     * A Ziel likewise.
     *
     * @param leer whether the draft has no measure in it
     */
    record Zielpaar(String nummer, Zieltext neu, Zieltext alt, boolean leer) {}

    /**
     * A row of the structure.
     *
     * @param ziel null for a Handlungsfeld without Ziele
     * @param massnahme null for a Ziel without measures
     */
    record Zeile(int feld, Long zielId, Zielpaar ziel, Paar massnahme) {}

    /** The Handlungsfelder with how many rows and measures each has. */
    List<EntwurfDetails.Feldwahl> felder(long fassungId) {
        List<?> rows = em.createNativeQuery(FELDER).setParameter(1, fassungId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new EntwurfDetails.Feldwahl(
                        Textspalten.zahl(row[0]),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    /**
     * A page of the structure, in its order.
     *
     * @param feld number of the Handlungsfeld, 0 for all
     * @param seite number of the page, from 1
     */
    List<Zeile> blatt(long fassungId, long grundlageId, int feld, int seite) {
        List<?> rows = em.createNativeQuery(BLATT)
                .setParameter(1, fassungId)
                .setParameter(2, grundlageId)
                .setParameter(3, feld)
                .setParameter(4, JE_SEITE)
                .setParameter(5, (seite - 1) * JE_SEITE)
                .getResultList();
        return rows.stream().map(row -> zeile((Object[]) row)).toList();
    }

    /** The measures that differ, dropped ones and those that need the resolution before others, at most {@link #ERSTE}. */
    List<Paar> andere(long fassungId, long grundlageId) {
        List<?> rows = em.createNativeQuery(ANDERE)
                .setParameter(1, fassungId)
                .setParameter(2, grundlageId)
                .setParameter(3, ERSTE)
                .getResultList();
        return rows.stream()
                .map(row -> paar((Object[]) row, Textspalten.zahl(((Object[]) row)[0]), 1))
                .toList();
    }

    /** Whether there can be more than {@link #andere} gave. */
    static boolean istAbgeschnitten(List<Paar> andere) {
        return andere.size() == ERSTE;
    }

    /** Whether there can be more than {@link #ziele} gave. */
    static boolean sindZieleAbgeschnitten(List<Zielpaar> ziele) {
        return ziele.size() == ERSTE_ZIELE;
    }

    /** The Ziele that differ or are empty, those that need the resolution first, at most 40. */
    List<Zielpaar> ziele(long fassungId, long grundlageId) {
        List<?> rows = em.createNativeQuery(ZIELE)
                .setParameter(1, fassungId)
                .setParameter(2, grundlageId)
                .setParameter(3, ERSTE_ZIELE)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Zielpaar(row[0] + "." + row[1], zieltext(row, 2), zieltext(row, 5), (Boolean) row[8]))
                .toList();
    }

    /** Measures that lack something, those without a Stelle first, then by number. */
    List<Fassungsinhalt.Eintrag> lueckenhafte(long fassungId, int hoechstens) {
        List<?> rows = em.createNativeQuery(LUECKENHAFT)
                .setParameter(1, fassungId)
                .setParameter(2, hoechstens)
                .getResultList();
        return rows.stream()
                .map(row -> Textspalten.lies((Object[]) row, 1, ((Number) ((Object[]) row)[0]).longValue()))
                .toList();
    }

    private static Zeile zeile(Object[] row) {
        int feld = Textspalten.zahl(row[0]);
        if (row[1] == null) {
            return new Zeile(feld, null, null, null);
        }
        return new Zeile(
                feld,
                ((Number) row[1]).longValue(),
                new Zielpaar(feld + "." + row[2], zieltext(row, 3), zieltext(row, 6), row[9] == null),
                row[9] == null ? null : paar(row, 0, 9));
    }

    private static Paar paar(Object[] row, int rang, int ab) {
        long massnahme = ((Number) row[ab]).longValue();
        return new Paar(
                rang,
                massnahme,
                Textspalten.lies(row, ab + 1, massnahme),
                Textspalten.lies(row, ab + 1 + Textspalten.ANZAHL, massnahme));
    }

    private static Zieltext zieltext(Object[] row, int ab) {
        return row[ab] == null ? null : new Zieltext((String) row[ab], (String) row[ab + 1], (String) row[ab + 2]);
    }
}
