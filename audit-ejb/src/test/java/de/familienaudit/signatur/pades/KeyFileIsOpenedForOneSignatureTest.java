package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-5: Eine Schlüsseldatei wird für eine Unterschrift geöffnet oder mit dem Grund abgelehnt")
class KeyFileIsOpenedForOneSignatureTest {

    private static final byte[] DATA = "zu unterschreiben".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Test
    @DisplayName("key and passphrase are overwritten when the file was opened")
    void wiped() throws Exception {
        byte[] datei = Beispielschluessel.datei();
        char[] passphrase = Beispielschluessel.passphrase();
        try (Signaturschluessel key = Schluesseldatei.oeffnen(datei, passphrase, Testdokument.JETZT)) {
            assertThat(datei).containsOnly(0);
            assertThat(passphrase).containsOnly('\0');
            assertThat(key.kette()).hasSize(2).endsWith(Beispielschluessel.STELLE.ca());
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(key.zertifikat());
            check.update(DATA);
            assertThat(check.verify(key.signDigest(PadesSigner.digest(DATA)))).isTrue();
        }
    }

    @Test
    @DisplayName("and when it was refused")
    void wipedWhenRefused() {
        byte[] datei = Beispielschluessel.datei();
        char[] passphrase = "falsch".toCharArray();
        assertThatThrownBy(() -> Schluesseldatei.oeffnen(datei, passphrase, Testdokument.JETZT))
                .isInstanceOf(BusinessRuleException.class);
        assertThat(datei).containsOnly(0);
        assertThat(passphrase).containsOnly('\0');
    }

    @Test
    @DisplayName("a closed key signs no more")
    void closed() {
        Signaturschluessel key = Beispielschluessel.offen();
        key.close();
        key.close();
        byte[] digest = PadesSigner.digest(DATA);
        assertThatThrownBy(() -> key.signDigest(digest)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("wrong passphrase, also an empty one: at the field of the passphrase")
    void wrongPassphrase() {
        refused(Beispielschluessel.datei(), "falsch", "passphrase", "S-5.passphrase_falsch");
        refused(Beispielschluessel.datei(), "", "passphrase", "S-5.passphrase_falsch");
        refused(Beispielschluessel.datei(), "süßholz-und-sägemehl", "passphrase", "S-5.passphrase_falsch");
    }

    @Test
    @DisplayName("not a key file: empty, text, a PDF, cut off, huge")
    void noKeyFile() {
        refused(new byte[0], "x", "schluesseldatei", "S-5.schluesseldatei_fehlt");
        refused(DATA.clone(), "x", "schluesseldatei", "S-5.schluesseldatei_keine");
        refused(Testdokument.pdf("x"), "x", "schluesseldatei", "S-5.schluesseldatei_keine");
        byte[] whole = Beispielschluessel.datei();
        refused(Arrays.copyOf(whole, whole.length / 2), "x", "schluesseldatei", "S-5.schluesseldatei_keine");
        refused(new byte[Schluesseldatei.HOECHSTGROESSE + 1], "x", "schluesseldatei", "S-5.schluesseldatei_keine");
    }

    @Test
    @DisplayName("a file with certificates only, and one with two keys")
    void noneOrSeveral() throws Exception {
        KeyStore none = leer();
        none.setCertificateEntry("ca", Beispielschluessel.STELLE.ca());
        refused(bytes(none), "geheim", "schluesseldatei", "S-5.kein_schluessel");

        KeyStore several = leer();
        for (String alias : new String[] {"eins", "zwei"}) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            several.setKeyEntry(
                    alias, generator.generateKeyPair().getPrivate(), "geheim".toCharArray(), new Certificate[] {
                        Beispielschluessel.STELLE.ca()
                    });
        }
        refused(bytes(several), "geheim", "schluesseldatei", "S-5.mehrere_schluessel");
    }

    @Test
    @DisplayName("expired, not yet valid, one of an authority, a weak key")
    void unusable() {
        Beispielzertifikate stelle = Beispielschluessel.STELLE;
        char[] geheim = "geheim".toCharArray();
        refused(
                stelle.schluesseldatei("Alt", geheim, Testdokument.JETZT, -1),
                "geheim",
                "schluesseldatei",
                "S-5.zertifikat_abgelaufen");
        refused(
                stelle.schluesseldatei("Neu", geheim, Testdokument.JETZT.plusSeconds(100_000), 1),
                "geheim",
                "schluesseldatei",
                "S-5.zertifikat_noch_nicht_gueltig");
        refused(
                Beispielzertifikate.pkcs12("ca", stelle.caKey(), geheim, stelle.ca()),
                "geheim",
                "schluesseldatei",
                "S-5.zertifikat_nicht_zum_unterschreiben");
        refused(
                Testzertifikat.unter(stelle).rsa(1024).schluesseldatei(geheim),
                "geheim",
                "schluesseldatei",
                "S-5.schluessel_zu_schwach");
    }

    @Test
    @DisplayName("a key on an elliptic curve signs as well")
    void ellipticCurve() {
        byte[] datei = Testzertifikat.unter(Beispielschluessel.STELLE).ec().schluesseldatei("geheim".toCharArray());
        try (Signaturschluessel key = Schluesseldatei.oeffnen(datei, "geheim".toCharArray(), Testdokument.JETZT)) {
            byte[] signed = new PadesSigner(Signaturdienste.KEINE, Beispielschluessel.anker())
                    .unterzeichne(Testdokument.pdf("Kurve"), Testdokument.auftrag(), key);
            assertThat(Beispielschluessel.geprueft(signed, 1).befunde()).containsExactly(Befund.SPERRAUSKUNFT_FEHLT);
        }
    }

    @Test
    @DisplayName("random bytes never end in anything but a refusal")
    void randomBytes() {
        SecureRandom random = new SecureRandom();
        for (int i = 0; i < 50; i++) {
            byte[] datei = Beispielschluessel.datei();
            datei[random.nextInt(datei.length)] ^= 0x15;
            try (Signaturschluessel key =
                    Schluesseldatei.oeffnen(datei, Beispielschluessel.passphrase(), Testdokument.JETZT)) {
                assertThat(key.zertifikat()).isNotNull();
            } catch (BusinessRuleException e) {
                assertThat(e.violations().get(0).code()).startsWith("S-5.");
            }
        }
    }

    private static void refused(byte[] datei, String passphrase, String field, String code) {
        assertThatThrownBy(() -> Schluesseldatei.oeffnen(datei, passphrase.toCharArray(), Testdokument.JETZT))
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(v -> {
                            assertThat(v.code()).isEqualTo(code);
                            assertThat(v.field()).isEqualTo(field);
                        }));
    }

    private static KeyStore leer() throws Exception {
        KeyStore store = Schluesseldatei.leer();
        store.load(null, null);
        return store;
    }

    private static byte[] bytes(KeyStore store) throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        store.store(out, "geheim".toCharArray());
        return out.toByteArray();
    }
}
