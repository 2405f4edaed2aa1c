package de.familienaudit.signatur.pades.aufbau;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.COSParser;

/**
 * The chain of tables in which a PDF says where its objects stand, followed before a reader follows it. A packed table of a few
 * kilobytes can name millions of objects.
 */
public final class Verweiskette {

    private static final String XREF = "xref";
    private static final int TAIL = 2048;
    private static final int LONGEST = 4096;
    private static final long MOST_ENTRIES = 1_000_000;
    private static final int LARGEST_TABLE = 24 * 1024 * 1024;
    private static final Set<String> DIREKT =
            Set.of("W", "Index", "Size", "Filter", "DecodeParms", "Prev", "XRefStm", "Length", "N", "First");

    private final byte[] pdf;
    private final int ende;
    private final KopfReader leser;
    private final Aufwand aufwand;
    private final Tabellenzeilen zeilen;
    private final Deque<Long> offen = new ArrayDeque<>();
    private final Set<Long> gesehen = new HashSet<>();
    private long eintraege;
    private long entpackt;
    private int tabelle;
    private long beigefuegt = -1;

    private Verweiskette(byte[] pdf, int ende, KopfReader leser, Aufwand aufwand) {
        this.pdf = pdf;
        this.ende = ende;
        this.leser = leser;
        this.aufwand = aufwand;
        this.zeilen = new Tabellenzeilen(aufwand);
    }

    /** @throws IOException when it leads nowhere, to more than any document has, or says two things of one object */
    public static void pruefe(byte[] pdf, int ende, Aufwand aufwand) throws IOException {
        zeilen(pdf, ende, aufwand);
    }

    /** The same, with what the tables say. */
    public static Tabellenzeilen zeilen(byte[] pdf, int ende, Aufwand aufwand) throws IOException {
        try (KopfReader leser = new KopfReader(pdf, ende)) {
            Verweiskette kette = new Verweiskette(pdf, ende, leser, aufwand);
            kette.laufe();
            return kette.zeilen;
        }
    }

    private void laufe() throws IOException {
        int from = Math.max(0, ende - TAIL);
        String tail = new String(pdf, from, ende - from, StandardCharsets.ISO_8859_1);
        int at = tail.lastIndexOf("startxref");
        if (at < 0) {
            throw new IOException("no startxref");
        }
        String[] number = tail.substring(at + 9).strip().split("[^0-9]", 2);
        if (number[0].isEmpty() || number[0].length() > 10) {
            throw new IOException("no startxref");
        }
        offen.push(Long.parseLong(number[0]));
        while (!offen.isEmpty()) {
            aufwand.schritt();
            long next = offen.pop();
            if (next < 0 || next >= ende || gesehen.size() > LONGEST) {
                throw new IOException("a table outside of the file");
            }
            if (gesehen.add(next)) {
                tabelle((int) next);
            }
        }
    }

    private void tabelle(int at) throws IOException {
        String head = new String(pdf, at, Math.min(32, ende - at), StandardCharsets.ISO_8859_1).stripLeading();
        int trailer = head.startsWith("xref") ? suche("trailer", at) : -1;
        if (head.startsWith("xref") && trailer < 0) {
            throw new IOException("no trailer");
        }
        COSDictionary kopf = trailer >= 0 ? leser.woerterbuch(trailer + 7, false) : leser.woerterbuch(at, true);
        for (String key : DIREKT) {
            if (kopf.getItem(COSName.getPDFName(key)) instanceof COSObject) {
                throw new IOException("an indirect value in the head of a table");
            }
        }
        // a packed table beside one in the clear belongs to it
        tabelle += at == beigefuegt ? 0 : 1;
        if (trailer < 0) {
            strom(kopf, leser.stelle());
        } else {
            zeilen.klar(pdf, at + versatz(at) + XREF.length(), trailer, tabelle);
        }
        weiter(kopf, "Prev");
        weiter(kopf, "XRefStm");
        beigefuegt = kopf.getItem(COSName.getPDFName("XRefStm")) instanceof COSNumber n ? n.longValue() : -1;
    }

    private int versatz(int at) {
        int i = at;
        while (pdf[i] <= ' ') {
            i++;
        }
        return i - at;
    }

    private void weiter(COSDictionary kopf, String key) {
        if (kopf.getItem(COSName.getPDFName(key)) instanceof COSNumber n) {
            offen.push(n.longValue());
        }
    }

    private int suche(String text, int from) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        for (int i = from; i + wanted.length <= ende; i++) {
            if (java.util.Arrays.equals(pdf, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private void strom(COSDictionary kopf, int nachKopf) throws IOException {
        COSArray index = Werte.array(kopf, "Index");
        if (index == null) {
            eintraege += Math.max(0, Werte.zahl(kopf, "Size", 0));
        }
        for (int i = 1; index != null && i < index.size(); i += 2) {
            eintraege += index.get(i) instanceof COSNumber n ? Math.max(0, n.longValue()) : MOST_ENTRIES;
        }
        if (eintraege > MOST_ENTRIES) {
            throw new IOException("too many objects");
        }
        for (COSBase filter : Werte.liste(kopf.getItem(COSName.FILTER))) {
            if (!COSName.FLATE_DECODE.equals(filter)) {
                throw new IOException("a table packed in an unusual way");
            }
        }
        int stream = suche("stream", nachKopf);
        if (stream < 0) {
            return;
        }
        int start = stream + 6;
        start += start < ende && pdf[start] == '\r' ? 1 : 0;
        start += start < ende && pdf[start] == '\n' ? 1 : 0;
        if (!Werte.liste(kopf.getItem(COSName.FILTER)).isEmpty()) {
            entpacke(start);
        }
        zeilen.gepackt(inhalt(kopf, start), kopf, tabelle);
    }

    private byte[] inhalt(COSDictionary kopf, int start) throws IOException {
        int laenge = Math.max(0, Math.min(Werte.zahl(kopf, "Length", 0), ende - start));
        try (COSStream stream = new COSStream()) {
            for (String key : List.of("Filter", "DecodeParms")) {
                stream.setItem(key, kopf.getItem(key));
            }
            try (OutputStream out = stream.createRawOutputStream()) {
                out.write(pdf, start, laenge);
            }
            return Strominhalt.lesen(stream, LARGEST_TABLE, aufwand);
        }
    }

    private void entpacke(int from) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, ende - from);
            byte[] piece = new byte[1 << 16];
            for (int n = inflater.inflate(piece); n > 0; n = inflater.inflate(piece)) {
                aufwand.schritt();
                entpackt += n;
                if (entpackt > LARGEST_TABLE) {
                    throw new IOException("a table too large");
                }
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }

    /** Reads single dictionaries as PDFBox does. */
    private static final class KopfReader extends COSParser implements AutoCloseable {

        KopfReader(byte[] pdf, int ende) throws IOException {
            this(new org.apache.pdfbox.io.RandomAccessReadBuffer(
                    java.nio.ByteBuffer.wrap(pdf, 0, ende).slice()));
        }

        private KopfReader(RandomAccessRead read) throws IOException {
            super(read);
            document = new COSDocument();
        }

        COSDictionary woerterbuch(int at, boolean objekt) throws IOException {
            source.seek(at);
            skipSpaces();
            if (objekt) {
                readObjectNumber();
                readGenerationNumber();
                readExpectedString(OBJ_MARKER, true);
                skipSpaces();
            }
            return parseCOSDictionary(true);
        }

        int stelle() throws IOException {
            return (int) source.getPosition();
        }

        @Override
        public void close() throws IOException {
            document.close();
            source.close();
        }
    }
}
