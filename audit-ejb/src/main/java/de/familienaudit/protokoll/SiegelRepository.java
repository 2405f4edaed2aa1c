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
import java.util.List;

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
