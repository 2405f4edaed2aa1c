package de.familienaudit.haushalt.buch;

import de.familienaudit.haushalt.domain.buch.Buchungsart;
import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.Geldbetrag;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Ansätze of several positions with their Nachträge, and by what each came last, for the rooms above (rules H-3, H-5); one statement. */
@Dependent
public class Ansatzstaende {

    /** What was reversed, and the reversal, is not what came last. */
    private static final String STAENDE = "select b.jahresstelle_id, sum(b.betrag),"
            + " (array_agg(s.art order by s.erfasst_am desc, s.id desc) filter (where b.posten = 'ANSATZ' and s.art <> 'STORNO'"
            + " and w.id is null))[1]"
            + " from buchung b join buchungssatz s on s.id = b.satz_id left join buchungssatz w on w.storniert_id = s.id"
            + " where b.kommune_id = ?1 and b.jahresstelle_id = any (cast(string_to_array(?2, ',') as bigint[]))"
            + " and b.posten in ('ANSATZ', 'NACHTRAG') group by b.jahresstelle_id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** @param zuletzt null where every act was reversed */
    public record Stand(Geldbetrag betrag, Buchungsart zuletzt) {

        /** Nobody entered one. */
        public static final Stand KEINER = new Stand(Geldbetrag.NICHTS, null);
    }

    /** By the id of the position in its year; those without any are left out. */
    public Map<Long, Stand> find(Collection<Long> jahresstellen) {
        List<?> rows = em.createNativeQuery(STAENDE)
                .setParameter(1, currentActor.get().kommuneId())
                .setParameter(2, jahresstellen.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .getResultList();
        Map<Long, Stand> staende = new HashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(r -> staende.put(
                        ((Number) r[0]).longValue(),
                        new Stand(
                                new Geldbetrag((BigDecimal) r[1]),
                                r[2] == null ? null : Buchungsart.valueOf((String) r[2]))));
        return staende;
    }
}
