package de.familienaudit.dokument.druck;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as the printed page can show it. A character that the font lacks, that would turn the direction of the line or
 * that has no picture at all stands as its number, {@code [U+1F600]}: visible, told at the end of the document, and
 * nothing is lost.
 */
public final class Drucktext {

    private static final Pattern NUMMER = Pattern.compile("\\[U\\+[0-9A-F]{4,6}]");
    private static final int WEICHER_TRENNSTRICH = 0xAD;
    private static final int GEPLANTES_ENDE = 16;

    private Drucktext() {}

    /** A text as XHTML: without characters that XML forbids, and with everything escaped that means something there. */
    public static String maskiert(String text) {
        StringBuilder out = new StringBuilder(text.length() + GEPLANTES_ENDE);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append("");
                default -> zeichen(out, c, inXmlErlaubt(c));
            }
        });
        return out.toString();
    }

    /** A text with the number in place of each character that XML forbids; nothing is escaped. */
    public static String xml(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c != '\r').forEach(c -> zeichen(out, c, inXmlErlaubt(c)));
        return out.toString();
    }

    /** A text with the number in place of each character that cannot be printed. */
    public static String druckbar(String text) {
        String eins = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(eins.length());
        eins.codePoints()
                .filter(c -> c != WEICHER_TRENNSTRICH)
                .forEach(c -> zeichen(out, c, Character.isWhitespace(c) || istDruckbar(c)));
        return out.toString();
    }

    /** Whether a number stands in the text for a character. */
    public static boolean hatErsatz(String text) {
        return NUMMER.matcher(text).find();
    }

    private static void zeichen(StringBuilder out, int c, boolean erlaubt) {
        if (erlaubt) {
            out.appendCodePoint(c);
        } else {
            out.append(String.format("[U+%04X]", c));
        }
    }

    private static boolean inXmlErlaubt(int c) {
        boolean steuerzeichen = c < ' ' && c != '\t' && c != '\n';
        boolean halbesPaar = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !steuerzeichen && !halbesPaar && (c & 0xFFFE) != 0xFFFE;
    }

    private static boolean istDruckbar(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> !laeuftNachLinks(c) && Druckschrift.kennt(c);
        };
    }

    /** Lines are set from left to right only; a word set the wrong way round would be another word. */
    private static boolean laeuftNachLinks(int c) {
        byte richtung = Character.getDirectionality(c);
        return richtung == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || richtung == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || richtung == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
