package de.familienaudit.signatur.signaturpruefung;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Rule S-4: bounded verification. At most so many at once on this server, none longer than so long. A verification that
 * was given up keeps its place until it really ends, so that hostile files cannot pile up.
 */
final class Pruefstand {

    private static final String FELD = "datei";

    private final ExecutorService executor;
    private final Semaphore plaetze;
    private final Duration wartezeit;
    private final Duration hoechstdauer;

    Pruefstand(ExecutorService executor, int plaetze, Duration wartezeit, Duration hoechstdauer) {
        this.executor = executor;
        this.plaetze = new Semaphore(plaetze);
        this.wartezeit = wartezeit;
        this.hoechstdauer = hoechstdauer;
    }

    /** @throws BusinessRuleException S-4.ausgelastet, S-4.dauert_zu_lange, or what the work throws */
    <T> T laufe(Callable<T> work) {
        Future<T> future = beginne(work);
        try {
            return future.get(hoechstdauer.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true);
            throw ablehnung("S-4.dauert_zu_lange", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ablehnung("S-4.dauert_zu_lange", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof OutOfMemoryError || e.getCause() instanceof StackOverflowError) {
                throw ablehnung("S-4.datei_entpackt_zu_gross", e);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private <T> Future<T> beginne(Callable<T> work) {
        try {
            if (!plaetze.tryAcquire(wartezeit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ablehnung("S-4.ausgelastet", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ablehnung("S-4.ausgelastet", e);
        }
        try {
            return executor.submit(() -> {
                try {
                    return work.call();
                } finally {
                    plaetze.release();
                }
            });
        } catch (RejectedExecutionException e) {
            plaetze.release();
            throw ablehnung("S-4.ausgelastet", e);
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
