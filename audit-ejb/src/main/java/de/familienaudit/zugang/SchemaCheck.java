package de.familienaudit.zugang;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

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
        // together with its greeting; connectTimeout is only for reaching the host
        loginTimeout = 5,
        properties = {
            // ADR 33: every statement is planned once per connection, and once for all values
            "prepareThreshold=1",
            // ADR 39: who waits longer than this for one answer of the database waits for nothing
            "connectTimeout=5",
            "socketTimeout=20",
            "tcpKeepAlive=true",
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
    static final String REQUIRED = "1.4.83";

    private static final Logger LOG = System.getLogger(SchemaCheck.class.getName());

    @Inject
    private SchemastandReader schema;

    @PostConstruct
    void check() {
        schema.hinweis().ifPresent(hint -> {
            LOG.log(Level.ERROR, hint);
            throw new IllegalStateException(hint);
        });
    }
}
