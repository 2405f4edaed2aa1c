package de.familienaudit.signatur.pades;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Rule S-4: how many objects a reader of a PDF would have to make, counted before one sees the file. A file of 20 MB that consists
 * of brackets becomes gigabytes of arrays. Counted are bytes, not tokens, so that no trick of writing makes the count smaller: in
 * packed data the counted bytes are rare enough not to matter.
 */
final class Tokengrenze {

    private static final int MOST_CONTAINERS = 1_500_000;
    private static final int MOST_NAMES = 2_000_000;
    private static final int MOST_NUMBERS = 6_000_000;
    private static final int MOST_TABLE_LINES = 600_000;
    private static final int LONGEST_NAME = 40;
    private static final int LARGEST_ROW = 100_000;
    /** Ways of packing that make much of little and that no program uses in signed files of today. */
    private static final Set<String> GEFAEHRLICH = Set.of("LZWDecode", "RunLengthDecode");

    private static final Set<String> ZEILEN = Set.of("Columns", "Colors", "BitsPerComponent");

    private int container;
    private int namen;
    private int zahlen;
    private int tabellenzeilen;
    private byte vorher = ' ';
    private byte davor = ' ';

    /** Counts a piece of a file or of an unpacked object stream; pieces follow each other. */
    boolean nimm(byte[] data, int length) {
        for (int i = 0; i < length; i++) {
            byte c = data[i];
            switch (c) {
                case '[', '(', '<' -> container++;
                case '/' -> namen++;
                default -> {
                    if (c >= '0' && c <= '9' && istTrenner(vorher)) {
                        zahlen++;
                    } else if ((c == 'n' || c == 'f') && vorher == ' ' && davor >= '0' && davor <= '9') {
                        tabellenzeilen++;
                    }
                }
            }
            davor = vorher;
            vorher = c;
        }
        return container <= MOST_CONTAINERS
                && namen <= MOST_NAMES
                && zahlen <= MOST_NUMBERS
                && tabellenzeilen <= MOST_TABLE_LINES;
    }

    private static boolean istTrenner(byte c) {
        return c <= ' ' || c == '[' || c == '(' || c == '<' || c == '/' || c == ']';
    }

    /** Whether the names in the clear part of a file ask a reader for buffers beyond all measure. */
    static boolean masseSindErtraeglich(byte[] pdf) {
        for (int i = 0; i < pdf.length; i++) {
            if (pdf[i] != '/') {
                continue;
            }
            int end = i + 1;
            while (end < pdf.length && end - i < LONGEST_NAME && istNamensteil(pdf[end])) {
                end++;
            }
            String name = entschluesselt(new String(pdf, i + 1, end - i - 1, StandardCharsets.ISO_8859_1));
            if (GEFAEHRLICH.contains(name) || (ZEILEN.contains(name) && !kleineZahl(pdf, end))) {
                return false;
            }
        }
        return true;
    }

    private static boolean istNamensteil(byte c) {
        return c > ' ' && "()<>[]{}/%".indexOf(c) < 0;
    }

    /** A name may be written with numbers of its letters. */
    private static String entschluesselt(String name) {
        if (name.indexOf('#') < 0) {
            return name;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int hoch = name.charAt(i) == '#' && i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
            int tief = hoch < 0 ? -1 : Character.digit(name.charAt(i + 2), 16);
            if (tief < 0) {
                result.append(name.charAt(i));
            } else {
                result.append((char) (hoch * 16 + tief));
                i += 2;
            }
        }
        return result.toString();
    }

    /** A plain number of moderate size, no reference to one. */
    private static boolean kleineZahl(byte[] pdf, int from) {
        String text = new String(pdf, from, Math.min(32, pdf.length - from), StandardCharsets.ISO_8859_1);
        String[] parts = text.stripLeading().split("[\\s/<>\\[\\]]+", 4);
        boolean verweis = parts.length > 2 && parts[1].matches("\\d+") && parts[2].startsWith("R");
        return !verweis && parts[0].matches("\\d{1,6}") && Integer.parseInt(parts[0]) <= LARGEST_ROW;
    }
}
