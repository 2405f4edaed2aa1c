package de.familienaudit.zielvereinbarung.fassung;

import de.familienaudit.zielvereinbarung.domain.fassung.Fassungsvergleich.Fund;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
            select neu, alt, gesamt
              from (select neu, alt, count(*) over () as gesamt, row_number() over (order by fehlt, h, z, m) as platz
                      from ungleich) u
             where (platz - 1) / ?4 = least(greatest(?3, 1), (gesamt + ?4 - 1) / ?4) - 1
             order by platz
            """;

    @PersistenceContext
    private EntityManager em;

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
        return em.createNativeQuery(ungleich + SEITE, "Fund")
                .setParameter(1, neu)
                .setParameter(2, alt)
                .setParameter(3, seite)
                .setParameter(4, groesse)
                .getResultList();
    }
}
