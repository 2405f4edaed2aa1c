package de.familienaudit.signatur.pades;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Rule S-4: a small file must not become a huge one. Before a PDF reader sees the file, every compressed stream is
 * unpacked here piece by piece into nothing, and counted. A stream packed twice is followed; one packed three times is refused,
 * since no program writes that.
 */
final class Entpackgrenze {

    /** What all streams of one file may have together when unpacked. */
    static final long BYTES = 300L * 1024 * 1024;

    private static final int PIECE = 64 * 1024;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    /** What all object streams of one file may have together when unpacked. */
    private static final long OBJEKTSTROEME = 64L * 1024 * 1024;

    private final Tokengrenze objekte = new Tokengrenze();
    private long left = BYTES;
    private long objektstroeme = OBJEKTSTROEME;

    private Entpackgrenze() {}

    static boolean haeltEin(byte[] pdf) {
        Entpackgrenze grenze = new Entpackgrenze();
        if (!grenze.objekte.nimm(pdf, pdf.length)) {
            return false;
        }
        for (int i = 0; i < pdf.length - STREAM.length - 2; i++) {
            if (pdf[i] == 's' && isStream(pdf, i)) {
                int start = nachZeilenende(pdf, i + STREAM.length);
                if (isZlib(pdf, start, pdf.length) && !grenze.zaehle(pdf, start, pdf.length - start)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isStream(byte[] pdf, int at) {
        return java.util.Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length);
    }

    private static int nachZeilenende(byte[] pdf, int at) {
        int start = at;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
            start++;
        }
        return start;
    }

    /** The two bytes before packed data (RFC 1950). */
    private static boolean isZlib(byte[] data, int at, int end) {
        return at + 2 <= end && (data[at] & 0x0f) == 8 && (((data[at] & 0xff) << 8) | (data[at + 1] & 0xff)) % 31 == 0;
    }

    /** @return false when the limit is exceeded; a broken stream ends where it breaks and is the reader's business */
    private boolean zaehle(byte[] data, int from, int length) {
        Inflater inflater = new Inflater();
        Naechste naechste = new Naechste();
        try {
            inflater.setInput(data, from, length);
            byte[] piece = new byte[PIECE];
            boolean first = true;
            boolean objektstrom = false;
            while (!inflater.finished()) {
                int count = inflater.inflate(piece);
                if (count == 0) {
                    return true;
                }
                objektstrom = first ? koennteObjekteHalten(piece, count) : objektstrom;
                first = false;
                if (objektstrom) {
                    objektstroeme -= count;
                    if (objektstroeme < 0 || !objekte.nimm(piece, count)) {
                        return false;
                    }
                }
                left -= count;
                if (left < 0 || !naechste.nimm(piece, count)) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException e) {
            return true;
        } finally {
            inflater.end();
            naechste.ende();
        }
    }

    /** A stream of objects begins with pairs of numbers, after nothing but white space and comments. */
    private static boolean koennteObjekteHalten(byte[] data, int count) {
        int i = 0;
        while (i < count && data[i] <= ' ' && data[i] >= 0) {
            i++;
        }
        if (i < count && data[i] == '%') {
            return true;
        }
        int from = i;
        while (i < count && data[i] >= '0' && data[i] <= '9') {
            i++;
        }
        int zwischen = i;
        while (i < count && data[i] <= ' ' && data[i] >= 0) {
            i++;
        }
        return zwischen > from && i > zwischen && (i == count || (data[i] >= '0' && data[i] <= '9') || data[i] == '%');
    }

    /** What comes out of one unpacking may be packed again. */
    private final class Naechste {
        private final Inflater inflater = new Inflater();
        private final byte[] piece = new byte[PIECE];
        private boolean first = true;
        private boolean firstOut = true;
        private boolean packed;

        boolean nimm(byte[] data, int count) {
            if (first) {
                first = false;
                packed = isZlib(data, 0, count);
            }
            if (!packed) {
                return true;
            }
            try {
                inflater.setInput(data, 0, count);
                int out = inflater.inflate(piece);
                if (out > 0 && firstOut) {
                    firstOut = false;
                    if (isZlib(piece, 0, out)) {
                        return false;
                    }
                }
                while (out > 0) {
                    left -= out;
                    if (left < 0) {
                        return false;
                    }
                    out = inflater.inflate(piece);
                }
            } catch (DataFormatException e) {
                packed = false;
            }
            return true;
        }

        void ende() {
            inflater.end();
        }
    }
}
