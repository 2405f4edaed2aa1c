package de.familienaudit.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/**
 * The one transaction of a page that is only read: every service that the page asks joins it, so that the database is
 * told once who acts, the page sees one state of the data, and what one service has read another one finds (ADR 33).
 */
@RequestScoped
public class Lesetransaktion {

    @Inject
    private UserTransaction transaktion;

    private boolean offen;

    void beginnen() {
        try {
            transaktion.begin();
            offen = true;
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After a refusal: what the page still asks to show it must not meet the transaction that the refusal ended. */
    public void erneuern() {
        if (offen) {
            offen = false;
            zurueck();
            beginnen();
        }
    }

    void beenden() {
        if (!offen) {
            return;
        }
        offen = false;
        try {
            if (transaktion.getStatus() == Status.STATUS_ACTIVE) {
                transaktion.commit();
            } else {
                transaktion.rollback();
            }
        } catch (SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private void zurueck() {
        try {
            transaktion.rollback();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
