package de.familienaudit.signatur.pades;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every kind of change, after a signature that certifies with each level or not at all, seen on a page or not; then once more
 * with a second signature on top. The files are built here, some hundreds of them.
 */
@DisplayName(
        "S-4: Kein Angriff auf eine unterschriebene Datei heißt unverändert, gleich was die Zertifizierung erlaubt")
class AttacksOnSignedFilesAreFoundTest {

    private static final byte[] URKUNDE = Urkunde.pdf();
    private static final int[] STUFEN = {0, 1, 2, 3};

    private final Urteilstafel tafel = new Urteilstafel();

    @Test
    @DisplayName("each kind x level x seen and unseen x with and without a second signature")
    void changes() {
        for (int stufe : STUFEN) {
            for (boolean sichtbar : new boolean[] {true, false}) {
                byte[] signed = unterschrieben(stufe, sichtbar);
                for (Map.Entry<String, Testdokument.Schritt> angriff :
                        Angriffe.alle().entrySet()) {
                    byte[] changed = Testdokument.ergaenzt(signed, angriff.getValue());
                    boolean ganz = stufe == 0 || stufe == 2;
                    if (ganz || sichtbar) {
                        tafel.rot(angriff.getKey(), stufe, changed);
                    }
                    if (ganz || !sichtbar) {
                        tafel.rot(angriff.getKey() + ", signed again", stufe, zweite(changed, sichtbar));
                    }
                }
            }
        }
        tafel.zeige();
    }

    @Test
    @DisplayName("a field filled in: permitted only by certification of level 2 and 3, and then it is said")
    void values() {
        for (int stufe : STUFEN) {
            byte[] signed = unterschrieben(stufe, false);
            for (String feld : List.of(Urkunde.BETRAG, Urkunde.ORT)) {
                byte[] changed = Testdokument.ergaenzt(signed, d -> Angriffe.fuelle(d, feld, "100.000"));
                if (stufe < 2) {
                    tafel.rot("value of " + feld, stufe, changed);
                } else {
                    tafel.gruen("value of " + feld, stufe, changed, Befund.ERLAUBT_AUSGEFUELLT);
                }
                byte[] darueber = Testdokument.ergaenzt(changed, d -> Angriffe.widget(d, feld)
                        .setItem(
                                COSName.RECT,
                                new org.apache.pdfbox.pdmodel.common.PDRectangle(70, 690, 150, 20).getCOSArray()));
                tafel.rot("value of " + feld + ", moved over the sum", stufe, darueber);
            }
        }
        tafel.zeige();
    }

    @Test
    @DisplayName("bytes: behind the end, ranges too large, overlapping or short, a table that does not fit")
    void bytes() {
        for (int stufe : STUFEN) {
            byte[] signed = unterschrieben(stufe, true);
            tafel.rot("a comment behind the end", stufe, plus(signed, "% 100.000 EUR\n%%EOF\n"));
            tafel.rot("white space behind the end", stufe, plus(signed, " \n"));
            int[] r = bereich(signed);
            Testunterschrift neu = Testunterschrift.neu("x");
            tafel.rot("gap too large", stufe, neu.neuUeber(signed, new int[] {0, r[1] - 40, r[2] + 40, r[3] - 40}));
            tafel.rot("not from the start", stufe, neu.neuUeber(signed, new int[] {10, r[1] - 10, r[2], r[3]}));
            tafel.rot("end left out", stufe, neu.neuUeber(signed, new int[] {0, r[1], r[2], r[3] - 60}));
            tafel.rot("overlap", stufe, neu.neuUeber(signed, new int[] {0, r[1], r[1] - 20, r[3] + r[2] - r[1] + 20}));
            byte[] changed = Testdokument.ergaenzt(
                    signed, d -> d.getDocumentInformation().setProducer("x"));
            tafel.rot("table that does not fit", stufe, verschoben(changed));
            tafel.rot("wrong start of the table", stufe, falscherStart(changed));
            byte[] doppelt = Testdokument.ergaenzt(signed, Angriffe::zweitesFeld);
            tafel.rot("two fields, one signature", stufe, doppelt);
        }
        tafel.zeige();
    }

    @Test
    @DisplayName("after signatures of level LT and LTA: each kind, and validation data removed or emptied")
    void longTerm() {
        for (SignatureLevel level : List.of(SignatureLevel.PAdES_BASELINE_LT, SignatureLevel.PAdES_BASELINE_LTA)) {
            byte[] signed =
                    TimeIsProvenByTrustedStampsOnlyTest.unterschrieben(URKUNDE, level, Beispielschluessel.STELLE);
            Angriffe.alle()
                    .forEach((name, schritt) ->
                            tafel.rot(name + " after " + level, 0, Testdokument.ergaenzt(signed, schritt)));
            if (level == SignatureLevel.PAdES_BASELINE_LT) {
                // nothing covers what this level appends: without it the file is just what was signed
                continue;
            }
            tafel.rot("validation data removed", 0, Testdokument.ergaenzt(signed, d -> Angriffe.katalog(d)
                    .removeItem(COSName.getPDFName("DSS"))));
            tafel.rot("validation data emptied", 0, Testdokument.ergaenzt(signed, d -> Angriffe.katalog(d)
                    .getCOSDictionary(COSName.getPDFName("DSS"))
                    .removeItem(COSName.getPDFName("Certs"))));
            tafel.rot(
                    "something else among the validation data", 0, Testdokument.ergaenzt(signed, d -> Angriffe.katalog(
                                    d)
                            .getCOSDictionary(COSName.getPDFName("DSS"))
                            .setInt(COSName.getPDFName("Beliebig"), 1)));
        }
        tafel.zeige();
    }

    private static byte[] unterschrieben(int stufe, boolean sichtbar) {
        Testunterschrift erste = Testunterschrift.neu("erste").zertifiziert(stufe);
        return (sichtbar ? erste.auf(1, Urkunde.FREI, "Erste Unterschrift") : erste).unter(URKUNDE);
    }

    private static byte[] zweite(byte[] pdf, boolean sichtbar) {
        Testunterschrift zweite = Testunterschrift.neu("dritte");
        return (sichtbar
                        ? zweite.auf(0, new org.apache.pdfbox.pdmodel.common.PDRectangle(320, 100, 150, 40), "Zweite")
                        : zweite)
                .unter(pdf);
    }

    static int[] bereich(byte[] file) {
        try (org.apache.pdfbox.pdmodel.PDDocument document = org.apache.pdfbox.Loader.loadPDF(file)) {
            List<org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature> all =
                    new ArrayList<>(document.getSignatureDictionaries());
            return all.get(0).getByteRange();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] plus(byte[] file, String text) {
        byte[] more = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] result = java.util.Arrays.copyOf(file, file.length + more.length);
        System.arraycopy(more, 0, result, file.length, more.length);
        return result;
    }

    /** One of the entries of the last table points elsewhere. */
    private static byte[] verschoben(byte[] file) {
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf(" 00000 n");
        byte[] result = file.clone();
        result[at - 2] = (byte) (result[at - 2] == '9' ? '8' : result[at - 2] + 1);
        return result;
    }

    private static byte[] falscherStart(byte[] file) {
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("startxref") + 10;
        byte[] result = file.clone();
        result[at] = (byte) (result[at] == '9' ? '8' : result[at] + 1);
        return result;
    }

    @Test
    @DisplayName("the list of kinds is long enough, and none is tried in vain")
    void complete() {
        assertThat(Angriffe.alle()).hasSizeGreaterThanOrEqualTo(40);
        byte[] signed = unterschrieben(0, false);
        Angriffe.alle().forEach((name, schritt) -> assertThat(Testdokument.ergaenzt(signed, schritt).length)
                .as(name)
                .isGreaterThan(signed.length));
    }
}
