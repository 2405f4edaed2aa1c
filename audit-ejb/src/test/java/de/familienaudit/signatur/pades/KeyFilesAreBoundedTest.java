package de.familienaudit.signatur.pades;

import static de.familienaudit.signatur.pades.Schluesseldateien.SALZ;
import static de.familienaudit.signatur.pades.Schluesseldateien.kdf;
import static de.familienaudit.signatur.pades.Schluesseldateien.mit;
import static de.familienaudit.signatur.pades.Schluesseldateien.pbes2;
import static de.familienaudit.signatur.pades.Schluesseldateien.pbkdf2;
import static de.familienaudit.signatur.pades.Schluesseldateien.pbmac1;
import static de.familienaudit.signatur.pades.Schluesseldateien.privat;
import static de.familienaudit.signatur.pades.Schluesseldateien.pruefsumme;
import static de.familienaudit.signatur.pades.Schluesseldateien.rounds;
import static de.familienaudit.signatur.pades.Schluesseldateien.rsa;
import static de.familienaudit.signatur.pades.Schluesseldateien.schicht;
import static de.familienaudit.signatur.pades.Schluesseldateien.schluessel;
import static de.familienaudit.signatur.pades.Schluesseldateien.scrypt;
import static de.familienaudit.signatur.pades.Schluesseldateien.sha256;
import static de.familienaudit.signatur.pades.Schluesseldateien.verschluesselt;
import static de.familienaudit.signatur.pades.Schluesseldateien.viele;
import static de.familienaudit.signatur.pades.Schluesseldateien.zertifikat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Rechenzeit;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.SafeBag;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Key files made to compute for hours, to fill the heap or the stack: refused before anything is computed. */
@DisplayName("S-5: Keine Schlüsseldatei hält den Server auf: was zu viel Rechnen verlangt, wird vorher abgelehnt")
class KeyFilesAreBoundedTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    @DisplayName("rounds, memory, lengths and salts of every derivation; also within an encrypted layer, and many small"
            + " ones")
    void derivations() {
        Map<String, Supplier<byte[]>> m = new LinkedHashMap<>();
        m.put("rounds of the check", () -> mit(pruefsumme(Integer.MAX_VALUE)));
        m.put("rounds of the check, just above", () -> mit(pruefsumme(600_001)));
        m.put(
                "rounds beyond all numbers",
                () -> mit(
                        new MacData(new DigestInfo(sha256(), SALZ), SALZ, Integer.MAX_VALUE),
                        schluessel(rounds(BigInteger.ONE.shiftLeft(200)))));
        m.put("salt of the check", () -> mit(new MacData(new DigestInfo(sha256(), SALZ), new byte[500_000], 1)));
        m.put("check by PBMAC1", () -> mit(pbmac1(kdf(2_000_000, 32))));
        m.put("check by PBMAC1 with a long key", () -> mit(pbmac1(kdf(10_000, Integer.MAX_VALUE))));
        m.put("rounds of the key", () -> mit(null, schluessel(rounds(BigInteger.valueOf(1L << 30)))));
        m.put("rounds of the key by PBES2", () -> mit(null, schluessel(pbes2(pbkdf2(kdf(50_000_000, 32))))));
        m.put("length of the key by PBES2", () -> mit(null, schluessel(pbes2(pbkdf2(kdf(2048, 1_000_000_000))))));
        m.put("scrypt: memory", () -> mit(null, schluessel(pbes2(scrypt(1 << 20, 8, 1)))));
        m.put("scrypt: blocks", () -> mit(null, schluessel(pbes2(scrypt(2, 1 << 23, 1)))));
        m.put("scrypt: parts", () -> mit(null, schluessel(pbes2(scrypt(1024, 8, 100_000)))));
        m.put("scrypt: beyond all numbers", () -> mit(null, schluessel(pbes2(scrypt(Integer.MAX_VALUE, 1, 1)))));
        m.put("many derivations", () -> mit(null, viele(10, schluessel(rounds(BigInteger.valueOf(500_000))))));
        m.put(
                "rounds of an encrypted layer",
                () -> schicht(new EncryptedData(
                        PKCSObjectIdentifiers.data, rounds(BigInteger.valueOf(1L << 30)), new DEROctetString(SALZ))));
        m.put(
                "rounds within an encrypted layer",
                () -> schicht(verschluesselt(schluessel(rounds(BigInteger.valueOf(1L << 30))))));
        m.forEach(KeyFilesAreBoundedTest::zuAufwendig);
    }

    @Test
    @DisplayName("certificates without number, keys without measure, curves that are described, layers without end")
    void contents() {
        Map<String, Supplier<byte[]>> m = new LinkedHashMap<>();
        SafeBag zertifikat = zertifikat(Beispielschluessel.STELLE.ca());
        m.put("61 certificates", () -> mit(null, viele(61, zertifikat)));
        m.put("public key of 20,000 bits", () -> mit(null, zertifikat(rsa(20_000, BigInteger.valueOf(65_537)))));
        m.put(
                "public exponent without measure",
                () -> mit(null, zertifikat(rsa(2048, BigInteger.ONE.shiftLeft(2000)))));
        m.put(
                "a curve of its own",
                () -> mit(
                        null,
                        zertifikat(new SubjectPublicKeyInfo(
                                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, new DERSequence()),
                                SALZ))));
        m.put(
                "private key of 16,000 bits",
                () -> mit(null, new SafeBag(PKCSObjectIdentifiers.keyBag, privat(BigInteger.ONE.shiftLeft(16_000)))));
        m.put(
                "private key of 16,000 bits within an encrypted layer",
                () -> schicht(verschluesselt(
                        new SafeBag(PKCSObjectIdentifiers.keyBag, privat(BigInteger.ONE.shiftLeft(16_000))))));
        m.put("layers within layers", () -> {
            SafeBag bag = zertifikat;
            for (int i = 0; i < 6; i++) {
                bag = new SafeBag(PKCSObjectIdentifiers.safeContentsBag, new DERSequence(bag));
            }
            return mit(null, bag);
        });
        m.put("nested 100,000 deep without lengths", () -> {
            byte[] tief = new byte[200_000];
            for (int i = 0; i < tief.length; i += 2) {
                tief[i] = 0x30;
                tief[i + 1] = (byte) 0x80;
            }
            return tief;
        });
        m.put("nested deep within the content", () -> {
            ASN1Encodable innen = DERNull.INSTANCE;
            for (int i = 0; i < 200; i++) {
                innen = new DERSequence(innen);
            }
            return mit(null, new SafeBag(PKCSObjectIdentifiers.secretBag, innen));
        });
        m.put("half a million elements", () -> {
            byte[] viele = new byte[1_000_000];
            for (int i = 0; i < viele.length; i += 2) {
                viele[i] = 5;
            }
            byte[] kopf = {0x30, (byte) 0x83, 0x0f, 0x42, 0x40};
            byte[] datei = Arrays.copyOf(kopf, kopf.length + viele.length);
            System.arraycopy(viele, 0, datei, kopf.length, viele.length);
            return datei;
        });
        m.forEach(KeyFilesAreBoundedTest::zuAufwendig);
    }

    @Test
    @DisplayName("what programs write passes: 600,000 rounds, a layer without a check; then the reason is another one")
    void honest() {
        SafeBag zertifikat = zertifikat(Beispielschluessel.STELLE.ca());
        abgelehnt("another passphrase", schicht(verschluesselt(zertifikat, "anders")), "S-5.passphrase_falsch");
        abgelehnt("no key", schicht(verschluesselt(zertifikat)), "S-5.kein_schluessel");
        byte[] datei = Beispielschluessel.datei();
        try (Signaturschluessel key =
                Schluesseldatei.oeffnen(datei, Beispielschluessel.passphrase(), Testdokument.JETZT)) {
            assertThat(key.kette()).hasSize(2);
        }
        abgelehnt("600,000 rounds", mit(pruefsumme(600_000)), "S-5.passphrase_falsch");
    }

    private static void zuAufwendig(String art, Supplier<byte[]> datei) {
        byte[] bytes = datei.get();
        assertThat(bytes.length).as(art).isLessThanOrEqualTo(Schluesseldatei.HOECHSTGROESSE);
        Rechenzeit zeit = Rechenzeit.beginnt();
        abgelehnt(art, bytes, "S-5.schluesseldatei_zu_aufwendig");
        assertThat(zeit.bisher()).as(art).isLessThan(SOON);
    }

    private static void abgelehnt(String art, byte[] datei, String code) {
        assertThatThrownBy(() -> Schluesseldatei.oeffnen(datei, "geheim".toCharArray(), Testdokument.JETZT))
                .as(art)
                .isInstanceOfSatisfying(
                        BusinessRuleException.class,
                        e -> assertThat(e.violations().get(0).code()).as(art).isEqualTo(code));
    }
}
