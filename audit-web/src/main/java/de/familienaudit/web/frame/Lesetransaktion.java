package de.familienaudit.web.frame;

import de.familienaudit.shared.ReadOnly;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;

/**
 * The one transaction of a page that is only read: every service that the page asks joins it, so that the database is
 * told once who acts, and what one service has read another one finds (ADR 33). Each statement still sees the data of its
 * own moment.
 */
@RequestScoped
public class Lesetransaktion {

    @Inject
    private UserTransaction transaktion;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    private boolean offen;

    void beginnen() {
        try {
            transaktion.begin();
            offen = true;
            ReadOnly.mark(registry);
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After a refusal: what the page still asks to show it must not meet the transaction that the refusal ended. */
    public void erneuern() {
        if (offen) {
            abbrechen();
            beginnen();
        }
    }

    /** Nothing was written, so a transaction that a refusal has ended is no fault of the page. */
    void beenden() {
        try {
            if (offen && transaktion.getStatus() == Status.STATUS_ACTIVE) {
                offen = false;
                transaktion.commit();
            }
        } catch (SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        } finally {
            abbrechen();
        }
    }

    /** Does nothing where the transaction has ended. */
    void abbrechen() {
        if (offen) {
            offen = false;
            try {
                transaktion.rollback();
            } catch (SystemException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
