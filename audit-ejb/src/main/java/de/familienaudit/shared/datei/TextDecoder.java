package de.familienaudit.shared.datei;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes text of bytes. UTF-8 with or without BOM, UTF-16 with BOM, everything else as windows-1252; what is
 * no text at all (pictures, PDF, programs, old Office files) is refused.
 */
public final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    /** Name of the stream in which Office hides a document behind a password. */
    private static final byte[] VERSCHLUESSELT = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private static final List<byte[]> FREMDE = List.of(
            ascii("%PDF"),
            ascii("{\\rtf"),
            ascii("GIF8"),
            ascii("MZ"),
            ascii("\u0089PNG"),
            ascii("\u00ff\u00d8\u00ff"));
    /** A text may hold a stray control character; more than one in so many characters is a binary file. */
    private static final int ZEICHEN_JE_STEUERZEICHEN = 200;

    private TextDecoder() {}

    /** Whether it is a file of Office as it was before 2007, such as {@code .xls}; one behind a password looks the same and is none. */
    public static boolean isAltesOffice(byte[] inhalt) {
        return Bytes.startsWith(inhalt, OLE2) && !isVerschluesselt(inhalt);
    }

    private static boolean isVerschluesselt(byte[] inhalt) {
        return Bytes.indexOf(inhalt, VERSCHLUESSELT, OLE2.length) >= 0;
    }

    /**
     * @param regel number of the rule that speaks when it is no text
     * @throws de.familienaudit.shared.BusinessRuleException &lt;regel&gt;.datei_verschluesselt, &lt;regel&gt;.datei_fremd
     */
    public static String decode(byte[] inhalt, String regel) {
        if (Bytes.startsWith(inhalt, OLE2)) {
            throw (isVerschluesselt(inhalt) ? Dateimangel.VERSCHLUESSELT : Dateimangel.FREMD).exception(regel);
        }
        if (FREMDE.stream().anyMatch(muster -> Bytes.startsWith(inhalt, muster) && !isText(inhalt, muster))) {
            throw Dateimangel.FREMD.exception(regel);
        }
        String text = text(inhalt);
        if (isBinary(text)) {
            throw Dateimangel.FREMD.exception(regel);
        }
        return text;
    }

    /** A text may begin with the two letters MZ; a program has binary bytes after them. */
    private static boolean isText(byte[] inhalt, byte... muster) {
        return muster.length == 2 && !isBinary(text(inhalt));
    }

    private static String text(byte[] inhalt) {
        if (Bytes.startsWith(inhalt, (byte) 0xEF, (byte) 0xBB, (byte) 0xBF)) {
            return new String(inhalt, 3, inhalt.length - 3, StandardCharsets.UTF_8);
        }
        if (Bytes.startsWith(inhalt, (byte) 0xFF, (byte) 0xFE)) {
            return new String(inhalt, 2, inhalt.length - 2, StandardCharsets.UTF_16LE);
        }
        if (Bytes.startsWith(inhalt, (byte) 0xFE, (byte) 0xFF)) {
            return new String(inhalt, 2, inhalt.length - 2, StandardCharsets.UTF_16BE);
        }
        CharBuffer ziel = CharBuffer.allocate(inhalt.length);
        boolean utf8 = !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(inhalt), ziel, true)
                .isError();
        return utf8 ? ziel.flip().toString() : new String(inhalt, WINDOWS);
    }

    private static boolean isBinary(String text) {
        long steuerzeichen = text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')
                .count();
        return text.indexOf('\0') >= 0 || steuerzeichen * ZEICHEN_JE_STEUERZEICHEN > text.length();
    }

    private static byte[] ascii(String muster) {
        return muster.getBytes(StandardCharsets.ISO_8859_1);
    }
}
