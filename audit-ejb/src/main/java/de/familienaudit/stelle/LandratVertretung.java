package de.familienaudit.stelle;

import de.familienaudit.shared.Rolle;
import de.familienaudit.zugang.rechte.Vertretungsquelle;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;

/**
 * Rule R-4: a confirmed deputy of the Landrätin has the role LANDRAT in the period, as long as the person represented
 * holds that role herself; a deputy has nothing to lend to a further deputy. The database answers before a Kommune is
 * chosen, when row-level security still hides the Vertretung and the name.
 */
@Dependent
class LandratVertretung implements Vertretungsquelle {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Map<Rolle, String> rollen(long kontoId, long kommuneId, LocalDate tag) {
        Object name = em.createNativeQuery("select landrat_in_vertretung(?1, ?2, cast(?3 as date))")
                .setParameter(1, kontoId)
                .setParameter(2, kommuneId)
                .setParameter(3, tag.toString())
                .getSingleResult();
        return name == null ? Map.of() : Map.of(Rolle.LANDRAT, (String) name);
    }
}
