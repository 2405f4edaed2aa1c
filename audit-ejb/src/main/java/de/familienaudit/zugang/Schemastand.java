package de.familienaudit.zugang;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which migrations a database has, judged by the newest one (ADR 31).
 *
 * @param version number of the newest migration, empty for none
 * @param vorab whether the data are from before the first release, when the migrations had plain numbers
 */
record Schemastand(String version, boolean vorab) {

    /** 1.0.70 is after 1.0.9, and 1.0 is the same as 1.0.0. */
    static final Comparator<String> NACH_NUMMER =
            (a, b) -> Arrays.compare(ohneNullen(nummern(a)), ohneNullen(nummern(b)));

    /**
     * Judges what stands in the database.
     *
     * @param ausgefuehrt numbers of the migrations that were carried out
     * @param tabellen whether tables of the program are there
     */
    static Schemastand von(List<String> ausgefuehrt, boolean tabellen) {
        boolean vorab = ausgefuehrt.stream().anyMatch(v -> !v.contains(".")) || (ausgefuehrt.isEmpty() && tabellen);
        return new Schemastand(ausgefuehrt.stream().max(NACH_NUMMER).orElse(""), vorab);
    }

    /**
     * What the administration has to do before the program can start; empty when nothing.
     *
     * @param verlangt the newest migration that the program needs
     */
    Optional<String> hinweis(String verlangt) {
        if (vorab) {
            return Optional.of(
                    "Diese Datenbank stammt aus einer Vorabversion des Familienaudits; diese Version startet damit"
                            + " nicht und hat nichts an ihr geändert. Bitte eine neue, leere Datenbank verwenden (docs/betrieb.md,"
                            + " „Daten einer Vorabversion“).");
        }
        if (version.isEmpty() || NACH_NUMMER.compare(version, verlangt) < 0) {
            return Optional.of("Familienaudit braucht Datenbankstand " + verlangt + ", gefunden wurde "
                    + (version.isEmpty() ? "keiner" : version)
                    + ". Bitte zuerst das Migrationsprogramm ausführen (docs/betrieb.md).");
        }
        return Optional.empty();
    }

    private static int[] nummern(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    private static int[] ohneNullen(int[] nummern) {
        int ende = nummern.length;
        while (ende > 0 && nummern[ende - 1] == 0) {
            ende--;
        }
        return Arrays.copyOf(nummern, ende);
    }
}
