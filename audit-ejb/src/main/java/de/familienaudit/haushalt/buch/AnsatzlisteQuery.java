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

/** The Ansätze of a year page by page, without Nachträge (rule H-5). Only those of the page are summed; full join as in {@link JahresstelleQuery}. */
@Dependent
class AnsatzlisteQuery {

    private static final String SEITE =
            """
            select z.id, z.nummer, z.name, z.seite,
                   coalesce((select sum(b.betrag) from buchung b
                              where b.kommune_id = ?1 and b.jahresstelle_id = z.id and b.posten = 'ANSATZ'), 0), z.gesamt
              from (select j.id as id, h.wortlaut as nummer, h.bezeichnung as name, j.seite as seite, count(*) over () as gesamt,
                           row_number() over (order by h.praefix, h.unterabschnitt, h.massnahme, h.gruppierung,
                                                       h.produkt, h.konto, j.id) as rang
                      from (select * from jahresstelle where kommune_id = ?1 and haushaltsjahr_id = ?2) j
                      full join (select * from haushaltsstelle where kommune_id = ?1) h on h.id = j.haushaltsstelle_id
                     where coalesce(j.id, 0) > 0
                       and (?3 = '' or lower(h.wortlaut) like ?3 escape '\\' or lower(h.bezeichnung) like ?3 escape '\\')
                     order by rang limit ?4 offset ?5) z
             order by z.rang""";

    private static final int GESAMT = 5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** One statement; two more when the page that was asked for does not exist. */
    Seite<Ansatzzeile> findSeite(long jahrId, JahresstelleFilter filter, int groesse) {
        int gewuenscht = Math.max(1, filter.seite());
        List<?> rows = rows(jahrId, filter, gewuenscht, groesse);
        if (rows.isEmpty() && gewuenscht > 1) {
            gewuenscht = Seite.nummer(gesamt(rows(jahrId, filter, 1, groesse)), gewuenscht, groesse);
            rows = rows(jahrId, filter, gewuenscht, groesse);
        }
        return new Seite<>(rows.stream().map(row -> zeile((Object[]) row)).toList(), gesamt(rows), gewuenscht, groesse);
    }

    private List<?> rows(long jahrId, JahresstelleFilter filter, int nummer, int groesse) {
        return em.createNativeQuery(SEITE)
                .setParameter(1, currentActor.get().kommuneId())
                .setParameter(2, jahrId)
                .setParameter(3, JahresstelleQuery.muster(filter.text()))
                .setParameter(4, groesse)
                .setParameter(5, (long) (nummer - 1) * groesse)
                .getResultList();
    }

    private static long gesamt(List<?> rows) {
        return rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[GESAMT]).longValue();
    }

    private static Ansatzzeile zeile(Object[] row) {
        return new Ansatzzeile(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                Haushaltsseite.valueOf((String) row[3]),
                new Geldbetrag((BigDecimal) row[4]));
    }
}
