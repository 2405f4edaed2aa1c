package de.familienaudit.dokument.druck;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * An empty signature field on its place, made so that the signed document stays PDF/UA: the field has a description and
 * stands in the structure of the document as a Form, which a signature filled in later does not change (ADR 22).
 */
public final class Signaturplatz {

    private static final COSName TABS = COSName.getPDFName("Tabs");

    private Signaturplatz() {}

    public static void lege(PDDocument pdf, Signaturfeld angabe, Satz.Platz platz) throws IOException {
        PDPage seite = pdf.getPage(platz.seite());
        PDAcroForm formular = formular(pdf);
        PDSignatureField feld = new PDSignatureField(formular);
        feld.setPartialName(angabe.name());
        feld.setAlternateFieldName(angabe.beschreibung());
        PDAnnotationWidget widget = feld.getWidgets().get(0);
        PDRectangle rechteck = new PDRectangle(platz.x(), platz.y(), platz.breite(), platz.hoehe());
        widget.setRectangle(rechteck);
        widget.setPage(seite);
        widget.setPrinted(true);
        widget.setContents(angabe.beschreibung());
        widget.setAppearance(leer(pdf, rechteck));
        seite.getAnnotations().add(widget);
        seite.getCOSObject().setItem(TABS, COSName.S);
        formular.getFields().add(feld);
        inDieStruktur(pdf, seite, widget, angabe.beschreibung());
    }

    private static PDAcroForm formular(PDDocument pdf) {
        PDAcroForm vorhanden = pdf.getDocumentCatalog().getAcroForm(null);
        if (vorhanden != null) {
            return vorhanden;
        }
        PDAcroForm neu = new PDAcroForm(pdf);
        neu.getCOSObject().setItem(COSName.FIELDS, new COSArray());
        pdf.getDocumentCatalog().setAcroForm(neu);
        return neu;
    }

    /** PDF/A asks for an appearance even where nothing is to be seen yet. */
    private static PDAppearanceDictionary leer(PDDocument pdf, PDRectangle rechteck) {
        PDFormXObject nichts = new PDFormXObject(pdf);
        nichts.setBBox(new PDRectangle(rechteck.getWidth(), rechteck.getHeight()));
        nichts.setResources(new PDResources());
        PDAppearanceDictionary aussehen = new PDAppearanceDictionary();
        aussehen.setNormalAppearance(new PDAppearanceStream(nichts.getCOSObject()));
        return aussehen;
    }

    private static void inDieStruktur(PDDocument pdf, PDPage seite, PDAnnotationWidget widget, String beschreibung)
            throws IOException {
        PDStructureTreeRoot wurzel = pdf.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement dokument = (PDStructureElement) wurzel.getKids().get(0);
        PDStructureElement form = new PDStructureElement("Form", dokument);
        form.setPage(seite);
        form.setAlternateDescription(beschreibung);
        PDObjectReference verweis = new PDObjectReference();
        verweis.setReferencedObject(widget);
        verweis.getCOSObject().setItem(COSName.PG, seite);
        form.appendKid(verweis);
        dokument.appendKid(form);
        int schluessel = wurzel.getParentTreeNextKey();
        widget.setStructParent(schluessel);
        trageEin(wurzel, schluessel, form.getCOSObject());
        wurzel.setParentTreeNextKey(schluessel + 1);
    }

    /** The tree has one level; a new key is the highest and stands at the end. */
    private static void trageEin(PDStructureTreeRoot wurzel, int schluessel, COSDictionary element) {
        PDNumberTreeNode baum = wurzel.getParentTree();
        COSArray paare = baum.getCOSObject().getCOSArray(COSName.NUMS);
        if (paare == null || letzter(paare) >= schluessel) {
            throw new IllegalStateException("the structure tree is not as expected");
        }
        paare.add(COSInteger.get(schluessel));
        paare.add(element);
        COSArray grenzen = baum.getCOSObject().getCOSArray(COSName.LIMITS);
        if (grenzen != null) {
            grenzen.set(1, COSInteger.get(schluessel));
        }
    }

    private static int letzter(COSArray paare) {
        return paare.size() == 0 ? -1 : ((COSNumber) paare.getObject(paare.size() - 2)).intValue();
    }
}
