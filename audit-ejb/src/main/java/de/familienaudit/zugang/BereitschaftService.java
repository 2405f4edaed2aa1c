package de.familienaudit.zugang;

import de.familienaudit.shared.DatabaseOutage;
import de.familienaudit.shared.Guarded;
import de.familienaudit.shared.Requires;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Whether this server can work: asked by whoever watches over it or shares the requests among several. */
@Stateless
@Guarded
public class BereitschaftService {

    private static final Logger LOG = System.getLogger(BereitschaftService.class.getName());

    @Inject
    private SchemastandReader schema;

    /** What the answer is. */
    public enum Bereitschaft {
        BEREIT,
        /** The database does not answer. */
        DATENBANK_FEHLT,
        /** The database answers, its tables are not those of this program. */
        SCHEMA_PASST_NICHT
    }

    /** One small question to the database, without a transaction; the reason stands in the log only. */
    @Requires(value = ZugangRechte.ANMELDEN, schreibt = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Bereitschaft bereitschaft() {
        try {
            return schema.hinweis().isEmpty() ? Bereitschaft.BEREIT : Bereitschaft.SCHEMA_PASST_NICHT;
        } catch (RuntimeException e) {
            if (!DatabaseOutage.isBehind(e)) {
                throw e;
            }
            LOG.log(Level.WARNING, "nicht bereit, die Datenbank antwortet nicht: " + e.getMessage());
            return Bereitschaft.DATENBANK_FEHLT;
        }
    }
}
