package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With pdfsig (poppler-utils) and certutil (libnss3-tools), where they are installed. */
@DisplayName("S-4: Ein anderes Programm urteilt ebenso über die unterschriebene und die veränderte Datei")
class OtherProgramsAgreeTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void trustTheExample() throws Exception {
        assumeTrue(
                List.of("pdfsig", "certutil").stream().allMatch(OtherProgramsAgreeTest::installed),
                "pdfsig (poppler) and certutil (NSS), the other programs, are not both installed");
        Path ca = folder.resolve("ca.der");
        Files.write(ca, Beispielschluessel.STELLE.ca().getEncoded());
        run("certutil", "-N", "-d", "sql:" + folder, "--empty-password");
        run("certutil", "-A", "-d", "sql:" + folder, "-n", "beispiel", "-t", "CT,C,C", "-i", ca.toString());
    }

    @Test
    @DisplayName("valid, trusted, total document signed")
    void valid() throws Exception {
        String said = pdfsig(Beispielschluessel.unterschrieben(Testdokument.pdf("Fassung 1")));
        assertThat(said)
                .contains("Signature is Valid.")
                .contains("Certificate is Trusted.")
                .contains("Total document signed")
                .contains("ETSI.CAdES.detached")
                .contains("Antje Beispielmann (Beispiel)");
    }

    @Test
    @DisplayName("one changed byte: digest mismatch; one appended byte: not the total document")
    void changed() throws Exception {
        byte[] signed = Beispielschluessel.unterschrieben(Testdokument.pdf("Fassung 1"));
        byte[] appended = Arrays.copyOf(signed, signed.length + 1);
        appended[signed.length] = '\n';
        assertThat(pdfsig(appended)).doesNotContain("Total document signed");
        signed[signed.length - 20] ^= 1;
        assertThat(pdfsig(signed)).doesNotContain("Signature is Valid.");
    }

    private String pdfsig(byte[] pdf) throws IOException, InterruptedException {
        Path file = folder.resolve("unterschrieben.pdf");
        Files.write(file, pdf);
        return run("pdfsig", "-nssdir", "sql:" + folder, file.toString());
    }

    private static boolean installed(String command) {
        return Files.isExecutable(Path.of("/usr/bin", command));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
