package de.familienaudit.signatur.pades;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rule S-4: what the bytes of a file say about its signatures, independent of any library that interprets them. */
final class Bytepruefung {

    private static final String BYTE_RANGE = "/ByteRange";

    private Bytepruefung() {}

    static Set<Befund> befunde(byte[] pdf, List<Signaturstelle> stellen) {
        Set<Befund> befunde = EnumSet.noneOf(Befund.class);
        for (Signaturstelle stelle : stellen) {
            if (!stelle.erfasstAllesBisAufSich(pdf)) {
                befunde.add(Befund.NICHT_ALLES_ERFASST);
            }
            if (!stelle.nurNullenNachDemWert() || !Signaturhuelle.stimmig(stelle.wert())) {
                befunde.add(Befund.SIGNATUR_BESCHAEDIGT);
            }
        }
        if (!stellen.isEmpty() && !erfasstBisZumEnde(pdf, stellen)) {
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
