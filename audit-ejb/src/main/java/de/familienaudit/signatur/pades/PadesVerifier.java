package de.familienaudit.signatur.pades;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.vergleich.Dateivergleich;
import de.familienaudit.signatur.pades.vergleich.Vergleichsergebnis;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rule S-4: finds out whether a signed PDF is what was signed, and by whom. Besides the report of DSS it looks at the
 * bytes itself (every signature must cover everything before it) and compares the revisions of the file by their structure.
 * Safe for use by several threads; keeps nothing of a file.
 */
public final class PadesVerifier {

    /** What reading and comparing may take; verifying certificates comes on top. */
    private static final Duration HOECHSTDAUER = Duration.ofSeconds(20);

    private final Signaturdienste dienste;
    private final Vertrauensanker anker;
    private final long hoechstgroesse;
    private final ValidationPolicy policy = Pruefrichtlinie.laden();

    /** @param hoechstgroesse largest file in bytes */
    public PadesVerifier(Signaturdienste dienste, Vertrauensanker anker, long hoechstgroesse) {
        this.dienste = dienste;
        this.anker = anker;
        this.hoechstgroesse = hoechstgroesse;
    }

    /**
     * @param erwartet how many signatures the file must have at least; 0 when that is not known
     * @param jetzt day and time of the verification
     * @throws de.familienaudit.shared.BusinessRuleException at the field {@code datei} when the file cannot be verified:
     *     S-4.datei_leer, S-4.datei_zu_gross, S-4.kein_pdf, S-4.datei_entpackt_zu_gross, S-4.ungewoehnlich_gepackt,
     *     S-4.beschaedigt, S-4.seiten_zu_gross, S-4.dauert_zu_lange
     */
    public Pruefbericht pruefe(byte[] pdf, int erwartet, Instant jetzt) {
        Aufwand aufwand = Aufwand.von(HOECHSTDAUER);
        Dateipruefung.Datei datei = Dateipruefung.pruefe(pdf, hoechstgroesse, aufwand);
        if (datei.zustand() != Dateipruefung.Zustand.LESBAR) {
            boolean verschluesselt = datei.zustand() == Dateipruefung.Zustand.VERSCHLUESSELT;
            Befund grund = verschluesselt ? Befund.VERSCHLUESSELT : Befund.AUFBAU_BESCHAEDIGT;
            return bericht(pdf, datei, EnumSet.of(grund), List.of(), "");
        }
        Set<Befund> befunde = EnumSet.noneOf(Befund.class);
        befunde.addAll(Bytepruefung.befunde(pdf, datei.signaturen()));
        Vergleichsergebnis vergleich = Dateivergleich.vergleiche(
                pdf, datei.signaturen().stream().map(Signaturstelle::ende).toList(), aufwand);
        befunde.addAll(Vergleichsbefunde.von(vergleich));
        Reports reports = dss(pdf, jetzt);
        List<GepruefteSignatur> signaturen = BerichtReader.signaturen(
                reports, Bytepruefung.erfasstBisZumEnde(pdf, datei.signaturen()), vergleich.umfang());
        List<TimestampWrapper> zeitstempel = reports.getDiagnosticData().getTimestampList();
        if (!zeitstempel.stream().allMatch(Zeitnachweis::intakt)) {
            befunde.add(Befund.ZEITSTEMPEL_BESCHAEDIGT);
        }
        long bekannte =
                datei.signaturen().stream().filter(Signaturstelle::bekannteForm).count();
        if (signaturen.size() + zeitstempel.size() < bekannte) {
            befunde.add(Befund.SIGNATUR_UNLESBAR);
        }
        if (signaturen.size() < erwartet) {
            befunde.add(Befund.SIGNATUR_FEHLT);
        }
        signaturen.forEach(s -> befunde.addAll(s.befunde()));
        return bericht(pdf, datei, befunde, signaturen, signaturen.isEmpty() ? "" : reports.getXmlDetailedReport());
    }

    private static Pruefbericht bericht(
            byte[] pdf,
            Dateipruefung.Datei datei,
            Set<Befund> befunde,
            List<GepruefteSignatur> signaturen,
            String detail) {
        return new Pruefbericht(
                Pruefbericht.urteil(befunde, signaturen),
                befunde,
                signaturen,
                sha256(pdf),
                datei.kennung(),
                pdf.length,
                detail);
    }

    private Reports dss(byte[] pdf, Instant jetzt) {
        try {
            PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
            validator.setPdfObjFactory(new DssReader());
            validator.setCertificateVerifier(Pruefumgebung.zumPruefen(dienste, anker, jetzt));
            validator.setValidationTime(Date.from(jetzt));
            validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
            validator.setLocale(Locale.ENGLISH);
            validator.setEnableEtsiValidationReport(false);
            return validator.validateDocument(policy);
        } catch (RuntimeException e) {
            // DSS answers files broken in unforeseen ways with whatever its parsers throw
            throw Ablehnung.wegen(e, "datei", "S-4.beschaedigt");
        }
    }

    /** SHA-256 as the program writes it everywhere: 64 hexadecimal digits, lower case. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
