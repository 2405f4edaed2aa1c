package de.familienaudit.zielvereinbarung.einlesen;

import de.familienaudit.shared.BusinessRuleException;
import java.util.List;

/**
 * Rule A-2: reads a Zielvereinbarung from a Word document, a web page or a text file. A pure function without state; it
 * may be shared between threads.
 */
public final class Einleser {

    static final int MAX_BYTES = 20 * 1024 * 1024;

    /**
     * Reads one file.
     *
     * @param dateiname only names the file, the kind of file is found by its content; may be null or empty
     * @param inhalt the whole file; null counts as empty
     * @return everything found in the document, with at least one Handlungsfeld
     * @throws BusinessRuleException {@code A-2.datei_leer}, {@code A-2.datei_zu_gross} (20 MB or too many lines),
     * {@code     A-2.datei_beschaedigt}, {@code A-2.datei_verschluesselt}, {@code A-2.datei_fremd}, {@code
     *     A-2.datei_zip_bombe} or {@code A-2.keine_vereinbarung}
     */
    public GeleseneVereinbarung lies(String dateiname, byte[] inhalt) {
        if (inhalt == null || inhalt.length == 0) {
            throw Ablehnung.DATEI_LEER.exception();
        }
        if (inhalt.length > MAX_BYTES) {
            throw Ablehnung.DATEI_ZU_GROSS.exception();
        }
        if (ZipPruefer.isZip(inhalt)) {
            ZipPruefer.pruefe(inhalt);
            return erkenne(Dateiart.DOCX, new DocxReader().read(inhalt));
        }
        String text = TextDecoder.decode(inhalt);
        if (text.isBlank()) {
            throw Ablehnung.DATEI_LEER.exception();
        }
        return HtmlReader.isHtml(text)
                ? erkenne(Dateiart.HTML, new HtmlReader().read(text))
                : erkenne(Dateiart.TEXT, new TextReader().read(text));
    }

    private static GeleseneVereinbarung erkenne(Dateiart art, List<Zeile> zeilen) {
        return new Erkenner(art).erkenne(zeilen);
    }
}
