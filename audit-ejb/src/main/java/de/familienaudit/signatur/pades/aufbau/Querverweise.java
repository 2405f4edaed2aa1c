package de.familienaudit.signatur.pades.aufbau;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Whether the table of a PDF points at the objects that it names. A table that does not makes programs repair the file, each
 * in its own way: what they then show is nothing that a comparison could vouch for.
 */
public final class Querverweise {

    private static final int LONGEST_HEAD = 40;

    private Querverweise() {}

    public static void pruefe(byte[] pdf, int ende, COSDocument document, Aufwand aufwand) throws IOException {
        for (Map.Entry<COSObjectKey, Long> entry : document.getXrefTable().entrySet()) {
            aufwand.schritt();
            long at = entry.getValue();
            if (at > 0 && !stehtDort(pdf, ende, at, entry.getKey())) {
                throw new IOException("no object " + entry.getKey() + " at " + at);
            }
        }
    }

    private static boolean stehtDort(byte[] pdf, int ende, long at, COSObjectKey key) {
        if (at >= ende) {
            return false;
        }
        String head = new String(
                pdf, (int) at, (int) Math.min(LONGEST_HEAD, ende - at), java.nio.charset.StandardCharsets.ISO_8859_1);
        String[] parts = head.stripLeading().split("[\\s\\x00]+", 3);
        return parts.length == 3
                && istZahl(parts[0], key.getNumber())
                && istZahl(parts[1], key.getGeneration())
                && parts[2].startsWith("obj");
    }

    private static boolean istZahl(String text, long number) {
        try {
            return Long.parseLong(text) == number;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
