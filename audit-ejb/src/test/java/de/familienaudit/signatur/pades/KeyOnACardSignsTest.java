package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.familienaudit.shared.BusinessRuleException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.KeyStore;
import java.security.Provider;
import java.security.cert.Certificate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With SoftHSM2, where it is installed; {@code SOFTHSM2_CONF} is set by the build and names a file that is written here. */
@DisplayName("S-5: A key on a card (PKCS#11) signs without leaving it")
class KeyOnACardSignsTest {

    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
    private static final Pattern SLOT = Pattern.compile("slot (\\d+)");
    private static final String PIN = "246813";

    @TempDir
    private Path tokens;

    private long slot;

    @BeforeEach
    void makeACard() throws Exception {
        String conf = System.getenv("SOFTHSM2_CONF");
        assumeTrue(
                conf != null && Files.exists(LIBRARY),
                "SoftHSM2, which plays the card, is not installed, or SOFTHSM2_CONF is not set");
        Files.writeString(Path.of(conf), "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        String said =
                run("softhsm2-util", "--init-token", "--free", "--label", "test", "--so-pin", "1357", "--pin", PIN);
        Matcher matcher = SLOT.matcher(said);
        assertThat(matcher.find()).as(said).isTrue();
        slot = Long.parseLong(matcher.group(1));
    }

    @Test
    @DisplayName("signs a document that is found valid; a wrong PIN and a missing card are refused")
    void signs() throws Exception {
        putKey();
        byte[] pdf = Testdokument.pdf("Karte");
        char[] pin = PIN.toCharArray();
        byte[] signed;
        try (Signaturschluessel key = Pkcs11Schluessel.oeffnen(LIBRARY, slot, pin, Testdokument.JETZT)) {
            assertThat(pin).containsOnly('\0');
            signed = new PadesUnterzeichner(Signaturdienste.KEINE, Beispielschluessel.anker())
                    .unterzeichne(pdf, Testdokument.auftrag(), key);
        }
        assertThat(Beispielschluessel.geprueft(signed, 1).urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);

        refused(slot, "000000", "S-5.pin_falsch");
        refused(slot + 77, PIN, "S-5.token_fehlt");
        assertThatThrownBy(() -> Pkcs11Schluessel.oeffnen(
                        tokens.resolve("gibt-es-nicht.so"), 0, PIN.toCharArray(), Testdokument.JETZT))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage("S-5.token_fehlt");
    }

    private void putKey() throws Exception {
        KeyStore file = Schluesseldatei.leer();
        file.load(new java.io.ByteArrayInputStream(Beispielschluessel.datei()), Beispielschluessel.passphrase());
        String alias = file.aliases().nextElement();
        Provider provider = Pkcs11Schluessel.provider(LIBRARY, slot);
        KeyStore card = KeyStore.getInstance("PKCS11", provider);
        card.load(null, PIN.toCharArray());
        Certificate[] chain = file.getCertificateChain(alias);
        card.setKeyEntry("karte", file.getKey(alias, Beispielschluessel.passphrase()), null, chain);
        ((AuthProvider) provider).logout();
    }

    private static void refused(long slot, String pin, String code) {
        assertThatThrownBy(() -> Pkcs11Schluessel.oeffnen(LIBRARY, slot, pin.toCharArray(), Testdokument.JETZT))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage(code);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
