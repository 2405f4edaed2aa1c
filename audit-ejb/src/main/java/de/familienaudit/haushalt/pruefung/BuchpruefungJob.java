package de.familienaudit.haushalt.pruefung;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Looks at the ledger of each Kommune every night (rules H-5, H-9), each in a transaction of its own. Of two servers one works: the database
 * gives the lock to one of them, and the other finds what was looked at. What is found stands on a page and in the log of the server.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class BuchpruefungJob {

    private static final Logger LOG = System.getLogger(BuchpruefungJob.class.getName());

    @Inject
    private BuchpruefungRepository repository;

    @Resource
    private UserTransaction transaction;

    /** All books that nobody looked at for half a day. */
    @Schedule(hour = "4", minute = "20", persistent = false)
    public void pruefen() {
        for (List<?> rows = naechstes(); !rows.isEmpty(); rows = naechstes()) {
            Object[] row = (Object[]) rows.get(0);
            LOG.log(
                    ((Number) row[2]).longValue() == 0 ? Level.INFO : Level.ERROR,
                    "Haushaltsbuch gepr\u00fcft: Kommune {0}, {1} Buchungen, {2} Befunde",
                    row[0].toString(),
                    row[1].toString(),
                    row[2].toString());
        }
    }

    private List<?> naechstes() {
        try {
            transaction.begin();
            boolean done = false;
            try {
                List<?> rows = repository.pruefeNaechstes();
                transaction.commit();
                done = true;
                return rows;
            } finally {
                if (!done) {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("the ledger could not be looked at; the next night tries again", e);
        }
    }
}
