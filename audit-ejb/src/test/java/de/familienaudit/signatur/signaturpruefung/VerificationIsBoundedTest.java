package de.familienaudit.signatur.signaturpruefung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Violation;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-4: Es laufen nur so viele Prüfungen zugleich und nur so lange, wie der Server verträgt")
class VerificationIsBoundedTest {

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
        Pruefstand stand = new Pruefstand(threads, 1, SOON, LONG);
        assertThat(stand.laufe(() -> "gut")).isEqualTo("gut");
        assertThatThrownBy(() -> stand.laufe(() -> {
                    throw new BusinessRuleException(Violation.of("S-4.kein_pdf"));
                }))
                .hasMessage("S-4.kein_pdf");
        assertThatThrownBy(() -> stand.laufe(() -> {
                    throw new OutOfMemoryError("test");
                }))
                .hasMessage("S-4.datei_entpackt_zu_gross");
        assertThat(stand.laufe(() -> "wieder frei")).isEqualTo("wieder frei");
    }

    @Test
    @DisplayName("one too many is told to come again, and finds a place when one is free")
    void full() throws Exception {
        Pruefstand stand = new Pruefstand(threads, 1, SOON, LONG);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<String> first = threads.submit(() -> stand.laufe(() -> {
            begun.countDown();
            go.await();
            return "fertig";
        }));
        begun.await();
        assertThatThrownBy(() -> stand.laufe(() -> "zu viel")).hasMessage("S-4.ausgelastet");
        go.countDown();
        assertThat(first.get()).isEqualTo("fertig");
        assertThat(new Pruefstand(threads, 1, LONG, LONG).laufe(() -> "jetzt")).isEqualTo("jetzt");
    }

    @Test
    @DisplayName("what takes too long is given up, and keeps its place until it really ends")
    void tooLong() throws Exception {
        Pruefstand stand = new Pruefstand(threads, 1, SOON, SOON);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        assertThatThrownBy(() -> stand.laufe(() -> {
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
        assertThatThrownBy(() -> stand.laufe(() -> "x")).hasMessage("S-4.ausgelastet");
        end.countDown();
    }
}
