package de.familienaudit.vertrauenslisten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("S-4: Im Ordner der Aussteller ersetzt ein Listenlauf nur die Dateien der Listen")
class FolderKeepsWhatOthersPutThereTest {

    private static final Instant JETZT = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant BIS = Instant.parse("2027-03-01T00:00:00Z");
    private static final X509Certificate CA = Testzertifikat.neu("Aussteller").zertifikat();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("certificates of the operator stay, files of lists that count no more go")
    void others() throws Exception {
        for (String name : List.of("aussteller.pem", "eu-notar.pem", "eu-de-0123456.pem", "eu-de-01234567.pem.alt")) {
            Files.writeString(folder.resolve(name), "der Betreiberin");
        }
        Files.writeString(folder.resolve("eu-de-01234567.pem"), "von früher");
        new Ankerordner(folder).schreibe(stand(liste("DE", CA)));
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "aussteller.pem",
                            "eu-notar.pem",
                            "eu-de-0123456.pem",
                            "eu-de-01234567.pem.alt",
                            Ankerdatei.name(liste("DE")));
        }
        assertThat(folder.resolve("eu-notar.pem")).hasContent("der Betreiberin");
    }

    @Test
    @DisplayName("a file that did not change is not written again; a list that names nobody has none")
    void unchanged() throws Exception {
        Vertrauensliste liste = liste("DE", CA);
        Path file = folder.resolve(Ankerdatei.name(liste));
        new Ankerordner(folder).schreibe(stand(liste));
        FileTime frueher = FileTime.from(JETZT);
        Files.setLastModifiedTime(file, frueher);
        new Ankerordner(folder).schreibe(stand(liste));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(frueher);
        new Ankerordner(folder).schreibe(stand(liste("DE")));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("servers that run as somebody else can read the files")
    void readable() throws Exception {
        Path gewoehnlich = Files.writeString(folder.resolve("gewoehnlich"), "");
        assumeThat(gewoehnlich.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Vertrauensliste liste = liste("DE", CA);
        new Ankerordner(folder).schreibe(stand(liste));
        assertThat(rechte(folder.resolve(Ankerdatei.name(liste)))).isEqualTo(rechte(gewoehnlich));
    }

    private static String rechte(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static Listenstand stand(Vertrauensliste liste) {
        return new Listenstand(JETZT, Optional.of(liste), true, List.of(liste), Map.of());
    }

    private static Vertrauensliste liste(String land, X509Certificate... aussteller) {
        return new Vertrauensliste("https://listen.example/de.xml", land, null, 1, JETZT, BIS, List.of(aussteller), "");
    }
}
