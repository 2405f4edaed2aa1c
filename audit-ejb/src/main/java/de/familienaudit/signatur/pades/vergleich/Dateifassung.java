package de.familienaudit.signatur.pades.vergleich;

import de.familienaudit.signatur.pades.aufbau.Aufwand;
import de.familienaudit.signatur.pades.aufbau.Erreichbarkeit;
import de.familienaudit.signatur.pades.aufbau.Querverweise;
import de.familienaudit.signatur.pades.aufbau.Seitenbaum;
import de.familienaudit.signatur.pades.aufbau.Tabellenzeilen;
import de.familienaudit.signatur.pades.aufbau.Verweiskette;
import de.familienaudit.signatur.pades.aufbau.Werte;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A revision of a PDF: the file from its first byte to the end of one update, read strictly and never repaired. */
public final class Dateifassung implements Closeable {

    private final PDDocument document;
    private final long ende;
    private final Set<COSObjectKey> verschwunden;
    private final COSDictionary katalog;
    private final List<COSDictionary> seiten;
    private final List<Feld> felder;

    private Dateifassung(PDDocument document, long ende, Set<COSObjectKey> verschwunden, Aufwand aufwand)
            throws IOException {
        this.document = document;
        this.verschwunden = verschwunden;
        this.ende = ende;
        this.katalog = Werte.dict(document.getDocument().getTrailer(), "Root");
        if (katalog == null) {
            throw new IOException("no catalog");
        }
        this.seiten = Seitenbaum.lesen(Werte.dict(katalog, "Pages"), aufwand);
        this.felder = Formularbaum.lesen(Werte.dict(katalog, "AcroForm"), aufwand);
    }

    /**
     * @param ende how many bytes of the file belong to it
     * @throws IOException when it can only be read by repairing it, or not at all
     */
    public static Dateifassung lesen(byte[] pdf, int ende, Aufwand aufwand) throws IOException {
        aufwand.grosserSchritt();
        Tabellenzeilen zeilen = Verweiskette.zeilen(pdf, ende, aufwand);
        PDDocument document = new PDFParser(
                        new RandomAccessReadBuffer(ByteBuffer.wrap(pdf, 0, ende).slice()))
                .parse(false);
        try {
            Querverweise.pruefe(pdf, ende, document.getDocument(), aufwand);
            return new Dateifassung(
                    document, ende, zeilen.verschwunden(document.getDocument().getXrefTable()), aufwand);
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    /** Number of pages. */
    public int seitenzahl() {
        return seiten.size();
    }

    /**
     * Whether it uses an object that an update since the earlier revision declared gone, or gave another generation: readers
     * differ in what they then show.
     */
    boolean nutztVerschwundenes(Dateifassung vorher, Aufwand aufwand) {
        Set<COSObjectKey> neu = new HashSet<>(verschwunden);
        neu.removeAll(vorher.verschwunden);
        return !neu.isEmpty() && Erreichbarkeit.erreicht(trailer(), neu, aufwand);
    }

    COSDictionary trailer() {
        return document.getDocument().getTrailer();
    }

    COSDictionary katalog() {
        return katalog;
    }

    List<COSDictionary> seiten() {
        return seiten;
    }

    List<Feld> felder() {
        return felder;
    }

    /** All fields with their children, in the order of the form. */
    List<Feld> alleFelder() {
        List<Feld> result = new ArrayList<>();
        sammle(felder, result);
        return result;
    }

    private static void sammle(List<Feld> felder, List<Feld> ziel) {
        for (Feld feld : felder) {
            ziel.add(feld);
            sammle(feld.kinder(), ziel);
        }
    }

    /** The fields that hold a signature whose range ends with this revision. */
    List<Feld> eigeneSignaturfelder() {
        return alleFelder().stream()
                .filter(f -> f.signatur() != null && endeVon(f.signatur()) == ende)
                .toList();
    }

    static long endeVon(COSDictionary signatur) {
        COSArray range = Werte.array(signatur, "ByteRange");
        return range != null
                        && range.size() == 4
                        && Werte.wert(range.get(2)) instanceof COSNumber start
                        && Werte.wert(range.get(3)) instanceof COSNumber length
                ? start.longValue() + length.longValue()
                : -1;
    }

    /** Where objects stand: a byte, or the negative number of the object stream that holds them. */
    Map<COSObjectKey, Long> verzeichnis() {
        return document.getDocument().getXrefTable();
    }

    long ende() {
        return ende;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
