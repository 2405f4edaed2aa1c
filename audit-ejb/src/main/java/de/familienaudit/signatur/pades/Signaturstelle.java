package de.familienaudit.signatur.pades;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;

/**
 * Where a signature stands in the file: two ranges that it covers and the gap between them that holds its value.
 *
 * @param bereich start and length of both ranges; anything but four numbers when the dictionary is broken
 * @param wert the value as the PDF reader understood it, padded with zeros; empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record Signaturstelle(int[] bereich, byte[] wert) {

    private static final int NUMBERS = 4;
    private static final int DER_SEQUENCE = 0x30;
    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;

    static Signaturstelle von(int[] byteRange, COSBase contents) {
        return new Signaturstelle(
                byteRange == null ? new int[0] : byteRange.clone(),
                contents instanceof COSString string ? string.getBytes() : new byte[0]);
    }

    /** The end of what is covered, or -1. */
    long ende() {
        return bereich.length == NUMBERS ? (long) bereich[2] + bereich[3] : -1;
    }

    /** Whether everything from the first byte to {@link #ende()} is covered but the value in angle brackets. */
    boolean erfasstAllesBisAufSich(byte[] pdf) {
        if (bereich.length != NUMBERS || Arrays.stream(bereich).anyMatch(n -> n < 0) || ende() > pdf.length) {
            return false;
        }
        int from = bereich[1];
        int to = bereich[2];
        return bereich[0] == 0
                && to - from > 2
                && pdf[from] == '<'
                && pdf[to - 1] == '>'
                && isHex(pdf, from + 1, to - 1);
    }

    /** Digits of one case only: a letter that changed its case is a changed byte too. */
    private static boolean isHex(byte[] pdf, int from, int to) {
        boolean upper = false;
        boolean lower = false;
        for (int i = from; i < to; i++) {
            byte c = pdf[i];
            upper |= c >= 'A' && c <= 'F';
            lower |= c >= 'a' && c <= 'f';
            if (Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return !(upper && lower);
    }

    /** Whether after the end of the DER structure there is nothing but zeros. A structure of open length is let pass. */
    boolean nurNullenNachDemWert() {
        int length = derLength(wert);
        if (length < 0) {
            return false;
        }
        for (int i = length; length > 0 && i < wert.length; i++) {
            if (wert[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Length of the structure with its head; 0 for an open length, -1 when it is no structure or longer than the value. */
    static int derLength(byte[] wert) {
        if (wert.length < 2 || wert[0] != DER_SEQUENCE) {
            return -1;
        }
        int first = wert[1] & 0xff;
        if (first < LONG_FORM) {
            return first + 2;
        }
        int count = first - LONG_FORM;
        if (count == 0) {
            return 0;
        }
        if (count > MOST_LENGTH_BYTES || wert.length < count + 2) {
            return -1;
        }
        long length = 0;
        for (int i = 0; i < count; i++) {
            length = (length << 8) | (wert[2 + i] & 0xff);
        }
        return length + count + 2 <= wert.length ? (int) length + count + 2 : -1;
    }
}
