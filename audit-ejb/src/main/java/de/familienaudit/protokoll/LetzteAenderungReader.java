package de.familienaudit.protokoll;

import de.familienaudit.shared.verlauf.LetzteAenderung;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Rule G-4: reads from the log who changed a record last. */
@Dependent
class LetzteAenderungReader implements LetzteAenderung {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<Stand> von(String tabelle, long datensatz) {
        List<?> rows = em.createNativeQuery("select a.akteur, a.anwendungsfall, a.zeitpunkt from aenderung a"
                        + " where a.tabelle = ?1 and a.datensatz = ?2 order by a.id desc limit 1")
                .setParameter(1, tabelle)
                .setParameter(2, Long.toString(datensatz))
                .getResultList();
        return rows.stream().map(row -> stand((Object[]) row)).findFirst();
    }

    private static Stand stand(Object[] row) {
        return new Stand((String) row[0], row[1] == null ? "" : (String) row[1], ProtokollRepository.instant(row[2]));
    }
}
