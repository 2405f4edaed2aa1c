package de.familienaudit.browser.menge;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.browser.Besucher;
import de.familienaudit.browser.BrowserExtension;
import de.familienaudit.browser.Schaddateien;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Reads the login page by itself, and again while twenty people send hostile files to "Signatur prüfen" without a pause, and prints
 * how long an answer takes (rule S-4). No test of speed: the figures belong to the machine.
 */
@Tag("bench")
@ExtendWith(BrowserExtension.class)
class LoginPageBenchIT {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final int SENDERS = 20;
    private static final int OK = 200;

    @Test
    void aloneAndWhileHostileFilesAreRead() throws Exception {
        List<byte[]> files = List.copyOf(Schaddateien.alle().values());
        Besucher sender = Besucher.neuAngemeldet("leser");
        measured(WARM_UP);
        print("alone", measured(MEASURED), 0);
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger answered = new AtomicInteger();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        List<Future<?>> running = new ArrayList<>();
        try {
            for (int i = 0; i < SENDERS; i++) {
                byte[] file = files.get(i % files.size());
                running.add(senders.submit(() -> {
                    while (!stop.get()) {
                        int status = sender.sende("api/pruefung", "application/pdf", file)
                                .status();
                        assertThat(status).isIn(OK, 422, 503);
                        answered.incrementAndGet();
                    }
                }));
            }
            List<Long> nanos = measured(MEASURED);
            stop.set(true);
            for (Future<?> one : running) {
                one.get();
            }
            print("beside " + SENDERS + " hostile files", nanos, answered.get());
        } finally {
            stop.set(true);
            senders.shutdownNow();
        }
    }

    private static List<Long> measured(Duration length) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            assertThat(Besucher.anonym().get("anmelden.xhtml").status()).isEqualTo(OK);
            nanos.add(System.nanoTime() - start);
            Thread.sleep(20);
        }
        Collections.sort(nanos);
        return nanos;
    }

    private static void print(String what, List<Long> nanos, int answered) {
        System.out.printf(
                Locale.ROOT,
                "bench login page %-26s %4d times: p50 %5d ms p95 %5d ms slowest %5d ms; files answered %d%n",
                what,
                nanos.size(),
                nanos.get(nanos.size() / 2) / 1_000_000,
                nanos.get(nanos.size() * 95 / 100) / 1_000_000,
                nanos.get(nanos.size() - 1) / 1_000_000,
                answered);
    }
}
