package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Time stamps carry the real time. */
@DisplayName("S-4: Eine Zeit ist nur nachgewiesen, wenn der Zeitstempel passt und seiner Stelle vertraut wird")
class TimeIsProvenByTrustedStampsOnlyTest {

    private static final Instant JETZT = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Beispielzertifikate STELLE = Beispielschluessel.STELLE;
    private static final Beispielzertifikate FREMDE = Beispielzertifikate.neu(JETZT.minus(300, ChronoUnit.DAYS));

    /** One clock for each authority: making its key takes seconds. */
    private static final java.util.Map<Beispielzertifikate, KeyEntityTSPSource> UHREN =
            new java.util.concurrent.ConcurrentHashMap<>();

    private static KeyEntityTSPSource uhr(Beispielzertifikate stelle) {
        return UHREN.computeIfAbsent(stelle, TimeIsProvenByTrustedStampsOnlyTest::neueUhr);
    }

    private static KeyEntityTSPSource neueUhr(Beispielzertifikate stelle) {
        Testzertifikat uhr = Testzertifikat.unter(stelle).zeitstempel();
        X509Certificate zertifikat = uhr.zertifikat();
        KeyEntityTSPSource source =
                new KeyEntityTSPSource(uhr.keys().getPrivate(), zertifikat, List.of(zertifikat, stelle.ca()));
        source.setTsaPolicy("1.2.3.4");
        return source;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = SignatureLevel.class,
            names = {"PAdES_BASELINE_B", "PAdES_BASELINE_T", "PAdES_BASELINE_LT", "PAdES_BASELINE_LTA"})
    @DisplayName(
            "levels B, T, LT and LTA of a trusted and of an unknown authority: unchanged; the time is proven by the first only")
    void levels(SignatureLevel stufe) {
        boolean gestempelt = stufe != SignatureLevel.PAdES_BASELINE_B;
        for (Beispielzertifikate stelle : List.of(STELLE, FREMDE)) {
            Pruefbericht bericht = geprueft(unterschrieben(Urkunde.pdf(), stufe, stelle));
            assertThat(bericht.urteil()).as("%s", bericht.befunde()).isNotIn(Urteil.VERAENDERT, Urteil.NICHT_PRUEFBAR);
            assertThat(bericht.signaturen()).singleElement().satisfies(s -> {
                assertThat(s.behaupteteZeit()).isEqualTo(JETZT);
                assertThat(s.zeitstempel()).isEqualTo(gestempelt && stelle == STELLE);
                if (s.zeitstempel()) {
                    assertThat(s.nachgewiesenSeit())
                            .isBetween(JETZT.minusSeconds(60), Instant.now().plusSeconds(1));
                }
                assertThat(s.befunde().contains(Befund.ZEITSTEMPEL_UNBEKANNT))
                        .isEqualTo(gestempelt && stelle == FREMDE);
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = SignatureLevel.class,
            names = {"PAdES_BASELINE_T", "PAdES_BASELINE_LT", "PAdES_BASELINE_LTA"})
    @DisplayName("signed again after level T, LT and LTA: no change, and the first time stays proven")
    void signedAgain(SignatureLevel stufe) {
        byte[] zweimal = Testunterschrift.neu("dritte")
                .auf(0, Urkunde.FREI, "Zweite")
                .unter(unterschrieben(Urkunde.pdf(), stufe, STELLE));
        Pruefbericht bericht = geprueft(zweimal);
        assertThat(bericht.urteil())
                .as("%s", bericht.befunde())
                .isIn(Urteil.DANACH_UNTERSCHRIEBEN_GUELTIG, Urteil.DANACH_UNTERSCHRIEBEN_VERTRAUEN_OFFEN);
        assertThat(bericht.signaturen()).hasSize(2).anyMatch(GepruefteSignatur::zeitstempel);
    }

    @Test
    @DisplayName("a stamp of another value, and one whose own bytes were changed: told, and nothing is proven")
    void forged() {
        KeyEntityTSPSource uhr = uhr(STELLE);
        byte[] anderer = unter(uhr.getTimeStampResponse(DigestAlgorithm.SHA256, PadesSigner.digest(new byte[] {1}))
                .getBytes());
        assertBeschaedigt(geprueft(anderer));
        byte[] passend = Testunterschrift.neu("erste")
                .mitUnsignierten(
                        wert -> stempel(uhr.getTimeStampResponse(DigestAlgorithm.SHA256, PadesSigner.digest(wert))
                                .getBytes()))
                .unter(Urkunde.pdf());
        assertThat(geprueft(passend).urteil()).isNotEqualTo(Urteil.VERAENDERT);
        byte[] verfaelscht = Testunterschrift.neu("erste")
                .mitUnsignierten(wert -> {
                    byte[] stempel = uhr.getTimeStampResponse(DigestAlgorithm.SHA256, PadesSigner.digest(wert))
                            .getBytes();
                    int jahr = new String(stempel, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("20") + 3;
                    stempel[jahr] = (byte) (stempel[jahr] == '1' ? '2' : '1');
                    return stempel(stempel);
                })
                .unter(Urkunde.pdf());
        assertBeschaedigt(geprueft(verfaelscht));
    }

    private static void assertBeschaedigt(Pruefbericht bericht) {
        assertThat(bericht.urteil()).isEqualTo(Urteil.VERAENDERT);
        assertThat(bericht.befunde()).contains(Befund.ZEITSTEMPEL_BESCHAEDIGT);
        assertThat(bericht.signaturen())
                .allSatisfy(s -> assertThat(s.zeitstempel()).isFalse());
    }

    private static byte[] unter(byte[] stempel) {
        return Testunterschrift.neu("erste")
                .mitUnsignierten(wert -> stempel(stempel))
                .unter(Urkunde.pdf());
    }

    private static AttributeTable stempel(byte[] token) {
        try {
            return new AttributeTable(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(ASN1Primitive.fromByteArray(token))));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Pruefbericht geprueft(byte[] pdf) {
        return new PadesVerifier(Signaturdienste.KEINE, Beispielschluessel.anker(), 30_000_000)
                .pruefe(pdf, 1, Instant.now().plusSeconds(2));
    }

    static byte[] unterschrieben(byte[] pdf, SignatureLevel stufe, Beispielzertifikate stelle) {
        try (Signaturschluessel key = Beispielschluessel.offen()) {
            PAdESSignatureParameters p = new PAdESSignatureParameters();
            p.bLevel().setSigningDate(Date.from(JETZT));
            p.setSigningCertificate(new CertificateToken(key.zertifikat()));
            p.setCertificateChain(List.of(new CertificateToken(key.zertifikat()), new CertificateToken(STELLE.ca())));
            p.setSignatureLevel(stufe);
            p.setDigestAlgorithm(DigestAlgorithm.SHA256);
            CommonCertificateVerifier verifier = new CommonCertificateVerifier();
            CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
            trusted.addCertificate(new CertificateToken(STELLE.ca()));
            trusted.addCertificate(new CertificateToken(FREMDE.ca()));
            verifier.setTrustedCertSources(trusted);
            verifier.setAlertOnMissingRevocationData(status -> {});
            verifier.setCheckRevocationForUntrustedChains(false);
            PAdESService service = new PAdESService(verifier);
            service.setTspSource(uhr(stelle));
            InMemoryDocument document = new InMemoryDocument(pdf);
            byte[] digest =
                    PadesSigner.digest(service.getDataToSign(document, p).getBytes());
            SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, key.signDigest(digest));
            return DSSUtils.toByteArray(service.signDocument(document, p, value));
        }
    }
}
