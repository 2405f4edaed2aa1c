package de.familienaudit.protokoll;

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
import java.util.function.Supplier;

/**
 * Seals the change log every few minutes and clears what was kept long enough (rule G-2). Small batches, each a transaction of
 * its own; of two servers one works, because the database gives the lock to one of them only. Who wants to prove later that
 * nothing was rewritten compares with the hashes that stand in the log of the server.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ProtokollJob {

    private static final Logger LOG = System.getLogger(ProtokollJob.class.getName());

    private static final int ENTRIES_AT_A_TIME = 1000;

    private static final int SEALS_AT_A_TIME = 20;

    /** So that a long backlog leaves room for others; the next run goes on. */
    private static final int BATCHES_PER_RUN = 50;

    @Inject
    private SiegelRepository siegel;

    @Resource
    private UserTransaction transaction;

    /** Seals what is committed and not sealed yet, a few seconds after it was done; of several servers one does it. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void versiegeln() {
        repeat("Protokoll versiegelt", () -> siegel.versiegeln(ENTRIES_AT_A_TIME));
    }

    /** Clears whole seals whose time of keeping is over. */
    @Schedule(hour = "3", minute = "40", persistent = false)
    public void aufbewahren() {
        repeat("Protokoll nach Ablauf der Aufbewahrung entfernt", () -> siegel.ausduennen(SEALS_AT_A_TIME));
    }

    private void repeat(String what, Supplier<List<?>> batch) {
        for (int i = 0; i < BATCHES_PER_RUN; i++) {
            List<?> seals = inTransaction(batch);
            if (seals.isEmpty()) {
                return;
            }
            for (Object seal : seals) {
                Object[] row = (Object[]) seal;
                LOG.log(
                        Level.INFO,
                        "{0}: Kommune {1}, Siegel {2}, {3} Eintr\u00e4ge, Hash {4}",
                        what,
                        row[0].toString(),
                        row[1].toString(),
                        row[3].toString(),
                        row[2]);
            }
        }
    }

    private List<?> inTransaction(Supplier<List<?>> batch) {
        try {
            transaction.begin();
            boolean done = false;
            try {
                List<?> seals = batch.get();
                transaction.commit();
                done = true;
                return seals;
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
            throw new IllegalStateException("the change log could not be sealed; the next run tries again", e);
        }
    }
}
