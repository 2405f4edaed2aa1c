package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.shared.BusinessRuleException;
import de.familienaudit.shared.datei.Officeart;
import de.familienaudit.shared.datei.TextDecoder;
import de.familienaudit.shared.datei.ZipCheck;
import de.familienaudit.zielvereinbarung.austausch.CsvFassungReader;
import de.familienaudit.zielvereinbarung.austausch.ExcelFassungReader;
import de.familienaudit.zielvereinbarung.austausch.JsonFassungReader;
import java.util.List;

/**
 * Rule A-2: reads a Zielvereinbarung from a Word document, a web page, a text file, or from what the program itself put
 * out (Excel, CSV, JSON). A pure function without state; it may be shared between threads.
 */
public final class DokumentReader {

    static final int MAX_BYTES = 20 * 1024 * 1024;

    /**
     * Reads one file.
     *
     * @param dateiname only names the file, the kind of file is found by its content; may be null or empty
     * @param inhalt the whole file; null counts as empty
     * @return everything found in the document, with at least one Handlungsfeld
     * @throws BusinessRuleException {@code A-2.datei_leer}, {@code A-2.datei_zu_gross} (20 MB or too many lines),
     * {@code     A-2.datei_beschaedigt}, {@code A-2.datei_verschluesselt}, {@code A-2.datei_fremd}, {@code
     *     A-2.datei_zip_bombe}, {@code A-2.keine_vereinbarung} or, for a file of our own, {@code A-2.ausgabe_…}
     */
    public GeleseneVereinbarung lies(String dateiname, byte[] inhalt) {
        if (inhalt == null || inhalt.length == 0) {
            throw Ablehnung.DATEI_LEER.exception();
        }
        if (inhalt.length > MAX_BYTES) {
            throw Ablehnung.DATEI_ZU_GROSS.exception();
        }
        if (ZipCheck.isZip(inhalt)) {
            return ZipCheck.pruefe(inhalt, Ablehnung.REGEL) == Officeart.XLSX
                    ? Datenuebernahme.of(ExcelFassungReader.lies(inhalt))
                    : erkenne(Dateiart.DOCX, new DocxReader().read(inhalt));
        }
        String text = TextDecoder.decode(inhalt, Ablehnung.REGEL);
        if (text.isBlank()) {
            throw Ablehnung.DATEI_LEER.exception();
        }
        if (JsonFassungReader.isJson(text)) {
            return Datenuebernahme.of(JsonFassungReader.lies(text));
        }
        if (CsvFassungReader.isCsv(text)) {
            return Datenuebernahme.of(CsvFassungReader.lies(text));
        }
        return HtmlReader.isHtml(text)
                ? erkenne(Dateiart.HTML, new HtmlReader().read(text))
                : erkenne(Dateiart.TEXT, new TextReader().read(text));
    }

    private static GeleseneVereinbarung erkenne(Dateiart art, List<Zeile> zeilen) {
        return new DateiartDetector(art).erkenne(zeilen);
    }
}
