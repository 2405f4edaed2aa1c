package de.familienaudit.signatur.pades;

import de.familienaudit.signatur.pades.vergleich.Signaturumfang;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlDigestMatcher;
import eu.europa.esig.dss.enumerations.CertificateSourceType;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Turns the reports of DSS into what people need to know of each signature (rule S-4). */
final class BerichtReader {

    private static final String LEVEL_PREFIX = "PAdES-BASELINE-";
    private static final int NUMBERS = 4;

    private BerichtReader() {}

    /** @param umfang what each signature covers, by the end of its range in bytes */
    static List<GepruefteSignatur> signaturen(Reports reports, boolean ganzeDatei, Map<Long, Signaturumfang> umfang) {
        SimpleReport simple = reports.getSimpleReport();
        return reports.getDiagnosticData().getSignatures().stream()
                .map(s -> signatur(s, simple, ganzeDatei, umfang.get(ende(s.getPDFRevision()))))
                .toList();
    }

    private static long ende(PDFRevisionWrapper revision) {
        List<BigInteger> bereich = revision == null ? List.of() : revision.getSignatureByteRange();
        return bereich.size() == NUMBERS ? bereich.get(2).add(bereich.get(3)).longValue() : -1;
    }

    private static GepruefteSignatur signatur(
            SignatureWrapper signature, SimpleReport simple, boolean ganzeDatei, Signaturumfang umfang) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        String format = String.valueOf(signature.getSignatureFormat());
        return new GepruefteSignatur(
                zertifikat(signature.getSigningCertificate()),
                instant(signature.getClaimedSigningTime()),
                Zeitnachweis.fuer(signature, simple),
                format.startsWith(LEVEL_PREFIX) ? format.substring(LEVEL_PREFIX.length()) : "",
                revision == null ? "" : Objects.toString(revision.getLocation(), ""),
                ganzeDatei,
                signature.getCertificateChain().stream()
                        .anyMatch(c -> c.getSources().contains(CertificateSourceType.TRUSTED_LIST)),
                umfang,
                befunde(signature, simple));
    }

    private static Set<Befund> befunde(SignatureWrapper signature, SimpleReport simple) {
        Set<Befund> befunde = EnumSet.noneOf(Befund.class);
        boolean inhalt = signature.getDigestMatchers().stream().allMatch(BerichtReader::intakt);
        if (verfahrenUnbekannt(signature)) {
            befunde.add(inhalt || !messbar(signature) ? Befund.VERFAHREN_UNBEKANNT : Befund.INHALT_VERAENDERT);
            return befunde;
        }
        if (inhalt && ohneZertifikate(signature)) {
            befunde.add(Befund.FORM_UNBEKANNT);
            return befunde;
        }
        if (!signature.isSignatureIntact() || signature.getSigningCertificate() == null) {
            befunde.add(Befund.SIGNATUR_BESCHAEDIGT);
        }
        if (!inhalt) {
            befunde.add(Befund.INHALT_VERAENDERT);
        }
        if (!signature.isSigningCertificateReferencePresent()) {
            befunde.add(Befund.AELTERE_FORM);
        } else if (!signature.isSigningCertificateIdentified()) {
            befunde.add(Befund.SIGNATUR_BESCHAEDIGT);
        }
        PDFRevisionWrapper revision = signature.getPDFRevision();
        if (revision == null
                || !revision.isSignatureByteRangeValid()
                || !revision.isPdfSignatureDictionaryConsistent()) {
            befunde.add(Befund.SIGNATUR_BESCHAEDIGT);
        }
        if (Zeitnachweis.nurUnbekannte(signature, simple)) {
            befunde.add(Befund.ZEITSTEMPEL_UNBEKANNT);
        }
        Indication indication = simple.getIndication(signature.getId());
        if (indication != Indication.TOTAL_PASSED) {
            befunde.add(grund(simple.getSubIndication(signature.getId()), signature));
        }
        return befunde;
    }

    /** EdDSA is known with the one curve and the one digest that ISO/TS 32002 pairs, and that Java verifies. */
    private static boolean verfahrenUnbekannt(SignatureWrapper signature) {
        SignatureAlgorithm verfahren = signature.getSignatureAlgorithm();
        EncryptionAlgorithm schluessel = signature.getEncryptionAlgorithm();
        if (verfahren == null || schluessel == null) {
            return true;
        }
        if (verfahren == SignatureAlgorithm.ED448) {
            return true;
        }
        return verfahren == SignatureAlgorithm.ED25519
                && !signature.getDigestMatchers().stream().allMatch(m -> m.getDigestMethod() == DigestAlgorithm.SHA512);
    }

    /** A value without any certificate: whose key would fit cannot be known. */
    private static boolean ohneZertifikate(SignatureWrapper signature) {
        return signature.getSigningCertificate() == null
                && signature.foundCertificates().getRelatedCertificates().isEmpty()
                && signature.foundCertificates().getOrphanCertificates().isEmpty();
    }

    private static boolean messbar(SignatureWrapper signature) {
        return signature.getDigestMatchers().stream()
                .allMatch(m -> m.isDataFound() && m.getDigestMethod() != null && m.getDigestValue() != null);
    }

    private static boolean intakt(XmlDigestMatcher matcher) {
        return matcher.isDataFound() && matcher.isDataIntact();
    }

    private static Befund grund(SubIndication sub, SignatureWrapper signature) {
        if (sub == null) {
            return Befund.REGEL_NICHT_ERFUELLT;
        }
        return switch (sub) {
            case HASH_FAILURE, SIGNED_DATA_NOT_FOUND -> Befund.INHALT_VERAENDERT;
            case SIG_CRYPTO_FAILURE -> Befund.SIGNATUR_BESCHAEDIGT;
            case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE, NO_SIGNING_CERTIFICATE_FOUND ->
                Befund.AUSSTELLER_UNBEKANNT;
            case CERTIFICATE_CHAIN_GENERAL_FAILURE, TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
                trusted(signature) ? Befund.SPERRAUSKUNFT_FEHLT : Befund.AUSSTELLER_UNBEKANNT;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Befund.ZERTIFIKAT_WIDERRUFEN;
            case EXPIRED, NOT_YET_VALID, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
                Befund.ZERTIFIKAT_NICHT_IN_KRAFT;
            case CRYPTO_CONSTRAINTS_FAILURE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> Befund.VERFAHREN_ZU_SCHWACH;
            default -> Befund.REGEL_NICHT_ERFUELLT;
        };
    }

    private static boolean trusted(SignatureWrapper signature) {
        return signature.getCertificateChain().stream().anyMatch(CertificateWrapper::isTrusted);
    }

    private static Zertifikatsangaben zertifikat(CertificateWrapper wrapper) {
        if (wrapper == null || wrapper.getBinaries() == null) {
            return null;
        }
        try {
            return Zertifikatsangaben.von((X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(wrapper.getBinaries())));
        } catch (CertificateException e) {
            return null;
        }
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
