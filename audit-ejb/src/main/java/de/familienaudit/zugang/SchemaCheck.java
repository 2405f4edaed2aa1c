package de.familienaudit.zugang;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Refuses to start on a database whose schema is older than this program; the migrator of module db brings it up to
 * date, as the owner, whose password the application never holds.
 */
@Singleton
@Startup
@DataSourceDefinition(
        name = "java:app/jdbc/audit",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${ENV=AUDIT_DB_URL}",
        user = "${ENV=AUDIT_DB_USER}",
        password = "${ENV=AUDIT_DB_PASSWORD}",
        minPoolSize = 3,
        initialPoolSize = 3,
        maxPoolSize = 20,
        maxIdleTime = 300,
        properties = {
            // ADR 33: every statement is planned once per connection, and once for all values
            "prepareThreshold=1",
            "options=-c plan_cache_mode=force_generic_plan",
            "fish.payara.max-wait-time-in-millis=10000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true"
        })
public class SchemaCheck {

    /** The newest migration that this program needs. */
    static final String REQUIRED = "1.1.70";

    private static final Logger LOG = System.getLogger(SchemaCheck.class.getName());

    @PersistenceContext
    private EntityManager em;

    @PostConstruct
    void check() {
        Schemastand.von(ausgefuehrte(), hatTabellen()).hinweis(REQUIRED).ifPresent(hint -> {
            LOG.log(Level.ERROR, hint);
            throw new IllegalStateException(hint);
        });
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
