package de.familienaudit.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;

/**
 * Reads what a query finds row by row from the database, so that memory does not grow with it (ADR 34). Runs forward once,
 * inside the transaction that it was opened in: the database ends it there.
 */
@Dependent
public class Zeiger {

    /** Rows that the driver fetches at once. */
    private static final int STUECK = 500;

    /** Whatever the planner believes: each table is read once, for the rows that are there now (ADR 33). */
    private static final String JEDE_TABELLE_EINMAL =
            "set local plan_cache_mode = force_custom_plan; set local enable_nestloop = off";

    private static final String WIE_SONST =
            "set local plan_cache_mode to default; set local enable_nestloop to default";

    @PersistenceContext
    private EntityManager em;

    /** @param query constructs records; entities would stay in the persistence context */
    @SuppressWarnings("unchecked") // with these hints EclipseLink answers with a cursor of the same rows
    public <T> Iterator<T> oeffne(TypedQuery<T> query) {
        Query zeiger = query.setHint("eclipselink.cursor.scrollable", true)
                .setHint("eclipselink.cursor.scrollable.result-set-type", "ForwardOnly")
                .setHint("eclipselink.jdbc.fetch-size", STUECK);
        stelle(JEDE_TABELLE_EINMAL);
        Iterator<T> zeilen = (Iterator<T>) zeiger.getSingleResult();
        stelle(WIE_SONST);
        return zeilen;
    }

    /** After a failure the transaction is over, and these settings with it. */
    private void stelle(String einstellung) {
        try (Statement statement = em.unwrap(Connection.class).createStatement()) {
            statement.execute(einstellung);
        } catch (SQLException e) {
            throw new IllegalStateException("the database takes no setting for a plan", e);
        }
    }
}
