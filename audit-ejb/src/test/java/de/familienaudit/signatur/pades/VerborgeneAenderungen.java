package de.familienaudit.signatur.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Changes to what a page uses, none of which touches the bytes of the page; and a deed that uses all of it. */
final class VerborgeneAenderungen {

    private VerborgeneAenderungen() {}

    static Map<String, Testdokument.Schritt> alle() {
        Map<String, Testdokument.Schritt> m = new LinkedHashMap<>();
        m.put("font program replaced", d -> beschreibung(d).setItem(COSName.FONT_FILE2, Angriffe.strom(d, "100.000")));
        m.put("table for copying replaced", d -> schrift(d, "F1").setItem(COSName.TO_UNICODE, Angriffe.strom(d, "x")));
        m.put("encoding of a composed font", d -> schrift(d, "F1").setItem(COSName.ENCODING, COSName.IDENTITY_V));
        m.put("letters of a composed font exchanged", d -> unterhalb(d)
                .setItem(COSName.CID_TO_GID_MAP, Angriffe.strom(d, "\0\1\0\2")));
        m.put("widths of a font", d -> unterhalb(d).setItem(COSName.W, new COSArray()));
        m.put("letters renamed", d -> schrift(d, "F0").setItem(COSName.ENCODING, kodierung("one", "nine")));
        m.put(
                "a font under another name",
                d -> mittel(d).getCOSDictionary(COSName.FONT).setItem(COSName.getPDFName("F0"), schrift(d, "F1")));
        m.put("drawing of a letter", d -> schrift(d, "F3")
                .getCOSDictionary(COSName.CHAR_PROCS)
                .setItem(COSName.getPDFName("a"), Angriffe.strom(d, "1 0 d0 0 0 900 900 re f")));
        m.put("size of drawn letters", d -> schrift(d, "F3").setItem(COSName.FONT_MATRIX, zahlen(1, 0, 0, 1, 0, 0)));
        m.put("content of a form", d -> mittel(d)
                .getCOSDictionary(COSName.XOBJECT)
                .setItem(COSName.getPDFName("X"), form(d, "0 0 300 300 re f")));
        m.put("frame of a form", d -> ((COSStream)
                        mittel(d).getCOSDictionary(COSName.XOBJECT).getDictionaryObject(COSName.getPDFName("X")))
                .setItem(COSName.BBOX, zahlen(0, 0, 1, 1)));
        m.put("form hidden by a layer", d -> ((COSStream)
                        mittel(d).getCOSDictionary(COSName.XOBJECT).getDictionaryObject(COSName.getPDFName("X")))
                .setItem(COSName.OC, new COSDictionary()));
        m.put("state that makes transparent", d -> mittel(d)
                .getCOSDictionary(COSName.EXT_G_STATE)
                .getCOSDictionary(COSName.getPDFName("G"))
                .setItem(COSName.CA_NS, COSInteger.ZERO));
        m.put("colour space", d -> mittel(d).setItem(COSName.COLORSPACE, mit("DefaultGray", COSName.DEVICERGB)));
        m.put("layers as such", d -> Angriffe.katalog(d).setItem(COSName.OCPROPERTIES, new COSDictionary()));
        m.put("labels of pages", d -> Angriffe.katalog(d)
                .setItem(
                        COSName.PAGE_LABELS,
                        mit("Nums", new COSArray(List.of(COSInteger.ZERO, mit("P", new COSString("9")))))));
        m.put("attached file", d -> Angriffe.katalog(d)
                .setItem(
                        COSName.NAMES,
                        mit(
                                "EmbeddedFiles",
                                mit(
                                        "Names",
                                        new COSArray(List.of(new COSString("a"), mit("F", new COSString("b"))))))));
        m.put("associated file", d -> Angriffe.katalog(d).setItem(COSName.getPDFName("AF"), new COSArray()));
        m.put("script of the document", d -> Angriffe.katalog(d)
                .setItem(COSName.NAMES, mit("JavaScript", mit("Names", new COSArray()))));
        m.put("actions of the document", d -> Angriffe.katalog(d)
                .setItem(COSName.AA, mit("WP", mit("S", COSName.getPDFName("JavaScript")))));
        m.put("web capture", d -> Angriffe.katalog(d).setItem(COSName.getPDFName("SpiderInfo"), new COSDictionary()));
        m.put("order of computing", d -> Angriffe.form(d).setItem(COSName.getPDFName("CO"), new COSArray()));
        m.put("appearance of the form", d -> Angriffe.form(d).setString(COSName.DA, "/Helv 0 Tf 1 g"));
        m.put("field hidden", d -> Angriffe.widget(d, Urkunde.BETRAG).setInt(COSName.F, 2));
        m.put("field without a picture", d -> Angriffe.widget(d, Urkunde.BETRAG).removeItem(COSName.AP));
        m.put("another state of a field", d -> Angriffe.widget(d, Urkunde.BETRAG)
                .setItem(COSName.AS, COSName.OFF));
        m.put("text of a field", d -> Angriffe.widget(d, Urkunde.BETRAG).setString(COSName.TU, "100.000"));
        m.put("media box", d -> d.getPage(0).setMediaBox(new PDRectangle(0, 0, 300, 300)));
        m.put("media box of all pages", d -> Angriffe.katalog(d)
                .getCOSDictionary(COSName.PAGES)
                .setItem(COSName.CROP_BOX, zahlen(0, 0, 100, 100)));
        m.put(
                "rotation of all pages",
                d -> Angriffe.katalog(d).getCOSDictionary(COSName.PAGES).setInt(COSName.ROTATE, 180));
        m.put("art box", d -> d.getPage(0).setArtBox(new PDRectangle(0, 0, 300, 300)));
        m.put("unit of a page", d -> Angriffe.seite(d).setInt(COSName.getPDFName("UserUnit"), 3));
        m.put("transition of a page", d -> Angriffe.seite(d).setItem(COSName.getPDFName("Trans"), new COSDictionary()));
        m.put("group of a page", d -> Angriffe.seite(d).setItem(COSName.GROUP, new COSDictionary()));
        m.put("roles of the structure", d -> Angriffe.katalog(d)
                .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                .setItem(COSName.getPDFName("RoleMap"), mit("P", COSName.getPDFName("Artifact"))));
        m.put("attribute of an element", d -> ((COSDictionary) Angriffe.katalog(d)
                        .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                        .getCOSArray(COSName.K)
                        .getObject(0))
                .setString(COSName.getPDFName("E"), "einhunderttausend"));
        m.put("a mark that it is not tagged", d -> Angriffe.katalog(d)
                .setItem(COSName.getPDFName("MarkInfo"), new COSDictionary()));
        m.put("base address", d -> Angriffe.katalog(d).setItem(COSName.URI, mit("Base", new COSString("http://x"))));
        m.put("other requirements", d -> Angriffe.katalog(d)
                .setItem(COSName.getPDFName("Requirements"), new COSArray()));
        m.put("collection", d -> Angriffe.katalog(d).setItem(COSName.getPDFName("Collection"), new COSDictionary()));
        m.put("legal attestation", d -> Angriffe.katalog(d).setItem(COSName.getPDFName("Legal"), new COSDictionary()));
        return m;
    }

    private static COSDictionary mittel(PDDocument d) {
        return Angriffe.seite(d).getCOSDictionary(COSName.RESOURCES);
    }

    private static COSDictionary schrift(PDDocument d, String name) {
        return mittel(d).getCOSDictionary(COSName.FONT).getCOSDictionary(COSName.getPDFName(name));
    }

    private static COSDictionary unterhalb(PDDocument d) {
        return (COSDictionary)
                schrift(d, "F1").getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    }

    private static COSDictionary beschreibung(PDDocument d) {
        return unterhalb(d).getCOSDictionary(COSName.FONT_DESC);
    }

    private static COSDictionary mit(String key, COSBase value) {
        COSDictionary result = new COSDictionary();
        result.setItem(COSName.getPDFName(key), value);
        return result;
    }

    private static COSArray zahlen(float... werte) {
        COSArray array = new COSArray();
        for (float w : werte) {
            array.add(new COSFloat(w));
        }
        return array;
    }

    private static COSDictionary kodierung(String... namen) {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get('1'));
        for (String name : namen) {
            differences.add(COSName.getPDFName(name));
        }
        return mit("Differences", differences);
    }

    private static COSStream form(PDDocument d, String inhalt) throws IOException {
        COSStream form = Angriffe.strom(d, inhalt);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, zahlen(0, 0, 300, 300));
        return form;
    }

    /** The deed of {@link Urkunde}, whose first page is drawn in three kinds of font, with a form and a state. */
    static byte[] urkunde() {
        try (PDDocument d = org.apache.pdfbox.Loader.loadPDF(Urkunde.pdf());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            seite(d);
            d.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void seite(PDDocument d) throws IOException {
        PDPage page = d.getPage(0);
        PDType0Font font = PDType0Font.load(
                d, VerborgeneAenderungen.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"), false);
        COSDictionary einfach = new COSDictionary();
        einfach.setItem(COSName.TYPE, COSName.FONT);
        einfach.setItem(COSName.SUBTYPE, COSName.TYPE1);
        einfach.setName(COSName.BASE_FONT, "Helvetica");
        COSDictionary drei = new COSDictionary();
        drei.setItem(COSName.TYPE, COSName.FONT);
        drei.setItem(COSName.SUBTYPE, COSName.TYPE3);
        drei.setItem(COSName.FONT_BBOX, zahlen(0, 0, 1000, 1000));
        drei.setItem(COSName.FONT_MATRIX, zahlen(.001f, 0, 0, .001f, 0, 0));
        drei.setInt(COSName.FIRST_CHAR, 'a');
        drei.setInt(COSName.LAST_CHAR, 'a');
        drei.setItem(COSName.WIDTHS, zahlen(1000));
        drei.setItem(
                COSName.ENCODING,
                mit("Differences", new COSArray(List.of(COSInteger.get('a'), COSName.getPDFName("a")))));
        drei.setItem(COSName.CHAR_PROCS, mit("a", Angriffe.strom(d, "1000 0 d0 0 0 500 500 re f")));
        COSDictionary fonts = mit("F0", einfach);
        fonts.setItem(COSName.getPDFName("F1"), font);
        fonts.setItem(COSName.getPDFName("F3"), drei);
        COSDictionary mittel = mit("Font", fonts);
        mittel.setItem(COSName.XOBJECT, mit("X", form(d, "400 700 60 60 re f")));
        mittel.setItem(COSName.EXT_G_STATE, mit("G", mit("LW", COSInteger.ONE)));
        page.getCOSObject().setItem(COSName.RESOURCES, mittel);
        COSStream inhalt = Angriffe.strom(
                d,
                "/G gs BT /F0 14 Tf 70 700 Td (Kosten 10.000 EUR) Tj ET BT /F3 14 Tf 70 600 Td (aa) Tj ET"
                        + " BT /F1 14 Tf 70 640 Td <00140013> Tj ET /X Do");
        page.getCOSObject().setItem(COSName.CONTENTS, inhalt);
    }
}
