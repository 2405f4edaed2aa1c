package de.familienaudit.shared.formtext;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.commonmark.node.Node;

/**
 * A text as somebody typed it, with its form: paragraphs, kept line breaks, lists, bold and italic. Everything that compares, searches or
 * counts reads what was typed; only what shows the text asks this.
 */
public final class Formtext {

    /** No form takes a longer text; a longer one is shown as it is, because reading it could take long. */
    static final int LAENGSTER = 60_000;

    /** The same for lines: reading a paragraph takes the square of their number. */
    static final int ZEILEN = 10_000;

    private final Schutz schutz;
    private final Node wurzel;

    private Formtext(String quelle) {
        boolean zuLang = quelle.length() > LAENGSTER || quelle.lines().count() > ZEILEN;
        this.schutz = Schutz.vor(zuLang ? "" : quelle);
        this.wurzel = zuLang ? FormtextReader.ungelesen(quelle) : FormtextReader.lies(schutz.text());
    }

    /** @param quelle what was typed; null for nothing */
    public static Formtext of(String quelle) {
        return new Formtext(Objects.requireNonNullElse(quelle, ""));
    }

    /** For a page: elements of ours, everything that was typed escaped. Empty for an empty text. */
    public String html() {
        return xhtml(Formtext::maskiert);
    }

    /**
     * The same for a document, well-formed as XML.
     *
     * @param maske escapes a piece of what was typed
     */
    public String xhtml(UnaryOperator<String> maske) {
        return FormtextWriter.schreibe(wurzel, schutz, maske);
    }

    private static String maskiert(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(istSichtbar(c) ? c : Schutz.ERSATZ);
            }
        });
        return out.toString();
    }

    /** Control characters and halves of pairs have no picture on any page. */
    private static boolean istSichtbar(int c) {
        boolean steuerzeichen = Character.isISOControl(c) && c != '\t' && c != '\n';
        return !steuerzeichen && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
    }
}
