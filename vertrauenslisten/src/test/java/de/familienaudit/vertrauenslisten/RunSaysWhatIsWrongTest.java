package de.familienaudit.vertrauenslisten;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.vertrauenslisten.Probelauf.Ergebnis;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S-4: Wer den Listenlauf startet, liest in einem Satz, was nicht stimmt; geändert ist dann nichts")
class RunSaysWhatIsWrongTest {

    private static final Instant JETZT = Instant.now();
    private static final Testzertifikat UNION = Testzertifikat.neu("Union");

    /** Nobody listens at port 9 of the loopback address. */
    private static final String NIEMAND = "http://127.0.0.1:9/lotl.xml";

    @TempDir
    private Path folder;

    private Probelauf lauf;

    @BeforeEach
    void start() throws IOException {
        lauf = new Probelauf(folder, NIEMAND);
        lauf.vertraue("union.cer", UNION.zertifikat());
        Files.writeString(lauf.vertrauen.resolve("eu-de-01234567.pem"), "von früher");
    }

    @Test
    @DisplayName("a command that does not exist, none, two: the help")
    void commands() {
        assertThat(lauf.laufe(JETZT, "nehmen").fehler())
                .startsWith("Den Befehl „nehmen“ gibt es nicht.")
                .contains("Aufruf: java -jar");
        assertThat(lauf.laufe(JETZT).wert()).isEqualTo(Programm.USAGE);
        assertThat(lauf.laufe(JETZT, "holen", "holen").wert()).isEqualTo(Programm.USAGE);
        Ergebnis hilfe = lauf.laufe(JETZT, "hilfe");
        assertThat(hilfe.wert()).isEqualTo(Programm.OK);
        assertThat(hilfe.ausgabe()).contains("Rückgabewerte");
    }

    @ParameterizedTest
    @ValueSource(strings = {Einstellungen.ANKER, Einstellungen.ABLAGE, Einstellungen.VERTRAUEN})
    @DisplayName("a folder that is not set or not there")
    void folders(String name) {
        unveraendert(lauf.mit(name, " ").hole(JETZT), "Die Umgebungsvariable " + name + " ist nicht gesetzt.");
        String weg = folder.resolve("weg").toString();
        unveraendert(lauf.mit(name, weg).hole(JETZT), "Den Ordner " + weg + " aus " + name + " gibt es nicht.");
    }

    @Test
    @DisplayName("a country that is none, a certificate that is none")
    void values() throws IOException {
        unveraendert(
                lauf.mit(Einstellungen.LAENDER, "DE, Austria").hole(JETZT), "„Austria“ in AUDIT_SIGNATUR_EU_LISTEN_");
        lauf.mit(Einstellungen.LAENDER, "");
        Path kaputt = lauf.anker.resolve("kaputt.pem");
        Files.writeString(kaputt, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        unveraendert(lauf.hole(JETZT), "In der Datei " + kaputt + " ist kein Zertifikat zu lesen.");
    }

    @Test
    @DisplayName("another run is not over yet")
    void twoAtOnce() throws IOException {
        try (FileChannel channel = FileChannel.open(
                        lauf.ablage.resolve("sperre"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            Ergebnis ergebnis = lauf.hole(JETZT);
            assertThat(ergebnis.wert()).isEqualTo(Programm.FAILED);
            assertThat(ergebnis.fehler()).startsWith("Ein anderer Lauf ist noch nicht zu Ende.");
            assertThat(lauf.dateien()).containsKey("eu-de-01234567.pem");
        }
    }

    @Test
    @DisplayName("no network and nothing kept: the report says so, and what nobody vouches for goes")
    void nothing() {
        Ergebnis ergebnis = lauf.hole(JETZT);
        assertThat(ergebnis.wert()).isEqualTo(Programm.FAILED);
        assertThat(ergebnis.ausgabe()).contains(NIEMAND + ": nicht zu bekommen (keine Verbindung)");
        assertThat(lauf.bericht())
                .startsWith("Vertrauenslisten der EU, Lauf vom ")
                .contains("In Kraft: 0 nationale Listen mit 0 Ausstellern; die Liste der Listen wurde nicht erneuert");
        assertThat(lauf.dateien()).isEmpty();
    }

    @Test
    @DisplayName("a folder that cannot be written is named, on the console and in the report")
    void notWritable() throws IOException {
        Files.delete(lauf.vertrauen.resolve("eu-de-01234567.pem"));
        Path imWeg = Files.createDirectories(lauf.vertrauen.resolve("eu-de-01234567.pem/voll"));
        Ergebnis ergebnis = lauf.hole(JETZT);
        assertThat(imWeg).exists();
        assertThat(ergebnis.wert()).isEqualTo(Programm.FAILED);
        assertThat(ergebnis.fehler()).startsWith("In den Ordner " + lauf.vertrauen + " lässt sich nicht schreiben");
        assertThat(lauf.bericht()).contains("Gescheitert: In den Ordner " + lauf.vertrauen);
    }

    private void unveraendert(Ergebnis ergebnis, String satz) {
        assertThat(ergebnis.fehler()).startsWith(satz);
        assertThat(ergebnis.wert()).isEqualTo(Programm.USAGE);
        assertThat(lauf.dateien()).containsOnlyKeys("eu-de-01234567.pem");
        assertThat(lauf.ablage).isEmptyDirectory();
    }
}
