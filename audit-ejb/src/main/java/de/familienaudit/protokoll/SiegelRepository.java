package de.familienaudit.protokoll;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Seals and their checking; the checking SQL comes with the program, never from the database. */
@Dependent
class SiegelRepository {

    /** The same files that the migrator of module db uses. */
    private static final String PRUEFEN = read("pruefen.sql");

    private static final String SCHRITT = read("schritt.sql");

    private static final String OFFEN = read("offen.sql");

    @PersistenceContext
    private EntityManager em;

    /** Seals one batch: rows of Kommune, number and hash of the new seals; none when there is nothing to do. */
    List<?> versiegeln(int hoechstens) {
        return em.createNativeQuery("select s.kommune_id, s.nummer, s.hash, s.anzahl from protokoll_versiegeln(?1) s")
                .setParameter(1, hoechstens)
                .getResultList();
    }

    /** Removes the entries of some seals whose time of keeping is over: rows of Kommune, number and count. */
    List<?> ausduennen(int hoechstens) {
        return em.createNativeQuery("select s.kommune_id, s.nummer, s.hash, s.anzahl from protokoll_ausduennen(?1) s")
                .setParameter(1, hoechstens)
                .getResultList();
    }

    /**
     * Lets a look at the log go over every entry, also those about records that the actor may not see (V-10); afterwards it does no
     * longer. What the files ask for are numbers, hashes, and where a finding is: never what an entry says.
     */
    <T> T pruefend(Supplier<T> blick) {
        pruefung("protokoll");
        T gesehen = blick.get();
        pruefung("");
        return gesehen;
    }

    private void pruefung(String wert) {
        em.createNativeQuery("select set_config('audit.pruefung', ?1, true)")
                .setParameter(1, wert)
                .getSingleResult();
    }

    /** Those of these entries that the actor may read; one statement, none for none. */
    Set<Long> findLesbare(Collection<Long> eintraege) {
        if (eintraege.isEmpty()) {
            return Set.of();
        }
        List<?> ids = em.createNativeQuery(
                        "select a.id from aenderung a where a.id in (select cast(x as bigint) from unnest(string_to_array(?1, ',')) x)")
                .setParameter(1, eintraege.stream().map(String::valueOf).collect(Collectors.joining(",")))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /** Findings in the seals of these numbers: rows as described in the file. */
    List<?> pruefe(long kommune, int von, int bis) {
        return em.createNativeQuery(PRUEFEN)
                .setParameter(1, kommune)
                .setParameter(2, von)
                .setParameter(3, bis)
                .getResultList();
    }

    /** The last seal to check together with this one and those after it; not before {@code von}. */
    int findLastOfStep(long kommune, int von) {
        Object letztes = em.createNativeQuery(SCHRITT)
                .setParameter(1, kommune)
                .setParameter(2, von)
                .getSingleResult();
        return letztes == null ? von : Math.max(von, ((Number) letztes).intValue());
    }

    /** The state besides the seals: one row as described in the file. */
    Object[] stand(long kommune, Instant frist) {
        return (Object[]) em.createNativeQuery(OFFEN)
                .setParameter(1, kommune)
                .setParameter(2, Timestamp.from(frist))
                .getSingleResult();
    }

    private static String read(String file) {
        try (InputStream in = SiegelRepository.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
