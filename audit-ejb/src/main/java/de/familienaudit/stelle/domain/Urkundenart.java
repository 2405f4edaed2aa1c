package de.familienaudit.stelle.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of file that a document of appointment can be, known by their bytes and never by their name. */
public enum Urkundenart {
    PDF("application/pdf", "pdf", bytes("%PDF-"), bytes("%%EOF")),
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, bytes("IEND")),
    JPEG("image/jpeg", "jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, new byte[] {(byte) 0xff, (byte) 0xd9
    });

    /** Readers of PDF look for the end mark in the last 1024 bytes; scanners append as much to pictures. */
    private static final int SCHLUSS = 1024;

    private final String medientyp;
    private final String endung;
    private final byte[] anfang;
    private final byte[] ende;

    Urkundenart(String medientyp, String endung, byte[] anfang, byte[] ende) {
        this.medientyp = medientyp;
        this.endung = endung;
        this.anfang = anfang;
        this.ende = ende;
    }

    /** The kind whose bytes a file begins with; empty for any other file. */
    public static Optional<Urkundenart> von(byte[] inhalt) {
        return Arrays.stream(values())
                .filter(art -> inhalt.length >= art.anfang.length
                        && Arrays.equals(art.anfang, Arrays.copyOf(inhalt, art.anfang.length)))
                .findFirst();
    }

    /** Whether the file has its end mark; one that was cut off on its way has not. */
    public boolean istVollstaendig(byte[] inhalt) {
        int ab = Math.max(anfang.length, inhalt.length - SCHLUSS);
        for (int i = inhalt.length - ende.length; i >= ab; i--) {
            if (Arrays.equals(inhalt, i, i + ende.length, ende, 0, ende.length)) {
                return true;
            }
        }
        return false;
    }

    /** Media type for the download. */
    public String medientyp() {
        return medientyp;
    }

    /** Ending of a file name of this kind, without the dot. */
    public String endung() {
        return endung;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
