package de.familienaudit.shared;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Bounded reading of foreign files: at most so many at once on this server, none longer than so long. A reading that was given
 * up is interrupted and keeps its place until it really ends, so that hostile files cannot pile up.
 */
final class Lesestand {

    private static final String FELD = "datei";

    private final ExecutorService executor;
    private final Semaphore plaetze;
    private final Duration wartezeit;
    private final Duration hoechstdauer;

    Lesestand(ExecutorService executor, int plaetze, Duration wartezeit, Duration hoechstdauer) {
        this.executor = executor;
        this.plaetze = new Semaphore(plaetze);
        this.wartezeit = wartezeit;
        this.hoechstdauer = hoechstdauer;
    }

    /**
     * @param regel number of the rule that speaks when it cannot be read
     * @throws BusinessRuleException at the field {@code datei}: &lt;regel&gt;.ausgelastet, &lt;regel&gt;.dauert_zu_lange,
     *     &lt;regel&gt;.datei_entpackt_zu_gross, or what the work throws
     */
    <T> T lies(String regel, Callable<T> work) {
        AtomicBoolean vergeben = new AtomicBoolean();
        Future<T> future = beginne(regel, work, vergeben);
        try {
            return future.get(hoechstdauer.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            gibAuf(future, vergeben);
            throw ablehnung(regel + ".dauert_zu_lange", e);
        } catch (InterruptedException e) {
            gibAuf(future, vergeben);
            Thread.currentThread().interrupt();
            throw ablehnung(regel + ".dauert_zu_lange", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof OutOfMemoryError || e.getCause() instanceof StackOverflowError) {
                throw ablehnung(regel + ".datei_entpackt_zu_gross", e);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** @param vergeben set by whoever owns the place from then on: the work when it begins, or the caller who gave up before */
    private <T> Future<T> beginne(String regel, Callable<T> work, AtomicBoolean vergeben) {
        try {
            if (!plaetze.tryAcquire(wartezeit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ablehnung(regel + ".ausgelastet", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ablehnung(regel + ".ausgelastet", e);
        }
        try {
            return executor.submit(() -> {
                if (!vergeben.compareAndSet(false, true)) {
                    throw new CancellationException();
                }
                try {
                    return work.call();
                } finally {
                    plaetze.release();
                }
            });
        } catch (RejectedExecutionException e) {
            plaetze.release();
            throw ablehnung(regel + ".ausgelastet", e);
        }
    }

    /** A work that never began cannot give its place back itself. */
    private void gibAuf(Future<?> future, AtomicBoolean vergeben) {
        future.cancel(true);
        if (vergeben.compareAndSet(false, true)) {
            plaetze.release();
        }
    }

    private static BusinessRuleException ablehnung(String code, Throwable cause) {
        BusinessRuleException refusal = new BusinessRuleException(Violation.at(FELD, code));
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
