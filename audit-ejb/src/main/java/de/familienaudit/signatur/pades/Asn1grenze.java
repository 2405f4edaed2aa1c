package de.familienaudit.signatur.pades;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Rule S-5: how many elements an encoding of ASN.1 has and how deep they are nested, counted without recursion before a reader
 * sees it.
 */
final class Asn1grenze {

    private static final int DEEPEST = 32;
    private static final int MOST = 20_000;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_FORM = 0x80;
    /** An element whose end is marked instead of its length being told. */
    private static final int OPEN = -1;

    private final byte[] data;
    private int at;

    /** What was found. */
    enum Ergebnis {
        IN_ORDNUNG,
        KEIN_ASN1,
        ZU_VIEL
    }

    private Asn1grenze(byte[] data) {
        this.data = data;
    }

    /** Looks at the first element and all within it. */
    static Ergebnis von(byte[] data) {
        return new Asn1grenze(data).laufe();
    }

    private Ergebnis laufe() {
        Deque<Integer> enden = new ArrayDeque<>();
        int elemente = 0;
        do {
            while (!enden.isEmpty() && enden.peek() != OPEN && at >= enden.peek()) {
                enden.pop();
            }
            if (elemente > 0 && enden.isEmpty()) {
                return Ergebnis.IN_ORDNUNG;
            }
            if (at + 2 > data.length) {
                return Ergebnis.KEIN_ASN1;
            }
            if (!enden.isEmpty() && enden.peek() == OPEN && data[at] == 0 && data[at + 1] == 0) {
                at += 2;
                enden.pop();
                continue;
            }
            elemente++;
            int art = data[at++] & 0xff;
            int laenge = (art & 0x1f) == 0x1f ? -2 : laenge();
            if (laenge < OPEN || (laenge == OPEN && (art & CONSTRUCTED) == 0)) {
                return Ergebnis.KEIN_ASN1;
            }
            if ((art & CONSTRUCTED) == 0) {
                at += laenge;
            } else {
                enden.push(laenge == OPEN ? OPEN : at + laenge);
            }
        } while (enden.size() <= DEEPEST && elemente <= MOST);
        return Ergebnis.ZU_VIEL;
    }

    /** -2 for a length beyond the end, or one that no reader understands. */
    private int laenge() {
        int erstes = data[at++] & 0xff;
        if (erstes < LONG_FORM) {
            return erstes <= data.length - at ? erstes : -2;
        }
        int bytes = erstes - LONG_FORM;
        if (bytes == 0) {
            return OPEN;
        }
        long laenge = 0;
        for (int i = 0; i < bytes && bytes <= 4; i++) {
            if (at >= data.length) {
                return -2;
            }
            laenge = laenge << 8 | data[at++] & 0xff;
        }
        return bytes > 4 || laenge > data.length - at ? -2 : (int) laenge;
    }
}
