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

    @PersistenceContext
    private EntityManager em;

    /** First and last known day of all measures of the Fassung; null where none is known. */
    LocalDate[] findGrenzen(long fassungId) {
        Object[] row = (Object[])
                em.createQuery("select min(f.beginn.von), min(f.beginn.bis), max(f.ende.von), max(f.ende.bis)"
                                + " from Massnahmentext t join Fortschritt f on f.massnahme = t.massnahme"
                                + " where t.fassung.id = :fassung")
                        .setParameter("fassung", fassungId)
                        .getSingleResult();
        return new LocalDate[] {
            first((LocalDate) row[0], (LocalDate) row[1]), last((LocalDate) row[2], (LocalDate) row[3])
        };
    }

    private static LocalDate first(LocalDate a, LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    private static LocalDate last(LocalDate a, LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
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
