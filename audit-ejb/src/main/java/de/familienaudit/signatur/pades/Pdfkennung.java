package de.familienaudit.signatur.pades;

import java.io.IOException;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The permanent identifier that a PDF carries in its trailer ({@code /ID}, first part). It stays the same when the file
 * is signed or changed by appending, so it tells which document a changed file comes from. It proves nothing.
 */
public final class Pdfkennung {

    private static final int LONGEST = 64;

    private Pdfkennung() {}

    /**
     * @param pdf a readable PDF
     * @return hexadecimal, lower case, at most 128 digits; empty when the file has none
     * @throws de.familienaudit.shared.BusinessRuleException S-2.kein_pdf
     */
    public static String von(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return von(document);
        } catch (IOException e) {
            throw Ablehnung.wegen(e, "", "S-2.kein_pdf");
        }
    }

    static String von(PDDocument document) {
        COSArray id = document.getDocument().getDocumentID();
        if (id == null || id.size() == 0 || !(id.getObject(0) instanceof COSString first)) {
            return "";
        }
        byte[] bytes = first.getBytes();
        return bytes.length > LONGEST ? "" : HexFormat.of().formatHex(bytes);
    }
}
