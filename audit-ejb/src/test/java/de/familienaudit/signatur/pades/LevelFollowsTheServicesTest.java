package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.familienaudit.shared.BusinessRuleException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time stamps and revocation lists come from this process; certificates have no extension that spares revocation. */
@DisplayName("S-2, S-5: Die Stufe der Unterschrift folgt den eingerichteten Diensten; Widerrufenes wird abgelehnt")
class LevelFollowsTheServicesTest {

    /** Time stamps carry the real time, so the certificates of these tests do as well. */
    private static final Instant JETZT = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static final Beispielzertifikate STELLE = Beispielzertifikate.neu(JETZT.minus(300, ChronoUnit.DAYS));
    private static final Testzertifikat UHR = Testzertifikat.unter(STELLE).zeitstempel();
    private static final Testzertifikat PERSON = Testzertifikat.unter(STELLE).rsa(3072);
    private static final char[] PASSPHRASE = "geheim".toCharArray();

    private final X509Certificate person = PERSON.zertifikat();
    private final X509Certificate uhr = UHR.zertifikat();
    private final Vertrauensanker anker = Vertrauensanker.von(List.of(STELLE.ca()));

    @ParameterizedTest(name = "{2}")
    @CsvSource({"true,false,T", "true,true,LTA", "false,true,B"})
    void level(boolean zeitstempel, boolean sperrliste, String stufe) {
        Signaturdienste dienste =
                new Signaturdienste(zeitstempel ? uhr() : null, sperrliste ? sperrliste() : null, null);
        byte[] signed = unterschrieben(dienste);
        Pruefbericht bericht = new PadesVerifier(new Signaturdienste(null, sperrliste(), null), anker, 10_000_000)
                .pruefe(signed, 1, Instant.now());
        assertThat(bericht.befunde()).isEmpty();
        assertThat(bericht.urteil()).isEqualTo(Urteil.UNVERAENDERT_GUELTIG);
        assertThat(bericht.signaturen()).singleElement().satisfies(s -> {
            assertThat(s.stufe()).isEqualTo(stufe);
            assertThat(s.zeitstempel()).isEqualTo(zeitstempel);
            assertThat(s.ganzeDatei()).isTrue();
        });
        byte[] appended = java.util.Arrays.copyOf(signed, signed.length + 1);
        assertThat(new PadesVerifier(dienste, anker, 10_000_000)
                        .pruefe(appended, 1, Instant.now())
                        .urteil())
                .isEqualTo(Urteil.VERAENDERT);
    }

    @Test
    @DisplayName("revoked: refused at signing with and without time stamps, told at verifying")
    void revoked() {
        RevocationSource<CRL> list = sperrliste(person.getSerialNumber());
        refused(new Signaturdienste(null, list, null), "S-5.zertifikat_widerrufen");
        refused(new Signaturdienste(uhr(), list, null), "S-5.zertifikat_widerrufen");

        byte[] before = unterschrieben(Signaturdienste.KEINE);
        Pruefbericht bericht = new PadesVerifier(new Signaturdienste(null, list, null), anker, 10_000_000)
                .pruefe(before, 1, Instant.now());
        assertThat(bericht.befunde()).containsExactly(Befund.ZERTIFIKAT_WIDERRUFEN);
        assertThat(bericht.urteil()).isEqualTo(Urteil.UNVERAENDERT_VERTRAUEN_OFFEN);
    }

    @Test
    @DisplayName("no list of the right authority, no answer of the time-stamp service: refused, nothing signed")
    void servicesFail() {
        Beispielzertifikate other = Beispielzertifikate.neu(JETZT);
        RevocationSource<CRL> foreign = crl(other);
        refused(new Signaturdienste(uhr(), foreign, null), "S-5.sperrauskunft_fehlt");
        TSPSource silent = (algorithm, digest) -> {
            throw new DSSExternalResourceException("no answer");
        };
        refused(new Signaturdienste(silent, null, null), "S-5.dienst_antwortet_nicht");
    }

    @Test
    @DisplayName("nobody can be asked about revocation: trust stays open")
    void unknownRevocation() {
        Pruefbericht bericht = new PadesVerifier(Signaturdienste.KEINE, anker, 10_000_000)
                .pruefe(unterschrieben(Signaturdienste.KEINE), 1, Instant.now());
        assertThat(bericht.befunde()).containsExactly(Befund.SPERRAUSKUNFT_FEHLT);
    }

    private byte[] unterschrieben(Signaturdienste dienste) {
        byte[] datei = Beispielzertifikate.pkcs12("p", PERSON.keys().getPrivate(), PASSPHRASE, person, STELLE.ca());
        Instant jetzt = Instant.now();
        Signaturauftrag auftrag =
                new Signaturauftrag(Testdokument.FELD, jetzt, "Test", "Landrätin", "Artern", true, false);
        try (Signaturschluessel key = Schluesseldatei.oeffnen(datei, PASSPHRASE.clone(), jetzt)) {
            return new PadesSigner(dienste, anker).unterzeichne(Testdokument.pdf("Stufen"), auftrag, key);
        }
    }

    private void refused(Signaturdienste dienste, String code) {
        assertThatThrownBy(() -> unterschrieben(dienste))
                .isInstanceOf(BusinessRuleException.class)
                .hasMessage(code);
    }

    private TSPSource uhr() {
        KeyEntityTSPSource source = new KeyEntityTSPSource(UHR.keys().getPrivate(), uhr, List.of(uhr, STELLE.ca()));
        source.setTsaPolicy("1.2.3.4");
        return source;
    }

    private static RevocationSource<CRL> sperrliste(BigInteger... gesperrt) {
        return crl(STELLE, gesperrt);
    }

    private static RevocationSource<CRL> crl(Beispielzertifikate stelle, BigInteger... gesperrt) {
        try {
            return new ExternalResourcesCRLSource(
                    new InMemoryDocument(Testzertifikat.sperrliste(stelle, JETZT.minusSeconds(60), gesperrt)
                            .getEncoded()));
        } catch (java.security.cert.CRLException e) {
            throw new IllegalStateException(e);
        }
    }
}
