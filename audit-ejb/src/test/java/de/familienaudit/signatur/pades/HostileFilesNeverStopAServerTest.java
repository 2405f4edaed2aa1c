package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.Rechenzeit;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files made to fill the heap, the stack or the time of whoever reads them; tried with a heap of 256 MB as well. */
@DisplayName("S-4: Keine Datei bringt die Prüfung zum Stehen: jede wird in Sekunden beurteilt oder abgelehnt")
class HostileFilesNeverStopAServerTest {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final int MB = 1 << 20;

    @Test
    @DisplayName("more than 20 kinds: brackets, deep nesting, tables, cycles, packed bombs, endless content")
    void all() {
        StringBuilder table = new StringBuilder();
        dateien().forEach((name, datei) -> {
            byte[] file = datei.get();
            Rechenzeit zeit = Rechenzeit.beginnt();
            String said = urteil(file);
            Duration took = zeit.bisher();
            table.append(String.format("%s | %d KB | %s | %d ms%n", name, file.length / 1024, said, took.toMillis()));
            assertThat(took).as(table.toString()).isLessThan(LONGEST);
            assertThat(said).as(name).doesNotContain("_GUELTIG").doesNotContain("OFFEN");
        });
        System.out.println(table);
        assertThat(dateien()).hasSizeGreaterThanOrEqualTo(20);
    }

    private static String urteil(byte[] file) {
        try {
            Pruefbericht bericht = Beispielschluessel.geprueft(file, 0);
            return bericht.urteil().name() + " " + bericht.befunde();
        } catch (BusinessRuleException e) {
            return e.violations().get(0).code();
        }
    }

    private static Map<String, Supplier<byte[]>> dateien() {
        Map<String, Supplier<byte[]>> m = new LinkedHashMap<>();
        m.put("brackets, opened only", () -> imKatalog("[".repeat(20 * MB)));
        m.put("brackets in pairs", () -> imKatalog("[" + "[]".repeat(10 * MB) + "]"));
        m.put("dictionaries", () -> imKatalog("[" + "<<>>".repeat(5 * MB) + "]"));
        m.put("strings", () -> imKatalog("[" + "()".repeat(10 * MB) + "]"));
        m.put("fractions", () -> imKatalog("[" + "1.5 ".repeat(5 * MB) + "]"));
        m.put("names", () -> imKatalog("[" + "/a".repeat(10 * MB) + "]"));
        m.put("nested 400 deep", () -> imKatalog("[".repeat(400) + "]".repeat(400)));
        m.put("nested 100,000 deep", () -> imKatalog("[".repeat(100_000) + "]".repeat(100_000)));
        m.put("object stream of brackets", () -> objektstrom("[]", 40 * MB));
        m.put("object stream of dictionaries", () -> objektstrom("<<>>", 20 * MB));
        m.put("object stream nested deep", () -> objektstrom("[", 10 * MB));
        m.put("object stream of fractions", () -> objektstrom("1.5 ", 30 * MB));
        m.put("table of 700,000 objects", HostileFilesNeverStopAServerTest::grosseTabelle);
        m.put("packed table of 50 million objects", HostileFilesNeverStopAServerTest::gepackteTabelle);
        m.put("table that leads to itself", HostileFilesNeverStopAServerTest::kreisDerTabellen);
        m.put(
                "pages in a circle",
                () -> unterschrieben(new Rohdatei()
                        .objekt("<</Type/Catalog/Pages 2 0 R/AcroForm 4 0 R>>")
                        .objekt("<</Type/Pages/Count 1/Kids[3 0 R 2 0 R]>>")
                        .objekt("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")
                        .objekt("<</Fields[]/SigFlags 3>>")));
        m.put("fields in a circle", () -> new Rohdatei()
                .objekt("<</Type/Catalog/Pages 2 0 R/AcroForm 4 0 R>>")
                .objekt("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                .objekt("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")
                .objekt("<</Fields[5 0 R]/SigFlags 3>>")
                .objekt("<</T(a)/FT/Sig/Kids[5 0 R]/V<</ByteRange[0 1 2 3]>>>>")
                .pdf());
        m.put(
                "rows of two thousand million",
                () -> objektstrom("/DecodeParms<</Predictor 12/Columns 2147483647>>", "1 0 ", 100));
        m.put("packed with LZW", () -> Rohdatei.mitSeite("/X 5 0 R", "")
                .strom("/Filter/LZWDecode", new byte[MB])
                .pdf());
        m.put("packed with LZW, spelled otherwise", () -> Rohdatei.mitSeite("/X 5 0 R", "")
                .strom("/Filter/LZ#57Decode", new byte[MB])
                .pdf());
        m.put("run lengths", () -> Rohdatei.mitSeite("/X 5 0 R", "")
                .strom("/Filter[/ASCII85Decode/RunLengthDecode]", new byte[MB])
                .pdf());
        m.put(
                "signed twice over a million curves as a clip",
                () -> zweimal(Rohdatei.mitSeite("", "/Contents[5 0 R 6 0 R]")
                        .strom("/Filter/FlateDecode", Rohdatei.gepackt("0 0 m 9 9 300 500 595 842 c W n ", 300_000))
                        .strom(
                                "",
                                "BT /F 12 Tf 120 120 Td (Kosten 10.000 EUR) Tj ET"
                                        .getBytes(StandardCharsets.US_ASCII))));
        m.put(
                "signed twice over endless states",
                () -> zweimal(Rohdatei.mitSeite("", "/Contents 5 0 R")
                        .strom("/Filter/FlateDecode", Rohdatei.gepackt("q ", 4 * MB))));
        m.put(
                "signed twice over endless numbers",
                () -> zweimal(Rohdatei.mitSeite("", "/Contents 5 0 R")
                        .strom("/Filter/FlateDecode", Rohdatei.gepackt("1.5 ", 4 * MB))));
        m.put(
                "signed twice over forms that call each other",
                () -> zweimal(Rohdatei.mitSeite("", "/Contents 5 0 R/Resources<</XObject<</A 6 0 R/B 7 0 R>>>>")
                        .strom("", "/A Do /B Do".getBytes(StandardCharsets.US_ASCII))
                        .strom(formular(), "/A Do /B Do /A Do /B Do".getBytes(StandardCharsets.US_ASCII))
                        .strom(formular(), "/B Do /A Do /B Do /A Do".getBytes(StandardCharsets.US_ASCII))));
        m.put(
                "signed twice over letters that draw letters",
                () -> zweimal(Rohdatei.mitSeite("", "/Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>")
                        .strom("", "BT /F 9 Tf (aaaa) Tj ET".getBytes(StandardCharsets.US_ASCII))
                        .objekt(
                                "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 97/LastChar 97"
                                        + "/Widths[1]/Encoding<</Differences[97/a]>>/CharProcs<</a 7 0 R>>/Resources<</Font<</F 6 0 R>>>>>>")
                        .strom("", "BT /F 9 Tf (aaaa) Tj (aaaa) Tj ET".getBytes(StandardCharsets.US_ASCII))));
        m.put(
                "changed within 100,000 notes",
                () -> Testdokument.ergaenzt(
                        unterschrieben(Rohdatei.mitSeite("", "/Annots[" + "<</Subtype/Text>>".repeat(100_000) + "]")),
                        d -> d.getPage(0).setRotation(90)));
        m.put(
                "changed within a chain of 50,000 objects",
                () -> Testdokument.ergaenzt(
                        unterschrieben(kette()), d -> d.getPage(0).setRotation(90)));
        return m;
    }

    private static String formular() {
        return "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</A 6 0 R/B 7 0 R>>>>";
    }

    private static byte[] imKatalog(String wert) {
        return Rohdatei.mitSeite("/X 5 0 R", "").objekt(wert).pdf();
    }

    private static byte[] objektstrom(String piece, int bytes) {
        return objektstrom("", piece, bytes / piece.length());
    }

    /** The catalog itself stands in the stream, so that nobody gets around reading it. */
    private static byte[] objektstrom(String eintraege, String piece, int times) {
        byte[] packed = Rohdatei.gepackt("1 0 " + piece, 1);
        byte[] rest = Rohdatei.gepackt("1 0 " + piece.repeat(1000), Math.max(1, times / 1000));
        byte[] daten = times > 1000 ? rest : packed;
        String kopf = "%PDF-1.7\n2 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode" + eintraege + "/Length "
                + daten.length + ">>\nstream\n";
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.writeBytes(kopf.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(daten);
        out.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        int start = out.size();
        byte[] zeilen = {0, 0, 0, 0, 2, 0, 2, 0, 1, 0, 9, 0, 1, (byte) (start >> 8), (byte) start, 0};
        out.writeBytes(("3 0 obj\n<</Type/XRef/Size 4/W[1 2 1]/Root 1 0 R/Length 16>>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(zeilen);
        out.writeBytes(
                ("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] grosseTabelle() {
        byte[] klein = Rohdatei.mitSeite("", "").pdf();
        String text = new String(klein, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("xref\n");
        return (text.substring(0, at) + "xref\n0 700000\n" + "0000000009 00000 n \n".repeat(700_000)
                        + "trailer\n<</Size 700000/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] gepackteTabelle() {
        byte[] zeilen = Rohdatei.gepackt("\1\0\11\0".repeat(1000), 50_000);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.7\n1 0 obj\n<</Type/XRef/Size 50000000/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/Length "
                        + zeilen.length + ">>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(zeilen);
        out.writeBytes("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] kreisDerTabellen() {
        byte[] klein = Rohdatei.mitSeite("", "").pdf();
        String text = new String(klein, StandardCharsets.ISO_8859_1);
        return text.replace("/Root 1 0 R", "/Prev " + text.indexOf("xref\n") + "/Root 1 0 R/X[")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Rohdatei kette() {
        Rohdatei datei = Rohdatei.mitSeite("/X 5 0 R", "");
        for (int i = 5; i < 50_000; i++) {
            datei.objekt("<</N " + (i + 1) + " 0 R>>");
        }
        return datei.objekt("<<>>");
    }

    private static byte[] unterschrieben(Rohdatei datei) {
        return Testunterschrift.neu("erste").unter(datei.pdf());
    }

    private static byte[] zweimal(Rohdatei datei) {
        return Testunterschrift.neu("dritte")
                .auf(0, new PDRectangle(100, 100, 200, 50), "100.000 EUR")
                .unter(unterschrieben(datei));
    }
}
