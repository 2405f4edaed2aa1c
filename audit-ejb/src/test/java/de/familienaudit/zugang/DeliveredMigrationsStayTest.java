package de.familienaudit.zugang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** ADR 31: what went out with a release never changes; what comes is carried out after it. */
@DisplayName("Delivered migrations stay as they are, and new ones come after them")
class DeliveredMigrationsStayTest {

    /** Lines of release, SHA-256 and file; {@code #} begins a remark. */
    private static final Path LISTE = Path.of("../db/auslieferungen.txt");

    @Test
    void everyDeliveredFileIsThereUnchanged() throws IOException {
        Map<String, String> heute = new LinkedHashMap<>();
        for (String datei : ausgeliefert().keySet()) {
            Path file = Migrationen.ORDNER.resolve(datei);
            heute.put(datei, Files.exists(file) ? sha256(file) : "fehlt");
        }
        assertThat(heute)
                .as("a delivered migration was changed; undo that and write a new one instead (ADR 31)")
                .isNotEmpty()
                .isEqualTo(ausgeliefert());
    }

    @Test
    void whatIsNewIsCarriedOutLast() throws IOException {
        List<String> dateien = Migrationen.dateien();
        Map<String, String> ausgeliefert = ausgeliefert();
        assertThat(dateien.subList(0, ausgeliefert.size()))
                .as("a new migration has a higher number than every delivered one")
                .containsExactlyElementsOf(ausgeliefert.keySet());
    }

    private static Map<String, String> ausgeliefert() throws IOException {
        Map<String, String> summen = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LISTE, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+");
                assertThat(parts).as(line).hasSize(3);
                summen.put(parts[2], parts[1]);
            }
        }
        return summen;
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
