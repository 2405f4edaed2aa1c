package de.familienaudit.zielvereinbarung.massnahme;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the plan needs beside the list: the span of all times and what builds on what. */
@Dependent
public class ZeitplanRepository {

    /** The join is a full one, so that each side is read once, however few rows the planner expects (ADR 33). */
    private static final String GRENZEN =
            """
            select cast(min(least(f.beginn_von, f.beginn_bis)) filter (where t.id is not null) as text),
                   cast(max(greatest(f.ende_von, f.ende_bis)) filter (where t.id is not null) as text)
              from (select id, massnahme_id from massnahmentext where fassung_id = ?1) t
              full join fortschritt f on f.massnahme_id = t.massnahme_id""";

    @PersistenceContext
    private EntityManager em;

    /** First and last known day of all measures of the Fassung; null where none is known. */
    LocalDate[] findGrenzen(long fassungId) {
        Object[] row = (Object[])
                em.createNativeQuery(GRENZEN).setParameter(1, fassungId).getSingleResult();
        return new LocalDate[] {tag(row[0]), tag(row[1])};
    }

    private static LocalDate tag(Object wert) {
        return wert == null ? null : LocalDate.parse((String) wert);
    }

    /** By number of a measure or Ziel: the numbers that it builds on (rule A-11). */
    public Map<String, List<String>> findAbhaengigkeiten(long fassungId) {
        return em.createQuery(
                        "select a.von, a.auf from Abhaengigkeit a where a.fassung.id = :fassung order by a.von, a.auf",
                        Object[].class)
                .setParameter("fassung", fassungId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
