package de.familienaudit.signatur.pades;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Rule S-4: how DSS reads a PDF here. It finds signatures and verifies them; it renders no page, compares no revisions and makes
 * no appearances for fields, all of which a hostile file can draw out for minutes (ADR 0042).
 */
final class DssReader extends PdfBoxNativeObjectFactory {

    DssReader() {
        setPdfMemoryUsageSetting(PdfMemoryUsageSetting.memoryBuffered());
    }

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(new OhneVergleich());
    }

    private static final class OhneVergleich extends PdfBoxSignatureService {

        OhneVergleich() {
            super(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory());
        }

        @Override
        public void analyzePdfModifications(DSSDocument document, List<AdvancedSignature> signatures, char[] password) {
            // Dateivergleich does that, with limits
        }

        @Override
        public void analyzeTimestampPdfModifications(
                DSSDocument document, List<TimestampToken> timestamps, char[] password) {
            // Dateivergleich does that, with limits
        }

        @Override
        protected PdfDocumentReader loadPdfDocumentReader(DSSDocument document, char[] password) throws IOException {
            PdfDocumentReader reader = super.loadPdfDocumentReader(document, password);
            if (reader instanceof PdfBoxDocumentReader pdfBox) {
                COSDictionary form = pdfBox.getPDDocument()
                        .getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.ACRO_FORM);
                if (form != null) {
                    form.removeItem(COSName.NEED_APPEARANCES);
                }
            }
            return reader;
        }
    }
}
