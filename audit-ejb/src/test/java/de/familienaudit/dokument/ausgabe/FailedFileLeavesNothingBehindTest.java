package de.familienaudit.dokument.ausgabe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Eine Datei entsteht ganz oder gar nicht, und nichts von ihr bleibt auf dem Server liegen")
class FailedFileLeavesNothingBehindTest {

    @TempDir
    private Path ordner;

    @Test
    void aWholeFileIsHandedOutAndGone() throws IOException {
        byte[] inhalt = "ganz, mit Umlaut: ä".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        try (Zwischendatei datei = Zwischendatei.mit(ordner, o -> o.write(inhalt))) {
            assertThat(datei.groesse()).isEqualTo(inhalt.length);
            datei.schreibe(out);
        }

        assertThat(out.toByteArray()).isEqualTo(inhalt);
        assertThat(ordner).isEmptyDirectory();
    }

    @Test
    void whateverFailsWhileItIsMadeFailsBeforeTheFirstByte() {
        assertThatThrownBy(() -> Zwischendatei.mit(ordner, out -> {
                    out.write(new byte[100_000]);
                    throw new IllegalStateException("the database went away");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database went away");
        assertThat(ordner).isEmptyDirectory();

        assertThatThrownBy(() -> Zwischendatei.mit(ordner, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
        assertThat(ordner).isEmptyDirectory();
    }

    @Test
    void aReaderWhoGoesAwayLeavesNothing() {
        assertThatThrownBy(() -> {
                    try (Zwischendatei datei = Zwischendatei.mit(ordner, o -> o.write(new byte[100_000]))) {
                        datei.schreibe(new ByteArrayOutputStream() {
                            @Override
                            public synchronized void write(byte[] bytes, int from, int count) {
                                throw new UncheckedIOException(new IOException("connection reset"));
                            }
                        });
                    }
                })
                .isInstanceOf(UncheckedIOException.class);
        assertThat(ordner).isEmptyDirectory();
    }

    @Test
    void aWorkbookThatIsGivenUpTakesItsRowsWithIt() throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(ordner.toFile()));
        try {
            Excelmappe mappe = new Excelmappe(List.of(
                    new Excelmappe.Blatt("Eins", List.of(new Exceltabelle.Spalte("Wert", 10))),
                    new Excelmappe.Blatt("Zwei", List.of(new Exceltabelle.Spalte("Wert", 10)))));
            IntStream.range(0, 500).forEach(i -> mappe.zeile(i % 2, Arrays.asList("Wert " + i)));
            assertThat(ordner).isNotEmptyDirectory();
            mappe.close();
            assertThat(ordner).isEmptyDirectory();
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }
}
