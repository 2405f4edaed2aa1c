package de.familienaudit.dokument.ausgabe;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a Word document: German language, one font, and the headings under the ids that Word knows. */
final class Wordstile {

    private static final String SCHRIFT = "Liberation Sans";
    private static final String SPRACHE = "de-DE";
    private static final int[] HALBE_PUNKTE = {40, 30, 24, 21};
    private static final int GRUND = 21;
    private static final int ABSTAND = 120;

    private Wordstile() {}

    /** @param ebene 1 to 4 */
    static String ueberschrift(int ebene) {
        return "Heading" + ebene;
    }

    static void lege(XWPFDocument doc) {
        XWPFStyles stile = doc.createStyles();
        stile.setStyles(CTStyles.Factory.newInstance());
        stile.setSpellingLanguage(SPRACHE);
        CTRPr grund = CTRPr.Factory.newInstance();
        grund.addNewRFonts().setAscii(SCHRIFT);
        grund.getRFontsArray(0).setHAnsi(SCHRIFT);
        grund.addNewSz().setVal(BigInteger.valueOf(GRUND));
        grund.addNewLang().setVal(SPRACHE);
        stile.setDefaultFonts(grund.getRFontsArray(0));
        stile.addStyle(new XWPFStyle(normal(grund)));
        for (int ebene = 1; ebene <= HALBE_PUNKTE.length; ebene++) {
            stile.addStyle(new XWPFStyle(kopf(ebene)));
        }
    }

    private static CTStyle normal(CTRPr grund) {
        CTStyle stil = stil("Normal", "Normal");
        stil.setDefault(true);
        stil.setRPr(grund);
        CTPPrGeneral absatz = stil.addNewPPr();
        absatz.addNewSpacing().setAfter(BigInteger.valueOf(ABSTAND));
        return stil;
    }

    private static CTStyle kopf(int ebene) {
        CTStyle stil = stil(ueberschrift(ebene), "heading " + ebene);
        stil.addNewBasedOn().setVal("Normal");
        stil.addNewNext().setVal("Normal");
        stil.addNewQFormat();
        CTPPrGeneral absatz = stil.addNewPPr();
        absatz.addNewKeepNext();
        absatz.addNewSpacing().setBefore(BigInteger.valueOf(2 * ABSTAND));
        absatz.getSpacing().setAfter(BigInteger.valueOf(ABSTAND));
        absatz.addNewOutlineLvl().setVal(BigInteger.valueOf(ebene - 1L));
        CTRPr schrift = stil.addNewRPr();
        schrift.addNewB();
        schrift.addNewSz().setVal(BigInteger.valueOf(HALBE_PUNKTE[ebene - 1]));
        return stil;
    }

    private static CTStyle stil(String id, String name) {
        CTStyle stil = CTStyle.Factory.newInstance();
        stil.setStyleId(id);
        stil.setType(STStyleType.PARAGRAPH);
        stil.addNewName().setVal(name);
        return stil;
    }
}
