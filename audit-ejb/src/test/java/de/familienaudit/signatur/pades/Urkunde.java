package de.familienaudit.signatur.pades;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * A deed to forge: two pages, a sum in a line of text and one in a field, an empty field, an empty place with a frame around it,
 * a picture, a layer, bookmarks, metadata and a structure.
 */
final class Urkunde {

    static final String BETRAG = "betrag";
    static final String ORT = "ort";
    static final String LEERE_UNTERSCHRIFT = "zweite";
    /** The line with the sum lies here. */
    static final PDRectangle SUMME = new PDRectangle(70, 695, 160, 20);
    /** Nothing lies here. */
    static final PDRectangle FREI = new PDRectangle(320, 300, 180, 50);
    /** Nothing lies here either; a frame is drawn around it. */
    static final PDRectangle GERAHMT = new PDRectangle(72, 202, 176, 46);

    private Urkunde() {}

    static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.addPage(new PDPage(PDRectangle.A4));
            PDOptionalContentProperties ebenen = new PDOptionalContentProperties();
            PDOptionalContentGroup ebene = new PDOptionalContentGroup("Entwurf");
            ebenen.addGroup(ebene);
            document.getDocumentCatalog().setOCProperties(ebenen);
            inhalt(document, page, ebene);
            formular(document, page);
            struktur(document, page);
            lesezeichen(document);
            document.getDocumentInformation().setTitle("Vereinbarung");
            document.getDocumentInformation().setAuthor("Landkreis");
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(xmp("Vereinbarung").getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String xmp(String titel) {
        return "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmp='http://ns.adobe.com/xap/1.0/'><dc:title>"
                + titel
                + "</dc:title><xmp:ModifyDate>2026-03-01T08:00:00Z</xmp:ModifyDate></rdf:Description></rdf:RDF>"
                + "</x:xmpmeta><?xpacket end='w'?>";
    }

    private static void inhalt(PDDocument document, PDPage page, PDOptionalContentGroup ebene) throws IOException {
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(1f);
            content.addRect(
                    0, 0, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
            content.fill();
            content.setNonStrokingColor(0f);
            COSDictionary mcid = new COSDictionary();
            mcid.setInt(COSName.MCID, 0);
            content.beginMarkedContent(
                    COSName.P, org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList.create(mcid));
            zeile(content, font, 70, 700, "Kosten 10.000 EUR");
            content.endMarkedContent();
            zeile(content, font, 70, 180, "Unterschrift");
            content.beginMarkedContent(COSName.OC, ebene);
            zeile(content, font, 70, 660, "Entwurf");
            content.endMarkedContent();
            content.addRect(70, 200, 180, 50);
            content.stroke();
            content.drawImage(bild(document, 0x336699), 400, 700, 60, 60);
        }
    }

    static void zeile(PDPageContentStream content, PDType1Font font, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(font, 14);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    static org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject bild(PDDocument document, int farbe)
            throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, farbe);
        return LosslessFactory.createFromImage(document, image);
    }

    private static void formular(PDDocument document, PDPage page) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        textfeld(document, form, page, BETRAG, "10.000", 500);
        textfeld(document, form, page, ORT, "", 460);
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(LEERE_UNTERSCHRIFT);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(GERAHMT);
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
    }

    private static void textfeld(PDDocument document, PDAcroForm form, PDPage page, String name, String wert, float y)
            throws IOException {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(70, y, 150, 20));
        widget.setPage(page);
        widget.setPrinted(true);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        field.getCOSObject().setString(COSName.V, wert);
        widget.setAppearance(erscheinung(document, new PDRectangle(150, 20), wert));
    }

    /** The picture of a field or a signature: one line of text, or nothing at all for an empty text. */
    static PDAppearanceDictionary erscheinung(PDDocument document, PDRectangle rahmen, String text) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(document));
        form.setBBox(rahmen);
        PDResources resources = new PDResources();
        COSName font = resources.add(new PDType1Font(Standard14Fonts.FontName.HELVETICA));
        form.setResources(resources);
        String inhalt = text.isEmpty() ? "" : "BT /" + font.getName() + " 12 Tf 2 5 Td (" + text + ") Tj ET";
        try (java.io.OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(inhalt.getBytes(StandardCharsets.ISO_8859_1));
        }
        PDAppearanceDictionary ap = new PDAppearanceDictionary();
        ap.setNormalAppearance(new PDAppearanceStream(form.getCOSObject()));
        return ap;
    }

    /** The output intent that programs add with a picture. */
    static void ueblicheFarben(PDDocument document) throws IOException {
        byte[] profil = java.awt.color.ICC_Profile.getInstance(java.awt.color.ColorSpace.CS_sRGB)
                .getData();
        org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent farben =
                new org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent(
                        document, new java.io.ByteArrayInputStream(profil));
        farben.setOutputCondition("sRGB");
        farben.setOutputConditionIdentifier("sRGB");
        document.getDocumentCatalog().addOutputIntent(farben);
    }

    private static void struktur(PDDocument document, PDPage page) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        COSDictionary absatz = new COSDictionary();
        absatz.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        absatz.setItem(COSName.S, COSName.P);
        absatz.setItem(COSName.P, root);
        absatz.setItem(COSName.PG, page);
        absatz.setItem(COSName.K, COSInteger.ZERO);
        root.setItem(COSName.K, new COSArray(List.of(absatz)));
        COSDictionary eltern = new COSDictionary();
        eltern.setItem(COSName.NUMS, new COSArray(List.of(COSInteger.ZERO, new COSArray(List.of(absatz)))));
        root.setItem(COSName.PARENT_TREE, eltern);
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, 0);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        COSDictionary mark = new COSDictionary();
        mark.setBoolean(COSName.getPDFName("Marked"), true);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("MarkInfo"), mark);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.LANG, new COSString("de"));
    }

    private static void lesezeichen(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle("Kosten");
        item.setDestination(document.getPage(0));
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
