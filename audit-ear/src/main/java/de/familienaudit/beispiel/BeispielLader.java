package de.familienaudit.beispiel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;

/**
 * Loads the example once: all of it in one transaction, so that a start that was broken off leaves nothing half, and
 * under a lock, so that a second server finds it done.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@TransactionManagement(TransactionManagementType.BEAN)
public class BeispielLader {

    private static final Logger LOG = System.getLogger(BeispielLader.class.getName());
    private static final int TIMEOUT_SECONDS = 300;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Inject
    private RequestContextController request;

    @Inject
    private Grunddaten grunddaten;

    @Inject
    private Vereinbarungen vereinbarungen;

    @Inject
    private Gremienbeispiel gremien;

    @Inject
    private Zertifikatsbeispiel zertifikate;

    @Inject
    private Vorlagenbeispiel vorlagen;

    @Inject
    private Sitzungsbeispiel sitzungen;

    @Inject
    private Haushaltsbeispiel haushalt;

    @Inject
    private Signaturbeispiel signaturen;

    @PostConstruct
    void load() {
        if (!"true".equals(System.getenv("AUDIT_BEISPIEL"))) {
            return;
        }
        boolean activated = request.activate();
        try {
            transaction.setTransactionTimeout(TIMEOUT_SECONDS);
            transaction.begin();
            if (isEmpty()) {
                LOG.log(Level.INFO, "Die Beispieldaten werden geladen.");
                Grunddaten.Konten konten = grunddaten.anlegen();
                long kreis = vereinbarungen.kyffhaeuserkreis(konten);
                long stadt = vereinbarungen.sondershausen(konten);
                gremien.anlegen(konten);
                vorlagen.anlegen(konten, Map.of("kreis", kreis, "stadt", stadt));
                vereinbarungen.kyffhaeuserkreisFortfuehren(konten, kreis);
                vereinbarungen.sondershausenFortfuehren(konten, stadt);
                sitzungen.anlegen(konten);
                zertifikate.anlegen(konten);
                haushalt.anlegen(konten);
                signaturen.anlegen(konten);
            }
            transaction.commit();
        } catch (Exception e) {
            rollback();
            throw new IllegalStateException("Die Beispieldaten konnten nicht geladen werden.", e);
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    private boolean isEmpty() {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtext('beispieldaten')),"
                        + " set_config('audit.akteur', 'beispieldaten', true), set_config('audit.konto', '0', true),"
                        + " set_config('audit.kommune', '0', true)")
                .getSingleResult();
        // nobody is signed in here, so no account can be seen; the name of the first one tells
        return em.createNativeQuery("select konto_mit_benutzername(?1)")
                        .setParameter(1, Beispiele.VORLAGEN.get(0).benutzername())
                        .getSingleResult()
                == null;
    }

    private void rollback() {
        try {
            transaction.rollback();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Das Zurückrollen der Beispieldaten ist fehlgeschlagen.", e);
        }
    }
}
