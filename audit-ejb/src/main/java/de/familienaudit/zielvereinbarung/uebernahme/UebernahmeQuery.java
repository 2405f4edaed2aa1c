package de.familienaudit.zielvereinbarung.uebernahme;

import de.familienaudit.zielvereinbarung.domain.fortschritt.Massnahmenstatus;
import de.familienaudit.zielvereinbarung.fassung.SuchtextSql;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the page of the carry-over asks: how many measures are open and decided, and one page of them. Whether a decision
 * holds, {@link de.familienaudit.zielvereinbarung.domain.uebernahme.Uebernahmeentscheidung#gilt} says, which a test holds
 * beside the counts. Ids are those of Fassungen that were found before (rule R-2).
 */
@Dependent
class UebernahmeQuery {

    static final int JE_SEITE = 100;

    /** Parameters: 1 the Fassung that ends, 2 its successor, 3 the carry-over, each 0 for none, 4 the open states. */
    private static final String OFFEN =
            """
            from massnahmentext t join fortschritt f on f.massnahme_id = t.massnahme_id
            left join uebernahmeentscheidung e on e.uebernahme_id = ?3 and e.massnahme_id = t.massnahme_id
            left join massnahmentext n on n.fassung_id = ?2 and n.massnahme_id = e.nachfolgende_massnahme_id
            where t.fassung_id = ?1 and f.status = any(string_to_array(?4, ' '))
            """;

    private static final String GILT = "(e.id is not null and (e.art = 'BEENDEN' or n.id is not null))";

    private static final String FELDER =
            "with offen as (select t.nr_handlungsfeld as nummer, " + GILT + " as gilt " + OFFEN
                    + ") select o.nummer, h.titel, count(*), count(*) filter (where o.gilt) from offen o join handlungsfeld h"
                    + " on h.fassung_id = ?1 and h.nummer = o.nummer group by o.nummer, h.titel order by o.nummer";

    private static final String ZEILEN =
            "with seite as (select t.id as text, f.id as fortschritt, e.id as entscheidung,"
                    + " n.id as nachfolgend, " + GILT + " as gilt " + OFFEN
                    + " and (?5 = 0 or t.nr_handlungsfeld = ?5) and (not ?6 or not " + GILT + ")"
                    + " order by t.nr_handlungsfeld, t.nr_ziel, t.nr_massnahme limit ?7 offset ?8), "
                    + "titel as (select x.wort, min(x.name) as name from (select " + SuchtextSql.von("s.titel")
                    + " as wort, "
                    + name("s")
                    + " as name from massnahmentext s where s.fassung_id = ?2) x group by x.wort having count(*) = 1)"
                    + " select t.massnahme_id, t.nr_handlungsfeld || '.' || t.nr_ziel || '.' || t.nr_massnahme, t.nr_handlungsfeld,"
                    + " h.titel as feldtitel, t.nr_handlungsfeld || '.' || t.nr_ziel as zielnummer, z.text, t.titel, w.name,"
                    + " f.status, f.ende_wortlaut, e.id, e.art, r.gilt, " + name("n") + " as nachfolgende,"
                    + " coalesce(e.nachfolgende_massnahme_id = e.massnahme_id, false), e.grund, e.erfasst_von,"
                    + " cast(extract(epoch from e.erfasst_am) * 1000 as bigint), v.name as vorschlag"
                    + " from seite r join massnahmentext t on t.id = r.text join fortschritt f on f.id = r.fortschritt"
                    + " join ziel z on z.id = t.ziel_id join handlungsfeld h on h.id = z.handlungsfeld_id"
                    + " left join stelle g on g.id = t.federfuehrung_id left join stelle w on w.id = g.wirksam_id"
                    + " left join uebernahmeentscheidung e on e.id = r.entscheidung left join massnahmentext n on n.id = r.nachfolgend"
                    + " left join titel v on v.wort = " + SuchtextSql.von("t.titel")
                    + " order by t.nr_handlungsfeld, t.nr_ziel, t.nr_massnahme";

    @PersistenceContext
    private EntityManager em;

    /**
     * What the page is about.
     *
     * @param fassungId the Fassung that ends
     * @param nachfolgerId the Fassung of its successor, 0 for none
     * @param uebernahmeId 0 for none
     */
    record Lage(long fassungId, long nachfolgerId, long uebernahmeId) {}

    /** The Handlungsfelder with open measures. */
    List<UebernahmeDetails.Feldwahl> felder(Lage lage) {
        List<?> rows = bind(FELDER, lage).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new UebernahmeDetails.Feldwahl(
                        zahl(row[0]).intValue(),
                        (String) row[1],
                        zahl(row[2]).intValue(),
                        zahl(row[3]).intValue()))
                .toList();
    }

    /**
     * One page of the open measures, by number.
     *
     * @param feld number of the Handlungsfeld, 0 for all
     * @param nurOffene only those about which nothing is decided that holds
     * @param seite from 1
     */
    List<UebernahmeDetails.Zeile> zeilen(Lage lage, int feld, boolean nurOffene, int seite) {
        List<?> rows = bind(ZEILEN, lage)
                .setParameter(5, feld)
                .setParameter(6, nurOffene)
                .setParameter(7, JE_SEITE)
                .setParameter(8, (seite - 1) * JE_SEITE)
                .getResultList();
        return rows.stream().map(row -> zeile((Object[]) row)).toList();
    }

    private Query bind(String sql, Lage lage) {
        return em.createNativeQuery(sql)
                .setParameter(1, lage.fassungId())
                .setParameter(2, lage.nachfolgerId())
                .setParameter(3, lage.uebernahmeId())
                .setParameter(4, Massnahmenstatus.OFFEN.stream().map(Enum::name).collect(Collectors.joining(" ")));
    }

    private static UebernahmeDetails.Zeile zeile(Object[] row) {
        return new UebernahmeDetails.Zeile(
                zahl(row[0]).longValue(),
                (String) row[1],
                zahl(row[2]).intValue(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                text(row[7]),
                (String) row[8],
                (String) row[9],
                row[10] == null ? 0 : zahl(row[10]).longValue(),
                text(row[11]),
                (Boolean) row[12],
                text(row[13]),
                (Boolean) row[14],
                text(row[15]),
                text(row[16]),
                row[17] == null ? null : Instant.ofEpochMilli(zahl(row[17]).longValue()),
                text(row[18]));
    }

    private static String name(String t) {
        return t + ".nr_handlungsfeld || '.' || " + t + ".nr_ziel || '.' || " + t + ".nr_massnahme || ' ' || " + t
                + ".titel";
    }

    private static Number zahl(Object wert) {
        return (Number) wert;
    }

    private static String text(Object wert) {
        return wert == null ? "" : (String) wert;
    }
}
