package de.familienaudit.dokument.ausgabe;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A Word document for those who must edit it: German, with the heading styles that Word knows, tables with a head that is
 * repeated, numbered lists and page numbers.
 */
public final class Worddokument implements Closeable {

    private static final int SPALTE_SCHMAL = 2600;
    private static final int SPALTE_BREIT = 6470;

    private final XWPFDocument doc = new XWPFDocument();

    /**
     * @param titel title in the properties of the file
     * @param verfasser who answers for it
     * @param erstelltAm when it was made
     */
    public Worddokument(String titel, String verfasser, Instant erstelltAm) {
        Wordstile.lege(doc);
        doc.getProperties().getCoreProperties().setTitle(sauber(titel));
        doc.getProperties().getCoreProperties().setCreator(sauber(verfasser));
        doc.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(erstelltAm)));
        doc.getProperties().getCoreProperties().setModified(Optional.of(Date.from(erstelltAm)));
    }

    /** @param ebene 1 to 4 */
    public void ueberschrift(int ebene, String text) {
        XWPFParagraph p = doc.createParagraph();
        p.setStyle(Wordstile.ueberschrift(ebene));
        schreibe(p, text);
    }

    /** A paragraph; line breaks stay. */
    public void absatz(String text) {
        schreibe(doc.createParagraph(), text);
    }

    /** A paragraph that must not be overlooked. */
    public void hinweis(String text) {
        schreibe(doc.createParagraph(), text).setBold(true);
    }

    /** A numbered list, from 1. */
    public void nummeriert(List<String> punkte) {
        for (int i = 0; i < punkte.size(); i++) {
            XWPFParagraph p = doc.createParagraph();
            p.setIndentationLeft(SPALTE_SCHMAL / 6);
            schreibe(p, (i + 1) + ". " + punkte.get(i));
        }
    }

    public void neueSeite() {
        doc.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    /**
     * A table of two columns; its first row is the head and is repeated on every page.
     *
     * @param kopf heads of both columns
     * @param zeilen name and value per row
     */
    public void tabelle(List<String> kopf, List<List<String>> zeilen) {
        XWPFTable tabelle = doc.createTable(zeilen.size() + 1, 2);
        tabelle.setWidth(SPALTE_SCHMAL + SPALTE_BREIT);
        zeile(tabelle.getRow(0), kopf, true);
        tabelle.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < zeilen.size(); i++) {
            zeile(tabelle.getRow(i + 1), zeilen.get(i), false);
        }
        doc.createParagraph();
    }

    private static void zeile(XWPFTableRow zeile, List<String> werte, boolean kopf) {
        zelle(zeile.getCell(0), werte.get(0), SPALTE_SCHMAL, true);
        zelle(zeile.getCell(1), werte.get(1), SPALTE_BREIT, kopf);
    }

    private static void zelle(XWPFTableCell zelle, String text, int breite, boolean fett) {
        zelle.setWidth(Integer.toString(breite));
        schreibe(zelle.getParagraphs().get(0), text).setBold(fett);
    }

    /** The foot of every page: a text and the number of the page. */
    public void fuss(String text) {
        XWPFParagraph p = doc.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph();
        p.setAlignment(ParagraphAlignment.LEFT);
        schreibe(p, text + "   ·   Seite ");
        feld(p, "PAGE");
        schreibe(p, " von ");
        feld(p, "NUMPAGES");
    }

    private static void feld(XWPFParagraph p, String anweisung) {
        p.getCTP().addNewFldSimple().setInstr(anweisung);
    }

    private static XWPFRun schreibe(XWPFParagraph p, String text) {
        XWPFRun run = p.createRun();
        String[] zeilen = sauber(text).split("\n", -1);
        for (int i = 0; i < zeilen.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(zeilen[i]);
        }
        return run;
    }

    /** Word has fonts for everything; only what XML forbids is shown as its number. */
    private static String sauber(String text) {
        return de.familienaudit.dokument.druck.Drucktext.xml(text);
    }

    public void schreibe(OutputStream out) throws IOException {
        doc.write(out);
    }

    @Override
    public void close() throws IOException {
        doc.close();
    }
}
