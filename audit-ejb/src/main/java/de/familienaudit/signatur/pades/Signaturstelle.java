package de.familienaudit.signatur.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * Where a signature stands in the file: two ranges that it covers and the gap between them that holds its value.
 *
 * @param bereich start and length of both ranges; anything but four numbers when the dictionary is broken
 * @param wert the value as the PDF reader understood it, padded with zeros; empty when there is none
 * @param form the name of its form ({@code /SubFilter}); null for none
 */
@SuppressWarnings("ArrayRecordComponent")
record Signaturstelle(int[] bereich, byte[] wert, String form) {

    private static final Set<String> FORMEN = Set.of("ETSI.CAdES.detached", "adbe.pkcs7.detached", "ETSI.RFC3161");
    private static final int NUMBERS = 4;
    private static final int DER_SEQUENCE = 0x30;
    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;

    static Signaturstelle von(int[] byteRange, COSBase contents, String form) {
        return new Signaturstelle(
                byteRange == null ? new int[0] : byteRange.clone(),
                contents instanceof COSString string ? string.getBytes() : new byte[0],
                form);
    }

    /** Whether this program knows how to verify it. */
    boolean bekannteForm() {
        return form != null && FORMEN.contains(form);
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
                && isHex(pdf, from + 1, to - 1)
                && Arrays.equals(HexFormat.of().parseHex(gerade(pdf, from + 1, to - 1)), wert);
    }

    /** The digits in the gap; one that is missing at the end is a zero. */
    private static String gerade(byte[] pdf, int from, int to) {
        String hex = new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
        return hex.length() % 2 == 0 ? hex : hex + "0";
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

    /** Whether after the end of the structure there is nothing but zeros. */
    boolean nurNullenNachDemWert() {
        int length = derLength(wert);
        if (length == 0) {
            length = berLength(wert);
        }
        for (int i = length; length > 0 && i < wert.length; i++) {
            if (wert[i] != 0) {
                return false;
            }
        }
        return length > 0;
    }

    /** Length of a structure that says its end only at its end; -1 when it has none. */
    private static int berLength(byte[] wert) {
        ByteArrayInputStream in = new ByteArrayInputStream(wert);
        try (ASN1InputStream asn1 = new ASN1InputStream(in)) {
            return asn1.readObject() == null ? -1 : wert.length - in.available();
        } catch (IOException | RuntimeException e) {
            // no structure
            return -1;
        }
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
