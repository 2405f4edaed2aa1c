package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.Rechenzeit;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("S-4: Auch große Vertrauenslisten werden ganz gelesen und halten niemanden auf")
class LargeTrustedListsAreReadInTimeTest {

    /** Together more issuers than all lists of the Union have, in files larger than that of any country. */
    private static final int LISTEN = 5;

    private static final int AUSSTELLER = 2500;
    private static final Duration HOECHSTENS = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "Fünf Listen mit je 2.500 Ausstellern, jede über 1 MB: die erste Prüfung danach dauert keine 10 Sekunden")
    void many() throws Exception {
        String viele = aussteller();
        assertThat(viele.length()).isGreaterThan(1024 * 1024);
        for (int i = 0; i < LISTEN; i++) {
            liste("eu-%02d.pem".formatted(i), viele);
        }
        liste("eu-zuletzt.pem", viele + pem(Beispielschluessel.STELLE.ca()));
        byte[] signed = Beispielschluessel.unterschrieben(Testdokument.pdf("Viele Listen"));
        PadesVerifier pruefer = new PadesVerifier(Signaturdienste.KEINE, new Vertrauensordner(folder), 1_000_000);
        Rechenzeit zeit = Rechenzeit.beginnt();
        assertThat(pruefer.pruefe(signed, 1, Testdokument.JETZT).urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        assertThat(zeit.bisher()).isLessThan(HOECHSTENS);
    }

    private void liste(String name, String zertifikate) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "Familienaudit-Vertrauensliste: 1\nGueltig-Bis: " + Testdokument.JETZT + "\n\n" + zertifikate);
    }

    private static String aussteller() throws Exception {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        ContentSigner signer = new JcaContentSignerBuilder("Ed25519").build(keys.getPrivate());
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            for (int i = 0; i < AUSSTELLER; i++) {
                X500Name name = new X500Name("CN=Aussteller " + i + ",O=Familienaudit Beispiel,C=DE");
                pem.writeObject(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.valueOf(i + 1L),
                                Date.from(Testdokument.JETZT.minus(1, ChronoUnit.DAYS)),
                                Date.from(Testdokument.JETZT.plus(1000, ChronoUnit.DAYS)),
                                name,
                                keys.getPublic())
                        .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                        .build(signer));
            }
        }
        return text.toString();
    }

    private static String pem(Object zertifikat) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(zertifikat);
        }
        return text.toString();
    }
}
