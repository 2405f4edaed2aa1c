package de.familienaudit.zertifikat.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each zone has a JVM of its own, because the zone of a JVM is read once. */
@DisplayName("Z-4: Die Antwort eines Augenblicks ist dieselbe, in welcher Zeitzone der Server auch läuft")
class SealIsTheSameInEveryZoneTest {

    /**
     * Instant, its day in Berlin, answer of the example with days of the gap and the claim that says otherwise, answer of a Kommune
     * with a 29 February in it, end of three years and of one year from that day, and by how many days it is earlier than that.
     */
    private static final List<String> ERWARTET = List.of(
            "2018-06-30T00:00:00+02:00 | 2018-06-30 | JA | NEIN | 2021-06-29 2019-06-29 | -1095",
            "2018-06-30T00:05:00+02:00 | 2018-06-30 | JA | NEIN | 2021-06-29 2019-06-29 | -1095",
            "2018-06-30T23:59:59+02:00 | 2018-06-30 | JA | NEIN | 2021-06-29 2019-06-29 | -1095",
            "2018-07-01T00:00:00+02:00 | 2018-07-01 | NEIN 849 November 2023 | NEIN | 2021-06-30 2019-06-30 | -1095",
            "2018-07-01T00:05:00+02:00 | 2018-07-01 | NEIN 849 November 2023 | NEIN | 2021-06-30 2019-06-30 | -1095",
            "2023-11-30T23:59:59+01:00 | 2023-11-30 | JA | NEIN | 2026-11-29 2024-11-29 | -1095",
            "2023-12-01T00:05:00+01:00 | 2023-12-01 | UNTER_VORBEHALT | NEIN | 2026-11-30 2024-11-30 | -1095",
            "2028-02-28T00:05:00+01:00 | 2028-02-28 | UNTER_VORBEHALT | NEIN 365 | 2031-02-27 2029-02-27 | -1095",
            "2028-02-28T23:59:59+01:00 | 2028-02-28 | UNTER_VORBEHALT | NEIN 365 | 2031-02-27 2029-02-27 | -1095",
            "2028-02-29T00:00:00+01:00 | 2028-02-29 | UNTER_VORBEHALT | UNTER_VORBEHALT | 2031-02-28 2029-02-28 | -1095",
            "2028-02-29T00:05:00+01:00 | 2028-02-29 | UNTER_VORBEHALT | UNTER_VORBEHALT | 2031-02-28 2029-02-28 | -1095",
            "2022-12-31T23:59:59+01:00 | 2022-12-31 | JA | NEIN | 2025-12-30 2023-12-30 | -1095",
            "2023-01-01T00:00:00+01:00 | 2023-01-01 | JA | NEIN | 2025-12-31 2023-12-31 | -1095",
            "2026-03-29T00:05:00+01:00 | 2026-03-29 | UNTER_VORBEHALT | JA | 2029-03-28 2027-03-28 | -1095",
            "2026-03-29T01:59:59+01:00 | 2026-03-29 | UNTER_VORBEHALT | JA | 2029-03-28 2027-03-28 | -1095",
            "2026-03-29T03:00:00+02:00 | 2026-03-29 | UNTER_VORBEHALT | JA | 2029-03-28 2027-03-28 | -1095",
            "2026-10-25T00:05:00+02:00 | 2026-10-25 | UNTER_VORBEHALT | JA | 2029-10-24 2027-10-24 | -1095",
            "2026-10-25T02:30:00+02:00 | 2026-10-25 | UNTER_VORBEHALT | JA | 2029-10-24 2027-10-24 | -1095",
            "2026-10-25T02:30:00+01:00 | 2026-10-25 | UNTER_VORBEHALT | JA | 2029-10-24 2027-10-24 | -1095",
            "2026-10-25T23:59:59+01:00 | 2026-10-25 | UNTER_VORBEHALT | JA | 2029-10-24 2027-10-24 | -1095");

    @DisplayName("Erste und letzte Minuten der Tage, Jahreswechsel, 29. Februar und beide Zeitumstellungen")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Europe/Berlin", "UTC", "America/Los_Angeles", "Pacific/Kiritimati"})
    void zonen(String zone) throws Exception {
        assertThat(antworten(zone)).containsExactlyElementsOf(ERWARTET);
    }

    private static List<String> antworten(String zone) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Duser.timezone=" + zone,
                "-cp",
                classPath(),
                Zonenprobe.class.getName()));
        ERWARTET.forEach(zeile -> command.add(zeile.substring(0, zeile.indexOf(' '))));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text.lines().toList();
    }

    /** The classes of program and tests, and whatever the running JVM knows beside them. */
    private static String classPath() {
        return Stream.concat(
                        Stream.of(Zonenprobe.class, SiegelRule.class)
                                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                                .getCodeSource()
                                                .getLocation()
                                                .toString()))
                                        .toString()),
                        Stream.of(System.getProperty("java.class.path")))
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }
}
