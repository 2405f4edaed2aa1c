package de.familienaudit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Twenty files at once that want more work than there is. */
@DisplayName("S-4: Keine Datei hält den Server auf")
@ExtendWith(BrowserExtension.class)
class HostileFilesStopNobodyIT {

    /** Against standing still; the real figure comes from the benchmark. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    @DisplayName("twenty hostile files are answered, and the login page goes on answering")
    void theLoginPageGoesOnAnswering() throws Exception {
        Map<String, byte[]> files = Schaddateien.alle();
        Besucher sender = Besucher.neuAngemeldet("leser");
        ExecutorService threads = Executors.newFixedThreadPool(2 * files.size());
        Map<String, Future<Integer>> answers = new LinkedHashMap<>();
        List<Long> waits = new ArrayList<>();
        try {
            for (int round = 0; round < 2; round++) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    answers.put(file.getKey() + " " + round, threads.submit(() -> sender.sende(
                                    "api/pruefung", "application/pdf", file.getValue())
                            .status()));
                }
            }
            do {
                long begin = System.nanoTime();
                assertThat(Besucher.anonym().get("anmelden.xhtml").status()).isEqualTo(200);
                waits.add(System.nanoTime() - begin);
                Thread.sleep(100);
            } while (!answers.values().stream().allMatch(Future::isDone));
            for (Map.Entry<String, Future<Integer>> answer : answers.entrySet()) {
                assertThat(answer.getValue().get()).as(answer.getKey()).isIn(200, 422, 503);
            }
        } finally {
            threads.shutdownNow();
        }
        long longest = waits.stream().mapToLong(Long::longValue).max().orElseThrow();
        System.out.println("login page asked " + waits.size() + " times, slowest " + longest / 1_000_000 + " ms");
        assertThat(Duration.ofNanos(longest)).isLessThan(SOON);
        assertThat(sender.sende("api/pruefung", "application/pdf", new byte[] {'%'})
                        .status())
                .as("the next file is read again")
                .isEqualTo(422);
    }
}
