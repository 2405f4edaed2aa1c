package de.familienaudit.vertrauenslisten;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The example is what the server's reader is tested with as well: whoever changes the form has to change both sides. */
@DisplayName("S-4: Die Dateien mit den Zertifikaten, die der Server liest, haben eine feste Form")
class AnchorFilesHaveAFixedFormTest {

    private static final Path ORDNER = Path.of("src/test/resources/ankerdatei");
    private static final Path BEISPIEL = ORDNER.resolve("eu-de-3b8590b7.pem");
    private static final Instant BIS = Instant.parse("2027-03-01T00:00:00Z");

    @Test
    @DisplayName("the example is written byte for byte, under its name")
    void example() throws Exception {
        List<X509Certificate> aussteller = Ankerzertifikate.lies(ORDNER);
        assertThat(aussteller).hasSize(2);
        Vertrauensliste liste = liste("DE", aussteller);
        assertThat(Ankerdatei.name(liste)).isEqualTo(BEISPIEL.getFileName().toString());
        assertThat(Ankerdatei.inhalt(liste, BIS)).isEqualTo(Files.readAllBytes(BEISPIEL));
    }

    @Test
    @DisplayName("a list of no country, or of one that is no name for a file, gets a name of its own")
    void noCountry() {
        assertThat(Ankerdatei.name(liste("", List.of())))
                .isEqualTo("eu-xx-3b8590b7.pem")
                .matches(Ankerdatei.NAME);
        assertThat(Ankerdatei.name(liste("../x", List.of()))).isEqualTo("eu-xx-3b8590b7.pem");
        assertThat(Ankerdatei.inhalt(liste("D\nE", List.of()), BIS)).asString().contains("\nLand: XX\n");
    }

    private static Vertrauensliste liste(String land, List<X509Certificate> aussteller) {
        return new Vertrauensliste(
                "https://listen.example/de-tl.xml",
                land,
                null,
                12,
                Instant.parse("2026-11-02T00:00:00Z"),
                BIS,
                aussteller,
                "");
    }
}
