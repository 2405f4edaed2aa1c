package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.haushaltsstelle.Haushaltsseite;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Seite;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The positions of a year with their sums by one statement (rule H-5). Full joins, since the planner expects one row of each Kommune and would
 * look up two thousand positions one by one; what has no position goes by a condition that it does not turn back into a left join.
 */
@Dependent
class JahresstelleQuery {

    /** Of all positions of the year, so that a ring is whole whatever is searched. */
    private static final String SUMMEN =
            """
            select j.id as id, h.id as nummer_id, h.wortlaut as nummer, h.bezeichnung as name, j.seite as seite,
                   coalesce(r.nummer, '') as ring, h.praefix as praefix, h.unterabschnitt as unterabschnitt,
                   h.massnahme as massnahmenteil, h.gruppierung as gruppierung, h.produkt as produkt, h.konto as kontoteil,
                   coalesce(b.ansatz, 0) as ansatz, coalesce(b.reserviert, 0) as reserviert,
                   coalesce(b.gebunden, 0) as gebunden, coalesce(b.gezahlt, 0) as gezahlt,
                   coalesce(b.verfuegbar, 0) as verfuegbar,
                   case when j.deckungsring_id is not null
                        then sum(coalesce(b.verfuegbar, 0)) over (partition by j.deckungsring_id) end as imring
              from (select * from jahresstelle where kommune_id = ?1 and haushaltsjahr_id = ?2) j
              full join (select * from haushaltsstelle where kommune_id = ?1) h on h.id = j.haushaltsstelle_id
              full join (select s.jahresstelle_id as position, sum(s.wirkung) as verfuegbar,
                                sum(s.betrag) filter (where s.posten in ('ANSATZ', 'NACHTRAG')) as ansatz,
                                sum(s.betrag) filter (where s.posten = 'RESERVIERT') as reserviert,
                                sum(s.betrag) filter (where s.posten = 'GEBUNDEN') as gebunden,
                                sum(s.betrag) filter (where s.posten = 'GEZAHLT') as gezahlt
                           from buchung s
                          where s.kommune_id = ?1 and s.haushaltsjahr_id = ?2 and s.zieljahr is null
                          group by s.jahresstelle_id) b on b.position = j.id
              left join deckungsring r on r.id = j.deckungsring_id and r.kommune_id = ?1
             where coalesce(j.id, 0) > 0""";

    private static final String SEITE =
            "select z.id, z.nummer_id, z.nummer, z.name, z.seite, z.ring, z.ansatz, z.reserviert,"
                    + " z.gebunden, z.gezahlt, z.verfuegbar, z.imring, count(*) over () from (" + SUMMEN + ") z"
                    + " where (?3 = '' or lower(z.nummer) like ?3 escape '\\' or lower(z.name) like ?3 escape '\\')"
                    + " order by z.praefix, z.unterabschnitt, z.massnahmenteil, z.gruppierung, z.produkt, z.kontoteil, z.id"
                    + " limit ?4 offset ?5";

    private static final String EINE =
            "select z.id, z.nummer_id, z.nummer, z.name, z.seite, z.ring, z.ansatz, z.reserviert,"
                    + " z.gebunden, z.gezahlt, z.verfuegbar, z.imring, 1 from (" + SUMMEN + ") z where z.id = ?3";

    private static final String JAHRE =
            "select j.id, y.jahr from jahresstelle j join haushaltsjahr y on y.id = j.haushaltsjahr_id"
                    + " where j.kommune_id = ?1 and j.haushaltsstelle_id = ?2 order by y.jahr desc";

    private static final String FEHLENDE =
            """
            select h.id, h.wortlaut, h.bezeichnung from haushaltsstelle h
             where h.kommune_id = ?1 and h.stil = ?3
               and not exists (select 1 from jahresstelle j where j.haushaltsjahr_id = ?2 and j.haushaltsstelle_id = h.id)
             order by h.praefix, h.unterabschnitt, h.massnahme, h.gruppierung, h.produkt, h.konto, h.id""";

    private static final int GESAMT = 12;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /**
     * One statement; another one when the page that was asked for does not exist.
     *
     * @param verfuegbar whether the year has available amounts (G-7)
     */
    Seite<JahresstelleZeile> findSeite(long jahrId, JahresstelleFilter filter, boolean verfuegbar, int groesse) {
        int gewuenscht = Math.max(1, filter.seite());
        List<?> rows = rows(jahrId, filter, gewuenscht, groesse);
        if (rows.isEmpty() && gewuenscht > 1) {
            long gesamt = gesamt(rows(jahrId, filter, 1, groesse));
            gewuenscht = Seite.nummer(gesamt, gewuenscht, groesse);
            rows = rows(jahrId, filter, gewuenscht, groesse);
        }
        return new Seite<>(
                rows.stream().map(row -> zeile((Object[]) row, verfuegbar)).toList(),
                gesamt(rows),
                gewuenscht,
                groesse);
    }

    JahresstelleZeile find(long jahrId, long jahresstelle, boolean verfuegbar) {
        return zeile(
                (Object[]) em.createNativeQuery(EINE)
                        .setParameter(1, kommune())
                        .setParameter(2, jahrId)
                        .setParameter(3, jahresstelle)
                        .getSingleResult(),
                verfuegbar);
    }

    private List<?> rows(long jahrId, JahresstelleFilter filter, int nummer, int groesse) {
        return em.createNativeQuery(SEITE)
                .setParameter(1, kommune())
                .setParameter(2, jahrId)
                .setParameter(3, muster(filter.text()))
                .setParameter(4, groesse)
                .setParameter(5, (long) (nummer - 1) * groesse)
                .getResultList();
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }

    /** Years of a position, the latest first. */
    List<Stellenjahr> findYears(long haushaltsstelleId) {
        List<?> rows = em.createNativeQuery(JAHRE)
                .setParameter(1, kommune())
                .setParameter(2, haushaltsstelleId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Stellenjahr(((Number) row[0]).longValue(), ((Number) row[1]).intValue()))
                .toList();
    }

    /** Positions of this style that the year does not have, by their numbers. */
    List<Stellenwahl> findMissing(long jahrId, Enum<?> stil) {
        List<?> rows = em.createNativeQuery(FEHLENDE)
                .setParameter(1, kommune())
                .setParameter(2, jahrId)
                .setParameter(3, stil.name())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Stellenwahl(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }

    static String muster(String text) {
        return text.isEmpty() ? "" : "%" + text.toLowerCase(Locale.GERMAN).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static long gesamt(List<?> rows) {
        return rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[GESAMT]).longValue();
    }

    private static JahresstelleZeile zeile(Object[] row, boolean verfuegbar) {
        Haushaltsseite seite = Haushaltsseite.valueOf((String) row[4]);
        boolean begrenzt = verfuegbar && seite == Haushaltsseite.AUSGABE;
        return new JahresstelleZeile(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                seite,
                (String) row[5],
                new Stellensummen(
                        betrag(row[6]),
                        betrag(row[7]),
                        betrag(row[8]),
                        betrag(row[9]),
                        begrenzt ? betrag(row[10]) : null,
                        begrenzt && row[11] != null ? betrag(row[11]) : null));
    }

    private static Geldbetrag betrag(Object wert) {
        return new Geldbetrag((BigDecimal) wert);
    }
}
