package de.familienaudit.vertrauenslisten;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.tsl.InfoRecord;
import eu.europa.esig.dss.model.tsl.OtherTSLPointer;
import eu.europa.esig.dss.model.tsl.ParsingInfoRecord;
import eu.europa.esig.dss.model.tsl.TLInfo;
import eu.europa.esig.dss.model.tsl.TrustService;
import eu.europa.esig.dss.model.tsl.TrustServiceStatusAndInformationExtensions;
import eu.europa.esig.dss.model.tsl.ValidationInfoRecord;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;

/** Turns what DSS says of a list into what is known of it here. */
final class Listenbefund {

    private static final String QUALIFIZIERT = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    private static final String GEWAEHRT = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";
    private static final String UNTERSCHRIFTEN = "http://uri.etsi.org/TrstSvc/TrustedList/SvcInfoExt/ForeSignatures";

    private static final int EINZELHEIT = 160;

    private Listenbefund() {}

    static Vertrauensliste liste(TLInfo info) {
        DSSDocument inhalt =
                da(info.getDownloadCacheInfo()) ? info.getDownloadCacheInfo().getDocument() : null;
        OtherTSLPointer zeiger = info.getOtherTSLPointer();
        String land = zeiger == null ? "" : Objects.toString(zeiger.getSchemeTerritory(), "");
        String mangel = mangel(info, inhalt);
        ParsingInfoRecord gelesen = info.getParsingCacheInfo();
        if (!da(gelesen)) {
            return new Vertrauensliste(info.getUrl(), land, inhalt, -1, null, null, List.of(), mangel);
        }
        return new Vertrauensliste(
                info.getUrl(),
                land,
                inhalt,
                gelesen.getSequenceNumber() == null ? -1 : gelesen.getSequenceNumber(),
                zeit(gelesen.getIssueDate()),
                zeit(gelesen.getNextUpdateDate()),
                aussteller(gelesen),
                mangel);
    }

    private static String mangel(TLInfo info, DSSDocument inhalt) {
        if (inhalt == null) {
            return grund("nicht zu bekommen", info.getDownloadCacheInfo());
        }
        if (!da(info.getParsingCacheInfo())) {
            return grund("keine Vertrauensliste", info.getParsingCacheInfo());
        }
        ValidationInfoRecord pruefung = info.getValidationCacheInfo();
        if (!da(pruefung)) {
            return grund("nicht von einem Berechtigten unterschrieben", pruefung);
        }
        if (!pruefung.isValid()) {
            return "nicht von einem Berechtigten unterschrieben (" + pruefung.getIndication()
                    + (pruefung.getSubIndication() == null ? "" : ", " + pruefung.getSubIndication()) + ")";
        }
        // DSS is content with a certificate below one of those who may sign
        if (!pruefung.getPotentialSigners().contains(pruefung.getSigningCertificate())) {
            return "nicht von einem Berechtigten selbst unterschrieben";
        }
        return Listenumfang.ganz(inhalt) ? "" : "nicht als Ganzes unterschrieben";
    }

    private static boolean da(InfoRecord teil) {
        return teil != null && teil.isResultExist();
    }

    private static String grund(String satz, InfoRecord teil) {
        String einzelheit = teil == null ? null : teil.getExceptionMessage();
        return einzelheit == null ? satz : satz + " (" + kurz(einzelheit) + ")";
    }

    /** What a library says, as far as it fits into a line of the report. */
    static String kurz(String einzelheit) {
        String zeile =
                Objects.toString(einzelheit, "").strip().lines().findFirst().orElse("");
        return zeile.length() > EINZELHEIT ? zeile.substring(0, EINZELHEIT) + "…" : zeile;
    }

    private static List<X509Certificate> aussteller(ParsingInfoRecord gelesen) {
        if (gelesen.getTrustServiceProviders() == null) {
            return List.of();
        }
        return gelesen.getTrustServiceProviders().stream()
                .flatMap(anbieter -> anbieter.getServices().stream())
                .filter(Listenbefund::stelltQualifizierteAus)
                .flatMap(dienst -> dienst.getCertificates().stream())
                .map(CertificateToken::getCertificate)
                .distinct()
                .toList();
    }

    /** What a service was in the past does not count. */
    private static boolean stelltQualifizierteAus(TrustService dienst) {
        TrustServiceStatusAndInformationExtensions jetzt =
                dienst.getStatusAndInformationExtensions().getLatest();
        return jetzt != null
                && QUALIFIZIERT.equals(jetzt.getType())
                && GEWAEHRT.equals(jetzt.getStatus())
                && jetzt.getAdditionalServiceInfoUris().contains(UNTERSCHRIFTEN);
    }

    private static Instant zeit(Date date) {
        return date == null ? null : date.toInstant();
    }
}
