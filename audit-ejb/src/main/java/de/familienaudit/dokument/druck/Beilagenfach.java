package de.familienaudit.dokument.druck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files inside a PDF/A-3: named in the document's list of files and associated with the whole document. */
public final class Beilagenfach {

    private Beilagenfach() {}

    public static void lege(PDDocument pdf, List<Beilage> beilagen, Instant zeit) throws IOException {
        if (beilagen.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> dateien = new LinkedHashMap<>();
        COSArray zugehoerig = new COSArray();
        for (Beilage beilage : beilagen) {
            PDComplexFileSpecification datei = datei(pdf, beilage, zeit);
            if (dateien.put(beilage.name(), datei) != null) {
                throw new IllegalArgumentException("two files named " + beilage.name());
            }
            zugehoerig.add(datei);
        }
        PDEmbeddedFilesNameTreeNode baum = new PDEmbeddedFilesNameTreeNode();
        baum.setNames(dateien);
        PDDocumentNameDictionary namen = pdf.getDocumentCatalog().getNames() == null
                ? new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                : pdf.getDocumentCatalog().getNames();
        namen.setEmbeddedFiles(baum);
        pdf.getDocumentCatalog().setNames(namen);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), zugehoerig);
    }

    private static PDComplexFileSpecification datei(PDDocument pdf, Beilage beilage, Instant zeit) throws IOException {
        byte[] inhalt = beilage.inhalt();
        PDEmbeddedFile stream = new PDEmbeddedFile(pdf, new ByteArrayInputStream(inhalt), COSName.FLATE_DECODE);
        stream.setSubtype(beilage.medientyp());
        stream.setSize(inhalt.length);
        stream.setCreationDate(GregorianCalendar.from(zeit.atZone(ZoneOffset.UTC)));
        stream.setModDate(GregorianCalendar.from(zeit.atZone(ZoneOffset.UTC)));
        PDComplexFileSpecification datei = new PDComplexFileSpecification();
        datei.setFile(beilage.name());
        datei.setFileUnicode(beilage.name());
        datei.setFileDescription(beilage.beschreibung());
        datei.setEmbeddedFile(stream);
        datei.setEmbeddedFileUnicode(stream);
        datei.getCOSObject()
                .setName(
                        COSName.getPDFName("AFRelationship"),
                        beilage.beziehung().wert());
        return datei;
    }
}
