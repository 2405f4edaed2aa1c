package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Timings, printed and never asserted: {@code mvn -Pbench test -pl audit-ejb -am}. */
@Tag("bench")
@DisplayName("Signing and verifying: first and later times")
class SignaturBenchTest {

    private static final Logger LOG = Logger.getLogger(SignaturBenchTest.class.getName());
    private static final int TIMES = 20;

    @Test
    @DisplayName("cold, warmed up, later")
    void timings() throws Exception {
        byte[] pdf = Testdokument.pdf("Bench");
        byte[] datei = Beispielschluessel.datei();
        assertThat(datei).isNotEmpty();
        LOG.info(() -> "warm-up as after a start: " + SignaturWarmup.laufen(Testdokument.JETZT) + " ms");
        byte[] signed = measure("first signature after warm-up", () -> Beispielschluessel.unterschrieben(pdf));
        measure("first verification after warm-up", () -> Beispielschluessel.geprueft(signed, 1));
        later("later signature", () -> Beispielschluessel.unterschrieben(pdf));
        later("later verification", () -> Beispielschluessel.geprueft(signed, 1));
    }

    private static <T> T measure(String what, Callable<T> work) throws Exception {
        long begin = System.nanoTime();
        T result = work.call();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        LOG.info(() -> what + ": " + millis + " ms");
        return result;
    }

    private static void later(String what, Callable<?> work) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            work.call();
            times.add((System.nanoTime() - begin) / 1_000_000);
        }
        times.sort(null);
        LOG.info(() -> what + ": median " + times.get(TIMES / 2) + " ms, slowest " + times.get(TIMES - 1) + " ms");
    }
}
