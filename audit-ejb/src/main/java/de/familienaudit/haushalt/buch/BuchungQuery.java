package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.haushalt.domain.buch.Posten;
import de.familienaudit.haushalt.domain.buch.Verfuegbarkeit;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import de.familienaudit.shared.Seite;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The entries of a position: their sum by parts, and page by page with the words that the viewer may see (rule H-13). */
@Dependent
class BuchungQuery {

    /** By parts in one row, since many entries of one position are summed faster than grouped. */
    private static final String SUMMEN = "select "
            + Arrays.stream(Posten.values())
                    .map(p -> "sum(b.betrag) filter (where b.posten = '" + p.name() + "')")
                    .collect(Collectors.joining(", "))
            + " from buchung b where b.jahresstelle_id = ?2 and b.kommune_id = ?1 and b.zieljahr is null";

    private static final String VON =
            " from buchung b where b.jahresstelle_id = ?2 and b.kommune_id = ?1 and (?3 = '' or b.posten = ?3)"
                    + " and b.zieljahr is null";

    /**
     * Ids first, the newest first; the words come only for a page. What was paid or consented to, and only its year is known, has no day (G-7);
     * for those who may not see the words, the last day of a record year is none.
     */
    private static final String SEITE =
            """
            select b.id, s.id, s.art,
                   case when s.art not in ('ZAHLUNG', 'RESERVIERUNG') or not s.nacherfasst
                             or coalesce((select n.tag_bekannt from nacherfassung n where n.bindung_id = a.bindung_id
                                                                                      and n.kommune_id = ?1),
                                         to_char(s.tag, 'MMDD') <> '1231') then s.tag end,
                   b.posten, b.betrag, s.nacherfasst, coalesce(s.storniert_id, s.berichtigt_id),
                   exists (select 1 from buchungssatz w where w.storniert_id = s.id),
                   a.id, a.begruendung, a.beleg, a.erfasst_von, a.vorlage_id, a.bindung_id, a.satzungsschritt_id
              from buchung b
              join buchungssatz s on s.id = b.satz_id
              left join buchungsangabe a on a.satz_id = s.id
             where b.kommune_id = ?1 and b.id = any (array(select b.id"""
                    + VON + " order by b.id desc limit ?4 offset ?5)) order by b.id desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    Verfuegbarkeit findSummen(long jahresstelle) {
        Object[] row = (Object[]) em.createNativeQuery(SUMMEN)
                .setParameter(1, kommune())
                .setParameter(2, jahresstelle)
                .getSingleResult();
        Map<Posten, Geldbetrag> summen = new EnumMap<>(Posten.class);
        for (Posten posten : Posten.values()) {
            if (row[posten.ordinal()] != null) {
                summen.put(posten, new Geldbetrag((BigDecimal) row[posten.ordinal()]));
            }
        }
        return new Verfuegbarkeit(summen);
    }

    /**
     * Two statements, however many there are.
     *
     * @param posten only entries of this part; null for all
     */
    Seite<Buchungszeile> findSeite(long jahresstelle, Posten posten, int gewuenscht, int groesse) {
        long gesamt = ((Number) bind(em.createNativeQuery("select count(*)" + VON), jahresstelle, posten)
                        .getSingleResult())
                .longValue();
        int nummer = Seite.nummer(gesamt, gewuenscht, groesse);
        List<?> rows = bind(em.createNativeQuery(SEITE), jahresstelle, posten)
                .setParameter(4, groesse)
                .setParameter(5, (long) (nummer - 1) * groesse)
                .getResultList();
        return new Seite<>(rows.stream().map(row -> zeile((Object[]) row)).toList(), gesamt, nummer, groesse);
    }

    private Query bind(Query query, long jahresstelle, Posten posten) {
        return query.setParameter(1, kommune())
                .setParameter(2, jahresstelle)
                .setParameter(3, posten == null ? "" : posten.name());
    }

    private static Buchungszeile zeile(Object[] row) {
        Buchungszeile.Worte worte = row[9] == null
                ? null
                : new Buchungszeile.Worte(
                        (String) row[10], (String) row[11], (String) row[12], id(row[13]), id(row[14]), id(row[15]));
        return new Buchungszeile(
                id(row[0]),
                id(row[1]),
                Buchungsart.valueOf((String) row[2]),
                tag(row[3]),
                Posten.valueOf((String) row[4]),
                new Geldbetrag((BigDecimal) row[5]),
                (Boolean) row[6],
                id(row[7]),
                (Boolean) row[8],
                worte);
    }

    private static LocalDate tag(Object wert) {
        return wert instanceof Date tag ? tag.toLocalDate() : (LocalDate) wert;
    }

    /** Null stays null. */
    private static Long id(Object wert) {
        return wert == null ? null : ((Number) wert).longValue();
    }

    private long kommune() {
        return currentActor.get().kommuneId();
    }
}
