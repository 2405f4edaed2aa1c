package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlDigestMatcher;
import eu.europa.esig.dss.enumerations.CertificateSourceType;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Turns the reports of DSS into what people need to know of each signature (rule S-4). */
final class BerichtReader {

    private static final String LEVEL_PREFIX = "PAdES-BASELINE-";

    private BerichtReader() {}

    static List<GepruefteSignatur> signaturen(Reports reports, boolean ganzeDatei) {
        SimpleReport simple = reports.getSimpleReport();
        return reports.getDiagnosticData().getSignatures().stream()
                .map(s -> signatur(s, simple, ganzeDatei))
                .toList();
    }

    private static GepruefteSignatur signatur(SignatureWrapper signature, SimpleReport simple, boolean ganzeDatei) {
        Date best = simple.getBestSignatureTime(signature.getId());
        PDFRevisionWrapper revision = signature.getPDFRevision();
        String format = String.valueOf(signature.getSignatureFormat());
        return new GepruefteSignatur(
                zertifikat(signature.getSigningCertificate()),
                instant(signature.getClaimedSigningTime()),
                instant(best),
                signature.isThereTLevel() && signature.isTLevelTechnicallyValid(),
                format.startsWith(LEVEL_PREFIX) ? format.substring(LEVEL_PREFIX.length()) : "",
                revision == null ? "" : Objects.toString(revision.getLocation(), ""),
                ganzeDatei,
                signature.getCertificateChain().stream()
                        .anyMatch(c -> c.getSources().contains(CertificateSourceType.TRUSTED_LIST)),
                befunde(signature, simple));
    }

    private static Set<Befund> befunde(SignatureWrapper signature, SimpleReport simple) {
        Set<Befund> befunde = EnumSet.noneOf(Befund.class);
        if (!signature.isSignatureIntact() || !signature.isSigningCertificateIdentified()) {
            befunde.add(Befund.SIGNATUR_BESCHAEDIGT);
        }
        if (!signature.getDigestMatchers().stream().allMatch(BerichtReader::intakt)) {
            befunde.add(Befund.INHALT_VERAENDERT);
        }
        PDFRevisionWrapper revision = signature.getPDFRevision();
        if (revision == null
                || !revision.isSignatureByteRangeValid()
                || !revision.isPdfSignatureDictionaryConsistent()) {
            befunde.add(Befund.SIGNATUR_BESCHAEDIGT);
        } else if (veraendert(revision)) {
            befunde.add(Befund.ZWISCHEN_UNTERSCHRIFTEN_VERAENDERT);
        }
        Indication indication = simple.getIndication(signature.getId());
        if (indication != Indication.TOTAL_PASSED) {
            befunde.add(grund(simple.getSubIndication(signature.getId()), signature));
        }
        return befunde;
    }

    private static boolean intakt(XmlDigestMatcher matcher) {
        return matcher.isDataFound() && matcher.isDataIntact();
    }

    /** Added validation data and time stamps are extensions, no changes. */
    private static boolean veraendert(PDFRevisionWrapper revision) {
        return !revision.getPdfUndefinedChanges().isEmpty()
                || !revision.getPdfAnnotationChanges().isEmpty()
                || !revision.getPdfAnnotationsOverlapConcernedPages().isEmpty()
                || !revision.getPdfVisualDifferenceConcernedPages().isEmpty()
                || !revision.getPdfPageDifferenceConcernedPages().isEmpty()
                || !nurZeitstempelErgaenzt(revision);
    }

    /**
     * Where no change is permitted, DSS counts even its own archive time stamp as one. Of the changes to fields only the
     * place of a new invisible field on its page is let pass; a filled field or a second signature is a change.
     */
    private static boolean nurZeitstempelErgaenzt(PDFRevisionWrapper revision) {
        return revision.getDocMDPPermissions() != CertificationPermission.NO_CHANGE_PERMITTED
                || revision.getPdfSignatureOrFormFillChanges().stream()
                        .allMatch(change -> change.getValue().endsWith("/Annots"));
    }

    private static Befund grund(SubIndication sub, SignatureWrapper signature) {
        if (sub == null) {
            return Befund.REGEL_NICHT_ERFUELLT;
        }
        return switch (sub) {
            case HASH_FAILURE, SIGNED_DATA_NOT_FOUND -> Befund.INHALT_VERAENDERT;
            case FORMAT_FAILURE, SIG_CRYPTO_FAILURE -> Befund.SIGNATUR_BESCHAEDIGT;
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
