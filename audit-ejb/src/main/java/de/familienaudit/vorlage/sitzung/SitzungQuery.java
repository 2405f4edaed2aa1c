package de.familienaudit.vorlage.sitzung;

import de.familienaudit.shared.CurrentActor;
import de.familienaudit.shared.EnumNames;
import de.familienaudit.shared.Seite;
import de.familienaudit.vorlage.domain.sitzung.Sitzung;
import de.familienaudit.vorlage.domain.sitzung.Sitzungsstand;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The list of sessions, narrowed and paged by the database. */
@Dependent
class SitzungQuery {

    private static final Pattern JAHR = Pattern.compile("[12]\\d{3}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private static final String JAHRE = "select distinct extract(year from s.tag)::int as jahr from sitzung s"
            + " where s.kommune_id = ?1 order by jahr desc";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentActor currentActor;

    /** The latest first; two statements, however many there are. */
    Seite<Sitzung> findSeite(SitzungFilter filter, int groesse) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, parameters);
        long gesamt = bind(em.createQuery("select count(s) from Sitzung s" + where, Long.class), parameters)
                .getSingleResult();
        int nummer = Seite.nummer(gesamt, filter.seite(), groesse);
        List<Sitzung> zeilen = bind(
                        em.createQuery(
                                "select s from Sitzung s" + where
                                        + " order by s.tag desc, s.von desc nulls last, s.id desc",
                                Sitzung.class),
                        parameters)
                .setFirstResult((nummer - 1) * groesse)
                .setMaxResults(groesse)
                .getResultList();
        return new Seite<>(zeilen, gesamt, nummer, groesse);
    }

    /** Years that have sessions, latest first; one statement. */
    List<Integer> findJahre() {
        List<?> jahre = em.createNativeQuery(JAHRE)
                .setParameter(1, currentActor.get().kommuneId())
                .getResultList();
        return jahre.stream().map(Number.class::cast).map(Number::intValue).toList();
    }

    private String where(SitzungFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where s.kommuneId = :kommune");
        parameters.put("kommune", currentActor.get().kommuneId());
        if (ID.matcher(filter.gremium()).matches()) {
            where.append(" and s.gremium.id = :gremium");
            parameters.put("gremium", Long.valueOf(filter.gremium()));
        }
        if (JAHR.matcher(filter.jahr()).matches()) {
            LocalDate erster = LocalDate.of(Integer.parseInt(filter.jahr()), 1, 1);
            where.append(" and s.tag >= :erster and s.tag < :danach");
            parameters.put("erster", erster);
            parameters.put("danach", erster.plusYears(1));
        }
        EnumNames.find(Sitzungsstand.class, filter.stand())
                .ifPresentOrElse(
                        stand -> {
                            where.append(" and s.stand = :stand");
                            parameters.put("stand", stand);
                        },
                        () -> {
                            where.append(" and s.stand <> :stand");
                            parameters.put("stand", Sitzungsstand.ZURUECKGENOMMEN);
                        });
        return where.toString();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
