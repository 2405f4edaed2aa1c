package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.CertificateSourceType;
import eu.europa.esig.dss.spi.x509.CertificateSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as the program vertrauenslisten writes them; its own test holds it to the example that is read here. */
@DisplayName("S-4: Wem eine Vertrauensliste vertraut, dem vertraut das Programm, solange die Liste gilt")
class IssuersOfTrustedListsAreTrustedForATimeTest {

    private static final Path BEISPIEL = Path.of("../vertrauenslisten/src/test/resources/ankerdatei");
    private static final Instant BIS_BEISPIEL = Instant.parse("2027-03-01T00:00:00Z");
    private static final Instant JETZT = Testdokument.JETZT;
    private static final byte[] PDF = Beispielschluessel.unterschrieben(Testdokument.pdf("Liste"));

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the example: both certificates, from a trusted list, up to its last moment and no longer")
    void example() {
        Vertrauensordner ordner = new Vertrauensordner(BEISPIEL);
        List<CertificateSource> quellen = ordner.quellen(BIS_BEISPIEL);
        assertThat(quellen).singleElement().satisfies(quelle -> {
            assertThat(quelle.getCertificateSourceType()).isEqualTo(CertificateSourceType.TRUSTED_LIST);
            assertThat(quelle.getCertificates())
                    .extracting(z -> z.getSubject().getPrincipal().getName())
                    .containsExactlyInAnyOrder(
                            "CN=Beispiel-Aussteller,O=Familienaudit Beispiel,C=DE",
                            "CN=Beispiel-Ausstellerin,O=Familienaudit Beispiel,C=DE");
        });
        assertThat(ordner.quellen(BIS_BEISPIEL.plusMillis(1))).isEmpty();
        assertThat(ordner.quellen(BIS_BEISPIEL)).hasSize(1);
    }

    @Test
    @DisplayName("the report says that the trust comes from a list; a certificate put there by hand does not say so")
    void report() throws Exception {
        PadesVerifier pruefer = pruefer();
        assertThat(pruefer.pruefe(PDF, 1, JETZT).urteil()).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);

        Files.writeString(folder.resolve("eu-de-01234567.pem"), liste("1", "Gueltig-Bis: " + JETZT));
        Pruefbericht bericht = pruefer.pruefe(PDF, 1, JETZT);
        assertThat(bericht.urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        assertThat(bericht.signaturen()).singleElement().satisfies(s -> assertThat(s.euListe())
                .isTrue());

        Files.writeString(folder.resolve("hand.pem"), pem());
        Files.delete(folder.resolve("eu-de-01234567.pem"));
        Pruefbericht vonHand = pruefer.pruefe(PDF, 1, JETZT);
        assertThat(vonHand.urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        assertThat(vonHand.signaturen()).singleElement().satisfies(s -> assertThat(s.euListe())
                .isFalse());
    }

    @Test
    @DisplayName("when the list is over trust is open again; a certificate beside it goes on")
    void over() throws Exception {
        PadesVerifier pruefer = pruefer();
        Path liste = folder.resolve("eu-de-01234567.pem");
        Files.writeString(liste, liste("1", "Gueltig-Bis: " + JETZT.minusMillis(1)));
        assertThat(pruefer.pruefe(PDF, 1, JETZT).urteil()).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
        Files.writeString(folder.resolve("hand.pem"), pem());
        assertThat(pruefer.pruefe(PDF, 1, JETZT).urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
    }

    @Test
    @DisplayName("signing asks for the time of the signature")
    void signing() throws Exception {
        Files.writeString(folder.resolve("eu-de-01234567.pem"), liste("1", "Gueltig-Bis: " + JETZT));
        Vertrauensordner ordner = new Vertrauensordner(folder);
        assertThat(Pruefumgebung.zumUnterschreiben(Signaturdienste.KEINE, ordner, JETZT)
                        .getTrustedCertSources()
                        .getNumberOfCertificates())
                .isEqualTo(1);
        assertThat(Pruefumgebung.zumUnterschreiben(Signaturdienste.KEINE, ordner, JETZT.plusMillis(1))
                        .getTrustedCertSources()
                        .getNumberOfCertificates())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\nGueltig-Bis: 2099-01-01T00:00:00Z",
                "1\nLand: DE",
                "1\nGueltig-Bis: bald",
                "1\n\nGueltig-Bis: 2099-01-01T00:00:00Z"
            })
    @DisplayName("a file of a form that is not known, or that does not tell its end, does not count")
    void otherForms(String kopf) throws Exception {
        Files.writeString(
                folder.resolve("eu-de-01234567.pem"), "Familienaudit-Vertrauensliste: " + kopf + "\n\n" + pem());
        assertThat(pruefer().pruefe(PDF, 1, JETZT).urteil()).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
    }

    private PadesVerifier pruefer() {
        return new PadesVerifier(Signaturdienste.KEINE, new Vertrauensordner(folder), 1_000_000);
    }

    private static String liste(String form, String frist) throws IOException, CertificateEncodingException {
        return "Familienaudit-Vertrauensliste: " + form + "\nLand: DE\n" + frist + "\n\n" + pem();
    }

    private static String pem() throws CertificateEncodingException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(Beispielschluessel.STELLE.ca().getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
