package de.familienaudit.zielvereinbarung.einlesen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Makes plain text of what stands in a document: tags of web pages out (paragraphs and list items become line breaks),
 * entities decoded once, white space collapsed, control and direction characters out, hyphenation closed up. A {@code
 * <} that begins no known tag stays.
 */
final class TextCleaner {

    private static final String BLOCK =
            "p|div|br|hr|li|ul|ol|dl|dt|dd|table|thead|tbody|tfoot|tr|h[1-6]|blockquote|pre";
    private static final String ZEICHEN =
            "a|b|i|u|s|em|strong|span|font|small|big|sub|sup|td|th|img|code|mark|abbr|cite|center|label|input|button|"
                    + "form|script|style|iframe|object|embed|svg|html|head|body|title|meta|link|col|colgroup|o:p";
    private static final Pattern TAG = Pattern.compile(
            "</?(" + BLOCK + "|" + ZEICHEN + ")(?:\\s[^<>]*|/)?>|<!--[^<>]*-->", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BLOCKTAGS = Set.of(
            "p",
            "div",
            "br",
            "hr",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private final boolean mitMarkup;

    /** @param mitMarkup false when the reader has already understood tags and entities (web pages) */
    TextCleaner(boolean mitMarkup) {
        this.mitMarkup = mitMarkup;
    }

    /** What is left of a text and what was done to it. */
    record Ergebnis(String text, boolean markupEntfernt, Trennstriche.Ergebnis trennstriche) {}

    Ergebnis reinige(String roh) {
        String text = roh;
        boolean markup = false;
        if (mitMarkup) {
            Matcher tag = TAG.matcher(roh);
            markup = tag.find();
            text = entities(markup ? ohneTags(tag) : roh);
        }
        Trennstriche.Ergebnis verbunden = Trennstriche.verbinde(lesbar(text));
        return new Ergebnis(verbunden.text(), markup, verbunden);
    }

    private static String ohneTags(Matcher tag) {
        return tag.reset().replaceAll(m -> {
            String name = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
            return BLOCKTAGS.contains(name) ? "\n" : "td".equals(name) || "th".equals(name) ? " " : "";
        });
    }

    private static String entities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Parser.unescapeEntities(m.group(), false)));
    }

    /** White space collapsed to single spaces and line breaks, everything invisible left out, umlauts in one piece. */
    static String lesbar(String roh) {
        String text = Normalizer.normalize(roh, Normalizer.Form.NFC);
        StringBuilder neu = new StringBuilder(text.length());
        char zwischenraum = 0;
        boolean nachWeichemStrich = false;
        for (int i = 0; i < text.length(); ) {
            int zeichen = text.codePointAt(i);
            i += Character.charCount(zeichen);
            if (isUmbruch(zeichen)) {
                zwischenraum = '\n';
            } else if (Character.isWhitespace(zeichen) || Character.isSpaceChar(zeichen)) {
                zwischenraum = zwischenraum == '\n' ? '\n' : ' ';
            } else if (zeichen == '\u00AD') {
                nachWeichemStrich = zwischenraum == 0;
            } else if (isSichtbar(zeichen)) {
                if (zwischenraum != 0 && neu.length() > 0 && !nachWeichemStrich) {
                    neu.append(zwischenraum);
                }
                zwischenraum = 0;
                nachWeichemStrich = false;
                neu.appendCodePoint(zeichen);
            }
        }
        return neu.toString();
    }

    private static boolean isUmbruch(int zeichen) {
        return zeichen == '\n'
                || zeichen == '\r'
                || zeichen == '\u000B'
                || zeichen == '\f'
                || zeichen == '\u0085'
                || zeichen == '\u2028'
                || zeichen == '\u2029';
    }

    private static boolean isSichtbar(int zeichen) {
        boolean kein = (zeichen & 0xFFFE) == 0xFFFE || (zeichen >= 0xFDD0 && zeichen <= 0xFDEF);
        return switch (Character.getType(zeichen)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            // joiners hold emoji together, tags spell flags; marks of direction and zero-width spaces go
            case Character.FORMAT -> zeichen == '\u200D' || zeichen == '\u200C' || zeichen >= 0xE0020;
            default -> !kein;
        };
    }
}
