package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsinhalt;
import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich.Fund;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/**
 * Which measures and Ziele differ between two Fassungen, newer ones by number, then the dropped ones: the database holds
 * them against each other, so that nothing that stayed the same is read (ADR 34). What counts as a difference is what
 * {@link de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich} shows. Both come from Fassungen that were
 * found for the actor's Kommune before (rule R-2).
 */
@Dependent
class VergleichRepository {

    /** ?3 is any number of a page, ?4 how many are on one; the first or the last page instead of one that is not there. */
    private static final String SEITE =
            """
            select neu, alt, gesamt, platz
              from (select neu, alt, count(*) over () as gesamt, row_number() over (order by fehlt, h, z, m) as platz
                      from ungleich) u
             where (platz - 1) / ?4 = least(greatest(?3, 1), (gesamt + ?4 - 1) / ?4) - 1""";

    private static final String DER_REIHE_NACH = " order by platz";

    /** Both words of each measure in its row. */
    private static final String PAARE = UngleichSql.MASSNAHMEN + ", seite as (" + SEITE
            + ") select r.gesamt, coalesce(t.massnahme_id, g.massnahme_id)," + Textspalten.von("t") + ","
            + Textspalten.von("g")
            + " from seite r left join massnahmentext t on t.id = r.neu left join massnahmentext g on g.id = r.alt"
            + DER_REIHE_NACH;

    @PersistenceContext
    private EntityManager em;

    /**
     * A measure that differs.
     *
     * @param gesamt how many there are
     * @param alt null when it is new
     * @param neu null when it was dropped
     */
    record Paar(long gesamt, Fassungsinhalt.Eintrag alt, Fassungsinhalt.Eintrag neu) {}

    /** The words of both Fassungen for one page of measures. */
    List<Paar> findPaare(long neu, long alt, int seite, int groesse) {
        List<?> rows =
                bind(em.createNativeQuery(PAARE), neu, alt, seite, groesse).getResultList();
        return rows.stream().map(row -> paar((Object[]) row)).toList();
    }

    private static Paar paar(Object[] row) {
        long massnahme = ((Number) row[1]).longValue();
        return new Paar(
                ((Number) row[0]).longValue(),
                Textspalten.lies(row, 2 + Textspalten.ANZAHL, massnahme),
                Textspalten.lies(row, 2, massnahme));
    }

    /** @return ids of the words of measures, which each Fassung has of its own */
    List<Fund> findMassnahmen(long neu, long alt, int seite, int groesse) {
        return find(UngleichSql.MASSNAHMEN, neu, alt, seite, groesse);
    }

    /** @return ids of the Ziele, which each Fassung has of its own as well */
    List<Fund> findZiele(long neu, long alt, int seite, int groesse) {
        return find(UngleichSql.ZIELE, neu, alt, seite, groesse);
    }

    @SuppressWarnings("unchecked") // the mapping constructs nothing else
    private List<Fund> find(String ungleich, long neu, long alt, int seite, int groesse) {
        return bind(em.createNativeQuery(ungleich + SEITE + DER_REIHE_NACH, "Fund"), neu, alt, seite, groesse)
                .getResultList();
    }

    private static Query bind(Query query, long neu, long alt, int seite, int groesse) {
        return query.setParameter(1, neu)
                .setParameter(2, alt)
                .setParameter(3, seite)
                .setParameter(4, groesse);
    }
}
