package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("S-4: Vertraut wird den Ausstellern in einem Ordner; ändert er sich, wird er neu gelesen")
class TrustedCertificatesAreReadFromAFolderTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("DER and PEM count, what is no certificate is passed over, a removed one is trusted no more")
    void folder() throws Exception {
        byte[] der = Beispielschluessel.STELLE.ca().getEncoded();
        byte[] signed = Beispielschluessel.unterschrieben(Testdokument.pdf("Ordner"));
        PadesVerifier pruefer = new PadesVerifier(Signaturdienste.KEINE, new Vertrauensordner(folder), 1_000_000);
        assertThat(urteil(pruefer, signed)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);

        Files.write(folder.resolve("ca.DER"), der);
        Files.writeString(folder.resolve("kaputt.pem"), "kein Zertifikat");
        assertThat(urteil(pruefer, signed)).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);

        Files.delete(folder.resolve("ca.DER"));
        assertThat(urteil(pruefer, signed)).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);

        String pem = "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der)
                + "\n-----END CERTIFICATE-----\n";
        Files.writeString(folder.resolve("ca.pem"), pem);
        assertThat(urteil(pruefer, signed)).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
    }

    @Test
    @DisplayName("without the folder nobody is trusted, and nothing fails")
    void missing() {
        Vertrauensanker none = new Vertrauensordner(folder.resolve("gibt-es-nicht"));
        byte[] signed = Beispielschluessel.unterschrieben(Testdokument.pdf("Ordner"));
        assertThat(urteil(new PadesVerifier(Signaturdienste.KEINE, none, 1_000_000), signed))
                .isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
    }

    private static Urteil urteil(PadesVerifier pruefer, byte[] signed) {
        return pruefer.pruefe(signed, 1, Testdokument.JETZT).urteil();
    }
}
