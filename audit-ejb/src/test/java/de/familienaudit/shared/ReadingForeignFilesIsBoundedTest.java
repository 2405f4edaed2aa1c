package de.familienaudit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "A-2, S-4: Es werden nur so viele fremde Dateien zugleich und nur so lange gelesen, wie der Server verträgt")
class ReadingForeignFilesIsBoundedTest {

    private static final Duration SOON = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("the answer of the work, or its refusal, comes back")
    void answers() {
        Lesestand stand = new Lesestand(threads, 1, SOON, LONG);
        assertThat(stand.lies("S-4", () -> "gut")).isEqualTo("gut");
        assertThatThrownBy(() -> stand.lies("S-4", () -> {
                    throw new BusinessRuleException(Violation.of("S-4.kein_pdf"));
                }))
                .hasMessage("S-4.kein_pdf");
        assertThatThrownBy(() -> stand.lies("S-4", () -> {
                    throw new OutOfMemoryError("test");
                }))
                .hasMessage("S-4.datei_entpackt_zu_gross");
        assertThat(stand.lies("S-4", () -> "wieder frei")).isEqualTo("wieder frei");
    }

    @Test
    @DisplayName("one too many is told to come again, and finds a place when one is free")
    void full() throws Exception {
        Lesestand stand = new Lesestand(threads, 1, SOON, LONG);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<String> first = threads.submit(() -> stand.lies("S-4", () -> {
            begun.countDown();
            go.await();
            return "fertig";
        }));
        begun.await();
        assertThatThrownBy(() -> stand.lies("S-4", () -> "zu viel")).hasMessage("S-4.ausgelastet");
        go.countDown();
        assertThat(first.get()).isEqualTo("fertig");
        assertThat(new Lesestand(threads, 1, LONG, LONG).lies("S-4", () -> "jetzt"))
                .isEqualTo("jetzt");
    }

    @Test
    @DisplayName("what takes too long is given up, and keeps its place until it really ends")
    void tooLong() throws Exception {
        Lesestand stand = new Lesestand(threads, 1, SOON, SOON);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        assertThatThrownBy(() -> stand.lies("S-4", () -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        end.await();
                    }
                    return "nie";
                }))
                .hasMessage("S-4.dauert_zu_lange");
        interrupted.await();
        assertThatThrownBy(() -> stand.lies("S-4", () -> "x")).hasMessage("S-4.ausgelastet");
        end.countDown();
    }

    @Test
    @DisplayName("a reader whose time is over ends with its rule")
    void ends() throws Exception {
        Lesestand stand = new Lesestand(threads, 1, SOON, SOON);
        CountDownLatch ended = new CountDownLatch(1);
        assertThatThrownBy(() -> stand.lies("A-2", () -> {
                    try {
                        while (true) {
                            Leseplatz.weiter("A-2");
                        }
                    } finally {
                        ended.countDown();
                    }
                }))
                .hasMessage("A-2.dauert_zu_lange");
        ended.await();
    }

    @Test
    @DisplayName("a reading that was given up before it began leaves its place to the next")
    void neverBegun() {
        AtomicBoolean interrupts = new AtomicBoolean();
        ExecutorService neverBegins = new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>()) {
            @Override
            public void execute(Runnable command) {
                if (interrupts.get()) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        try {
            Lesestand stand = new Lesestand(neverBegins, 1, SOON, SOON);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> stand.lies("S-4", () -> "nie")).hasMessage("S-4.dauert_zu_lange");
            }
            interrupts.set(true);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> stand.lies("S-4", () -> "nie")).hasMessage("S-4.dauert_zu_lange");
                assertThat(Thread.interrupted()).isTrue();
            }
        } finally {
            neverBegins.shutdownNow();
        }
    }
}
