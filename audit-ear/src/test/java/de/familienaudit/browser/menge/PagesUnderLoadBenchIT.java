package de.familienaudit.browser.menge;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.browser.Besucher;
import de.familienaudit.browser.BrowserExtension;
import de.familienaudit.browser.Datenbestand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Reads the main pages with 1, 8 and 32 people, each with a session of its own, for a Kommune with 54 measures and one with
 * 20,000, and prints what it takes. No test of speed: the figures belong to the machine.
 */
@Tag("bench")
@ExtendWith(BrowserExtension.class)
class PagesUnderLoadBenchIT {

    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration MEASURED = Duration.ofSeconds(12);

    private static final List<Seite> SEITEN = List.of(
            new Seite("uebersicht.xhtml", 0, 0, 0),
            new Seite("zielvereinbarung/index.xhtml", 0, 0, 0),
            new Seite("zielvereinbarung/massnahme.xhtml?id={massnahme}", 0, 0, 0));

    private final Datenbestand daten = Mengengeruest.daten();

    /** What one person saw. */
    private record Messung(List<Long> nanos, int fehler) {}

    @Test
    void pagesForOneEightAndThirtyTwoPeople() throws Exception {
        for (int leute : new int[] {1, 8, 32}) {
            for (String konto : List.of(Mengengeruest.KLEIN, Mengengeruest.GROSS)) {
                List<Besucher> besucher = IntStream.range(0, leute)
                        .mapToObj(n -> Besucher.neuAngemeldet(konto))
                        .toList();
                for (Seite seite : SEITEN) {
                    measure(besucher, konto, new Kennungen(daten, konto).adresse(seite));
                }
            }
        }
    }

    private static void measure(List<Besucher> besucher, String konto, String adresse) throws Exception {
        read(besucher, adresse, WARM_UP);
        Serverlast before = Serverlast.jetzt();
        long start = System.nanoTime();
        List<Messung> messungen = read(besucher, adresse, MEASURED);
        double seconds = (System.nanoTime() - start) / 1e9;
        Serverlast after = Serverlast.jetzt();
        List<Long> nanos = new ArrayList<>();
        messungen.forEach(messung -> nanos.addAll(messung.nanos()));
        Collections.sort(nanos);
        int fehler = messungen.stream().mapToInt(Messung::fehler).sum();
        System.out.printf(
                Locale.ROOT,
                "bench %-14s %-48s %2d people: %6.1f/s p50 %5d ms p95 %5d ms errors %d; CPU per request: server %6.1f ms,"
                        + " database %6.1f ms; memory of the server %d MB%n",
                konto,
                adresse,
                besucher.size(),
                nanos.size() / seconds,
                nanos.get(nanos.size() / 2) / 1_000_000,
                nanos.get(nanos.size() * 95 / 100) / 1_000_000,
                fehler,
                after.server().minus(before.server()).toMillis() / (double) nanos.size(),
                after.datenbank().minus(before.datenbank()).toMillis() / (double) nanos.size(),
                after.speicher());
        assertThat(fehler).isZero();
    }

    private static List<Messung> read(List<Besucher> besucher, String adresse, Duration length) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(besucher.size());
        try {
            long end = System.nanoTime() + length.toNanos();
            List<Callable<Messung>> tasks = besucher.stream()
                    .map(b -> (Callable<Messung>) () -> readUntil(end, b, adresse))
                    .toList();
            List<Messung> messungen = new ArrayList<>();
            for (Future<Messung> messung : people.invokeAll(tasks)) {
                messungen.add(messung.get());
            }
            return messungen;
        } finally {
            people.shutdown();
        }
    }

    private static Messung readUntil(long end, Besucher besucher, String adresse) {
        List<Long> nanos = new ArrayList<>();
        int fehler = 0;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            if (besucher.get(adresse).status() != 200) {
                fehler++;
            }
            nanos.add(System.nanoTime() - start);
        }
        return new Messung(nanos, fehler);
    }
}
