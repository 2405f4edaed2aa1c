package de.familienaudit.zugang;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads how far the database was migrated, and compares it with what this program needs. */
@Dependent
class SchemastandReader {

    @PersistenceContext
    private EntityManager em;

    /** What the administration has to do before the program can work; empty when nothing. */
    Optional<String> hinweis() {
        return Schemastand.von(ausgefuehrte(), hatTabellen()).hinweis(SchemaCheck.REQUIRED);
    }

    private List<String> ausgefuehrte() {
        if (!vorhanden("flyway_schema_history")) {
            return List.of();
        }
        List<?> versions = em.createNativeQuery(
                        "select version from flyway_schema_history where success and version is not null")
                .getResultList();
        return versions.stream().map(String.class::cast).toList();
    }

    private boolean hatTabellen() {
        return vorhanden("kommune");
    }

    private boolean vorhanden(String tabelle) {
        return em.createNativeQuery("select cast(to_regclass(?1) as text)")
                        .setParameter(1, tabelle)
                        .getSingleResult()
                != null;
    }
}
