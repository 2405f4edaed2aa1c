package de.familienaudit.signatur.pades;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rule S-4: what the bytes of a file say about its signatures, independent of any library that interprets them. */
final class Bytepruefung {

    private static final String BYTE_RANGE = "/ByteRange";
    private static final String EOF = "%%EOF";

    private Bytepruefung() {}

    static Set<Befund> befunde(byte[] pdf, List<Signaturstelle> stellen) {
        Set<Befund> befunde = EnumSet.noneOf(Befund.class);
        for (Signaturstelle stelle : stellen) {
            if (!stelle.erfasstAllesBisAufSich(pdf)) {
                befunde.add(Befund.NICHT_ALLES_ERFASST);
            }
            befunde.addAll(Signaturhuelle.befunde(stelle, pdf));
        }
        if (!stellen.isEmpty() && !erfasstBisZumEnde(pdf, stellen) && !endetMitFassung(pdf, stellen)) {
            befunde.add(Befund.NACHTRAEGLICH_ERGAENZT);
        }
        if (spuren(pdf) > stellen.size()) {
            befunde.add(Befund.SIGNATUR_UNLESBAR);
        }
        return befunde;
    }

    /** Whether one of the signatures reaches to the very last byte. */
    static boolean erfasstBisZumEnde(byte[] pdf, List<Signaturstelle> stellen) {
        return stellen.stream().anyMatch(s -> s.ende() == pdf.length);
    }

    /**
     * Whether what follows the last signature is an update of the document, with nothing but white space after its end. What the
     * update changes is another question.
     */
    private static boolean endetMitFassung(byte[] pdf, List<Signaturstelle> stellen) {
        int ende = (int) Math.max(
                0, stellen.stream().mapToLong(Signaturstelle::ende).max().orElse(0));
        if (ende >= pdf.length) {
            return false;
        }
        String rest = new String(pdf, ende, pdf.length - ende, StandardCharsets.ISO_8859_1).stripTrailing();
        return rest.endsWith(EOF) && rest.lastIndexOf("startxref") > 0;
    }

    /** Whether a signature left a trace in the file, readable or not. */
    static boolean hatSpuren(byte[] pdf) {
        return spuren(pdf) > 0;
    }

    /** How often the entry that only signatures have stands in the file in the clear. */
    private static int spuren(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int count = 0;
        for (int at = text.indexOf(BYTE_RANGE); at >= 0; at = text.indexOf(BYTE_RANGE, at + 1)) {
            count++;
        }
        return count;
    }
}
