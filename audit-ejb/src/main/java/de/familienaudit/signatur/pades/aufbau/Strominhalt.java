package de.familienaudit.signatur.pades.aufbau;

import de.familienaudit.shared.BusinessRuleException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks a stream, step by step and never beyond a limit; streams of pictures are not unpacked. */
public final class Strominhalt {

    private static final Set<String> BEKANNT = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx",
            "RunLengthDecode",
            "RL");
    private static final int MOST_FILTERS = 4;
    private static final long LONGEST_ROW = 1024 * 1024;

    private Strominhalt() {}

    /** @throws IOException when it is packed in an unknown way or becomes larger than the limit */
    public static byte[] lesen(COSStream stream, int limit, Aufwand aufwand) throws IOException {
        aufwand.grosserSchritt();
        List<COSBase> filter = Werte.liste(stream.getFilters());
        if (filter.size() > MOST_FILTERS) {
            throw new IOException("packed too often");
        }
        byte[] data;
        try (InputStream raw = stream.createRawInputStream()) {
            data = raw.readNBytes(limit + 1);
        }
        pruefe(data.length, limit);
        List<COSBase> parameter = Werte.liste(stream.getItem("DecodeParms"));
        for (int i = 0; i < filter.size(); i++) {
            if (!(Werte.wert(filter.get(i)) instanceof COSName name) || !BEKANNT.contains(name.getName())) {
                throw new IOException("packed in an unknown way");
            }
            zeile(i < parameter.size() ? Werte.dict(parameter.get(i)) : null);
            Begrenzt out = new Begrenzt(limit, aufwand);
            entpacke(name, data, out, stream, i);
            data = out.toByteArray();
        }
        return data;
    }

    private static void entpacke(COSName filter, byte[] data, Begrenzt out, COSStream stream, int i)
            throws IOException {
        try {
            FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(data), out, stream, i);
        } catch (BusinessRuleException | NichtMessbar e) {
            throw e;
        } catch (RuntimeException e) {
            // what filters throw at broken data, and the limit
            throw new IOException(e);
        }
    }

    /** The row of a predictor is a buffer of the size that the file asks for. */
    private static void zeile(COSDictionary parameter) throws IOException {
        long bits = (long) Werte.zahl(parameter, "Columns", 1)
                * Werte.zahl(parameter, "Colors", 1)
                * Werte.zahl(parameter, "BitsPerComponent", 8);
        if (bits < 0 || bits / 8 > LONGEST_ROW) {
            throw new IOException("rows too long");
        }
    }

    private static void pruefe(long size, int limit) throws IOException {
        if (size > limit) {
            throw new IOException("larger than " + limit);
        }
    }

    private static final class Begrenzt extends ByteArrayOutputStream {
        private final int limit;
        private final Aufwand aufwand;

        Begrenzt(int limit, Aufwand aufwand) {
            this.limit = limit;
            this.aufwand = aufwand;
        }

        @Override
        public synchronized void write(int b) {
            nehme(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            nehme(length);
            super.write(bytes, offset, length);
        }

        private void nehme(int length) {
            aufwand.schritt();
            if ((long) count + length > limit) {
                throw new java.io.UncheckedIOException(new IOException("larger than " + limit));
            }
        }
    }
}
