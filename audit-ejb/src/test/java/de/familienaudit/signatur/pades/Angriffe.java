package de.familienaudit.signatur.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Ways to change a signed {@link Urkunde} by appending to it; none of them is permitted by any certification. */
final class Angriffe {

    private Angriffe() {}

    static Map<String, Testdokument.Schritt> alle() {
        Map<String, Testdokument.Schritt> m = new LinkedHashMap<>();
        m.put("text over the page", Angriffe::textDarueber);
        m.put("content replaced", Angriffe::inhaltErsetzt);
        m.put("content stream array", d -> seite(d).setItem(
                        COSName.CONTENTS,
                        new COSArray(List.of(seite(d).getItem(COSName.CONTENTS), strom(d, "0 0 200 900 re f")))));
        m.put("free text over the sum", d -> anmerkung(d, "FreeText", Urkunde.SUMME, "100.000 EUR"));
        m.put("free text in an empty place", d -> anmerkung(d, "FreeText", Urkunde.FREI, "100.000 EUR"));
        m.put("stamp", d -> anmerkung(d, "Stamp", Urkunde.FREI, "UNGÜLTIG"));
        m.put("redaction", d -> anmerkung(d, "Redact", Urkunde.SUMME, ""));
        m.put("highlight", d -> anmerkung(d, "Highlight", Urkunde.SUMME, ""));
        m.put("ink", d -> anmerkung(d, "Ink", Urkunde.FREI, "1"));
        m.put("note over the sum", d -> anmerkung(d, "Text", Urkunde.SUMME, null));
        m.put("square over the sum", d -> anmerkung(d, "Square", Urkunde.SUMME, null));
        m.put("widget without a field", d -> anmerkung(d, "Widget", Urkunde.FREI, "100.000 EUR"));
        m.put("window of a note that stands open", Angriffe::offenesFenster);
        m.put("link that runs a script", d -> linkMitSkript(d));
        m.put("field moved", d -> widget(d, Urkunde.BETRAG)
                .setItem(COSName.RECT, new PDRectangle(70, 690, 150, 20).getCOSArray()));
        m.put("picture of a field swapped", d -> widget(d, Urkunde.BETRAG)
                .setItem(COSName.AP, Urkunde.erscheinung(d, new PDRectangle(150, 20), "100.000")));
        m.put("action on a field", d -> widget(d, Urkunde.BETRAG).setItem(COSName.A, skript()));
        m.put("field removed", d -> ((COSArray) form(d).getDictionaryObject(COSName.FIELDS)).remove(0));
        m.put("field added", Angriffe::feldDazu);
        m.put("pictures made anew", d -> form(d).setBoolean(COSName.NEED_APPEARANCES, true));
        m.put("font of the form", d -> schrift(form(d).getCOSDictionary(COSName.DR)));
        m.put("XFA", d -> form(d).setItem(COSName.getPDFName("XFA"), strom(d, "<xdp/>")));
        m.put("title", d -> d.getDocumentInformation().setTitle("Vertrag"));
        m.put("own particular", d -> d.getDocumentInformation().setCustomMetadataValue("Aktenzeichen", "1"));
        m.put("title in the metadata", d -> d.getDocumentCatalog()
                .getMetadata()
                .importXMPMetadata(Urkunde.xmp("Vertrag").getBytes(StandardCharsets.UTF_8)));
        m.put("page added", d -> Testdokument.seite(d, "Nachtrag"));
        m.put("page removed", d -> d.removePage(1));
        m.put("pages in another order", Angriffe::reihenfolge);
        m.put("page rotated", d -> d.getPage(0).setRotation(180));
        m.put("page cropped", d -> d.getPage(0).setCropBox(new PDRectangle(0, 0, 300, 300)));
        m.put("font swapped", d -> schrift(seite(d).getCOSDictionary(COSName.RESOURCES)));
        m.put("picture swapped", d -> bilder(d)
                .setItem(bilder(d).keySet().iterator().next(), Urkunde.bild(d, 0xff0000)));
        m.put("picture hidden", d -> bilder(d)
                .removeItem(bilder(d).keySet().iterator().next()));
        m.put("layer switched off", Angriffe::ebeneAus);
        m.put("script at opening", d -> katalog(d).setItem(COSName.OPEN_ACTION, skript()));
        m.put("script of the page", d -> seite(d).setItem(COSName.AA, mit("O", skript())));
        m.put("attachment", d -> katalog(d).setItem(COSName.NAMES, mit("EmbeddedFiles", mit("Names", new COSArray()))));
        m.put(
                "bookmark",
                d -> d.getDocumentCatalog().getDocumentOutline().getFirstChild().setTitle("Erlös"));
        m.put("language", d -> katalog(d).setString(COSName.LANG, "en"));
        m.put("text to be read aloud", d -> absatz(d).setString(COSName.ACTUAL_TEXT, "Kosten 100.000 EUR"));
        m.put("description to be read aloud", d -> absatz(d).setString(COSName.ALT, "Kosten 100.000 EUR"));
        m.put("structure removed", d -> katalog(d).removeItem(COSName.STRUCT_TREE_ROOT));
        m.put("paragraph added to the structure", Angriffe::absatzDazu);
        m.put("colours of its own", Angriffe::andereFarben);
        m.put("settings of the viewer", d -> katalog(d)
                .setItem(COSName.VIEWER_PREFERENCES, mit("HideMenubar", COSInteger.ONE)));
        m.put("unknown entry", d -> katalog(d).setItem(COSName.getPDFName("Beliebig"), new COSString("x")));
        return m;
    }

    private static void textDarueber(PDDocument d) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(d, d.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
            Urkunde.zeile(content, new PDType1Font(Standard14Fonts.FontName.HELVETICA), 70, 700, "Kosten 100.000 EUR");
        }
    }

    private static void inhaltErsetzt(PDDocument d) throws IOException {
        d.getPage(0)
                .setContents(new PDStream(d, new ByteArrayInputStream("BT ET".getBytes(StandardCharsets.US_ASCII))));
    }

    private static void anmerkung(PDDocument d, String art, PDRectangle platz, String text) throws IOException {
        COSDictionary a = new COSDictionary();
        a.setItem(COSName.TYPE, COSName.ANNOT);
        a.setName(COSName.SUBTYPE, art);
        a.setItem(COSName.RECT, platz.getCOSArray());
        a.setString(COSName.CONTENTS, "x");
        if (text != null) {
            a.setItem(COSName.AP, Urkunde.erscheinung(d, new PDRectangle(platz.getWidth(), platz.getHeight()), text));
        }
        anhaengen(d, a);
    }

    static void anhaengen(PDDocument d, COSDictionary anmerkung) {
        COSArray annots = new COSArray();
        annots.addAll(seite(d).getCOSArray(COSName.ANNOTS));
        annots.add(anmerkung);
        seite(d).setItem(COSName.ANNOTS, annots);
    }

    private static void offenesFenster(PDDocument d) {
        COSDictionary a = new COSDictionary();
        a.setName(COSName.SUBTYPE, "Popup");
        a.setItem(COSName.RECT, Urkunde.SUMME.getCOSArray());
        a.setBoolean(COSName.getPDFName("Open"), true);
        anhaengen(d, a);
    }

    private static void linkMitSkript(PDDocument d) {
        COSDictionary a = new COSDictionary();
        a.setName(COSName.SUBTYPE, "Link");
        a.setItem(COSName.RECT, Urkunde.FREI.getCOSArray());
        a.setItem(COSName.A, skript());
        anhaengen(d, a);
    }

    private static void feldDazu(PDDocument d) {
        COSDictionary feld = new COSDictionary();
        feld.setItem(COSName.FT, COSName.TX);
        feld.setString(COSName.T, "neu");
        feld.setString(COSName.V, "100.000");
        feld.setName(COSName.SUBTYPE, "Widget");
        feld.setItem(COSName.RECT, Urkunde.FREI.getCOSArray());
        COSArray fields = new COSArray();
        fields.addAll(form(d).getCOSArray(COSName.FIELDS));
        fields.add(feld);
        form(d).setItem(COSName.FIELDS, fields);
        anhaengen(d, feld);
    }

    /** A second field with the signature of the first. */
    static void zweitesFeld(PDDocument d) {
        COSDictionary erstes =
                d.getDocumentCatalog().getAcroForm(null).getField("erste").getCOSObject();
        COSDictionary feld = new COSDictionary();
        feld.setItem(COSName.FT, COSName.SIG);
        feld.setString(COSName.T, "kopie");
        feld.setName(COSName.SUBTYPE, "Widget");
        feld.setItem(COSName.RECT, Urkunde.SUMME.getCOSArray());
        feld.setItem(COSName.V, erstes.getItem(COSName.V));
        COSArray fields = new COSArray();
        fields.addAll(form(d).getCOSArray(COSName.FIELDS));
        fields.add(feld);
        form(d).setItem(COSName.FIELDS, fields);
    }

    private static void andereFarben(PDDocument d) throws IOException {
        COSDictionary farben = new COSDictionary();
        farben.setName(COSName.S, "GTS_PDFA1");
        farben.setItem(COSName.DEST_OUTPUT_PROFILE, strom(d, "x"));
        katalog(d).setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(farben)));
    }

    private static void reihenfolge(PDDocument d) {
        COSArray kids = katalog(d).getCOSDictionary(COSName.PAGES).getCOSArray(COSName.KIDS);
        katalog(d)
                .getCOSDictionary(COSName.PAGES)
                .setItem(COSName.KIDS, new COSArray(List.of(kids.get(1), kids.get(0))));
    }

    private static void ebeneAus(PDDocument d) {
        COSDictionary ocp = katalog(d).getCOSDictionary(COSName.OCPROPERTIES);
        ocp.getCOSDictionary(COSName.D).setItem(COSName.OFF, ocp.getCOSArray(COSName.OCGS));
    }

    private static void absatzDazu(PDDocument d) {
        COSDictionary root = katalog(d).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSDictionary neu = new COSDictionary();
        neu.setItem(COSName.S, COSName.P);
        neu.setString(COSName.ACTUAL_TEXT, "Kosten 100.000 EUR");
        COSArray kids = new COSArray();
        kids.addAll(root.getCOSArray(COSName.K));
        kids.add(neu);
        root.setItem(COSName.K, kids);
    }

    private static void schrift(COSDictionary mittel) {
        COSDictionary fonts = mittel.getCOSDictionary(COSName.FONT);
        fonts.getCOSDictionary(fonts.keySet().iterator().next()).setName(COSName.BASE_FONT, "Symbol");
    }

    private static COSDictionary bilder(PDDocument d) {
        return seite(d).getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.XOBJECT);
    }

    private static COSDictionary absatz(PDDocument d) {
        return (COSDictionary) katalog(d)
                .getCOSDictionary(COSName.STRUCT_TREE_ROOT)
                .getCOSArray(COSName.K)
                .getObject(0);
    }

    private static COSDictionary skript() {
        COSDictionary js = new COSDictionary();
        js.setName(COSName.S, "JavaScript");
        js.setString(COSName.JS, "app.alert(1)");
        return js;
    }

    private static COSDictionary mit(String key, org.apache.pdfbox.cos.COSBase value) {
        COSDictionary result = new COSDictionary();
        result.setItem(COSName.getPDFName(key), value);
        return result;
    }

    static COSStream strom(PDDocument d, String inhalt) throws IOException {
        COSStream stream = d.getDocument().createCOSStream();
        try (java.io.OutputStream out = stream.createOutputStream()) {
            out.write(inhalt.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    static COSDictionary katalog(PDDocument d) {
        return d.getDocumentCatalog().getCOSObject();
    }

    static COSDictionary form(PDDocument d) {
        return katalog(d).getCOSDictionary(COSName.ACRO_FORM);
    }

    static COSDictionary seite(PDDocument d) {
        PDPage page = d.getPage(0);
        return page.getCOSObject();
    }

    static COSDictionary widget(PDDocument d, String feld) {
        PDField field = d.getDocumentCatalog().getAcroForm(null).getField(feld);
        return field.getWidgets().get(0).getCOSObject();
    }

    static void fuelle(PDDocument d, String feld, String wert) throws IOException {
        PDField field = d.getDocumentCatalog().getAcroForm(null).getField(feld);
        field.getCOSObject().setString(COSName.V, wert);
        widget(d, feld).setItem(COSName.AP, Urkunde.erscheinung(d, new PDRectangle(150, 20), wert));
    }
}
